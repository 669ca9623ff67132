package io.feishuapi.spec.compare;

import io.feishuapi.spec.compare.words.Rewritten;
import io.feishuapi.spec.model.UnmatchedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Prose that looks like a constraint and became no fact: nothing can be said of it but that somebody should read it. */
final class UnreadConstraintComparer implements PageComparer {

    @Override
    public void compare(PagePair pages, ChangeCollector changes) {
        Map<String, List<UnmatchedText>> was = byPath(pages.older().unmatched());
        Map<String, List<UnmatchedText>> is = byPath(pages.newer().unmatched());
        TreeSet<String> paths = new TreeSet<>(was.keySet());
        paths.addAll(is.keySet());
        for (String path : paths) {
            List<UnmatchedText> older = was.getOrDefault(path, List.of());
            List<UnmatchedText> newer = is.getOrDefault(path, List.of());
            Rewritten.between(older, newer, text -> WordsOf.text(text.text()))
                    .forEach(text -> add(path, text, changes));
        }
    }

    private static void add(String path, Rewritten<UnmatchedText> text, ChangeCollector changes) {
        UnmatchedText older = text.older();
        UnmatchedText newer = text.newer();
        ChangeKind kind = older == null
                ? ChangeKind.UNREAD_CONSTRAINT_ADDED
                : newer == null ? ChangeKind.UNREAD_CONSTRAINT_REMOVED : ChangeKind.UNREAD_CONSTRAINT_CHANGED;
        changes.addProse(
                kind,
                path,
                older == null ? null : older.text(),
                newer == null ? null : newer.text(),
                older == null ? null : changes.olderPlace(older.position()),
                newer == null ? null : changes.newerPlace(newer.position()),
                ChangeDraft.Source.FACT);
    }

    private static Map<String, List<UnmatchedText>> byPath(List<UnmatchedText> texts) {
        return texts.stream()
                .collect(
                        Collectors.groupingBy(UnreadConstraintComparer::path, LinkedHashMap::new, Collectors.toList()));
    }

    private static String path(UnmatchedText text) {
        return text.path() == null ? "" : text.path().toString();
    }
}
