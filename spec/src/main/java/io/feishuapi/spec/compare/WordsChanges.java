package io.feishuapi.spec.compare;

import io.feishuapi.spec.compare.words.EndOfLife;
import io.feishuapi.spec.compare.words.Rewritten;
import io.feishuapi.spec.compare.words.Units;
import io.feishuapi.spec.text.Position;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes what changed in the prose at one path, and sees in it what somebody should look at.
 *
 * @param path the path, empty for the page as a whole
 * @param end what to call an end that is announced
 * @param unit what to call a unit that changed, or null where prose names no units of its own
 * @param olderPosition where the prose stood, or null for the page as a whole
 * @param newerPosition where it stands, likewise
 * @param changes where the changes go
 */
record WordsChanges(
        String path,
        ChangeKind end,
        @Nullable ChangeKind unit,
        @Nullable Position olderPosition,
        @Nullable Position newerPosition,
        ChangeCollector changes) {

    /** The prose of a page. */
    static WordsChanges ofPage(ChangeCollector changes) {
        return new WordsChanges("", ChangeKind.API_END_ANNOUNCED, null, null, null, changes);
    }

    /** The prose of a field. */
    static WordsChanges ofField(FieldChanges changes) {
        return new WordsChanges(
                changes.path().toString(),
                ChangeKind.FIELD_END_ANNOUNCED,
                ChangeKind.UNIT_CHANGED,
                changes.older().position(),
                changes.newer().position(),
                changes.collector());
    }

    /** Compares one text. */
    void compare(ChangeKind kind, @Nullable String older, @Nullable String newer) {
        add(kind, older, newer, olderPosition, newerPosition);
    }

    /** Compares lists of texts, a change for each text. */
    void compareAll(ChangeKind kind, List<String> older, List<String> newer) {
        compareAll(kind, older, newer, Function.identity(), text -> null);
    }

    /** Compares lists of texts that have places of their own. */
    <T> void compareAll(
            ChangeKind kind,
            List<T> older,
            List<T> newer,
            Function<T, String> text,
            Function<T, @Nullable Position> position) {
        for (Rewritten<T> each : Rewritten.between(older, newer, one -> WordsOf.text(text.apply(one)))) {
            T was = each.older();
            T is = each.newer();
            Position from = was == null ? null : position.apply(was);
            Position to = is == null ? null : position.apply(is);
            add(
                    kind,
                    was == null ? null : text.apply(was),
                    is == null ? null : text.apply(is),
                    from == null ? olderPosition : from,
                    to == null ? newerPosition : to);
        }
    }

    private void add(
            ChangeKind kind,
            @Nullable String older,
            @Nullable String newer,
            @Nullable Position from,
            @Nullable Position to) {
        String was = WordsOf.text(older);
        String is = WordsOf.text(newer);
        changes.addProse(
                graver(kind, was, is),
                path,
                was,
                is,
                changes.olderPlace(from),
                changes.newerPlace(to),
                ChangeDraft.Source.WORDS);
    }

    private ChangeKind graver(ChangeKind kind, String was, String is) {
        if (EndOfLife.announced(was, is)) {
            return end;
        }
        return unit != null && Units.changed(was, is) ? unit : kind;
    }
}
