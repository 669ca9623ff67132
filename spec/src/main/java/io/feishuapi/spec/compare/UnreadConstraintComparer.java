package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.MemberPath;
import io.feishuapi.spec.model.UnmatchedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prose that looks like a constraint and became no fact: nothing can be said of it but that somebody should read it. */
final class UnreadConstraintComparer implements PageComparer {

    @Override
    public void compare(PagePair pages, ChangeCollector changes) {
        Map<Key, UnmatchedText> was = byKey(pages.older().unmatched());
        Map<Key, UnmatchedText> is = byKey(pages.newer().unmatched());
        pages.older().unmatched().stream()
                .filter(text -> !is.containsKey(key(text)))
                .forEach(text -> changes.addAt(
                        ChangeKind.UNREAD_CONSTRAINT_REMOVED, path(text), text.text(), null, text.position(), null));
        pages.newer().unmatched().stream()
                .filter(text -> !was.containsKey(key(text)))
                .forEach(text -> changes.addAt(
                        ChangeKind.UNREAD_CONSTRAINT_ADDED, path(text), null, text.text(), null, text.position()));
    }

    private static Map<Key, UnmatchedText> byKey(List<UnmatchedText> texts) {
        Map<Key, UnmatchedText> byKey = new HashMap<>();
        texts.forEach(text -> byKey.putIfAbsent(key(text), text));
        return byKey;
    }

    private static Key key(UnmatchedText text) {
        return new Key(text.path(), WordsOf.text(text.text()));
    }

    private static String path(UnmatchedText text) {
        return text.path() == null ? "" : text.path().toString();
    }

    private record Key(@Nullable MemberPath path, String text) {}
}
