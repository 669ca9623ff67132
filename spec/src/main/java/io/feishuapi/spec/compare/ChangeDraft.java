package io.feishuapi.spec.compare;

import io.feishuapi.spec.compare.words.TextDifference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A change before it is known whether another one says it better.
 *
 * @param change the change
 * @param difference where the prose differs, or null for a fact that is no prose
 * @param source what it was found in
 */
record ChangeDraft(Change change, @Nullable TextDifference difference, Source source) {

    /** So much more than a fact may stand in the sentence that states it. */
    private static final int SENTENCE_AROUND = 16;

    /** What a change was found in. */
    enum Source {
        FACT,
        /** Prose: facts are read from it, so that both may change at once. */
        WORDS
    }

    /** The changes, without words that only say what a fact at the same path says, or what other words there said before. */
    static List<Change> toldOnce(List<ChangeDraft> drafts) {
        Map<String, List<ChangeDraft>> facts = drafts.stream()
                .filter(draft -> draft.source == Source.FACT)
                .collect(Collectors.groupingBy(draft -> draft.change.path()));
        Set<List<String>> said = new HashSet<>();
        List<Change> told = new ArrayList<>();
        for (ChangeDraft draft : drafts) {
            String path = draft.change.path();
            boolean isTold = draft.source == Source.WORDS
                    && draft.difference != null
                    && (!said.add(List.of(path, draft.difference.gone(), draft.difference.came()))
                            || facts.getOrDefault(path, List.of()).stream()
                                    .anyMatch(fact -> fact.tells(draft.difference)));
            if (!isTold) {
                told.add(draft.change);
            }
        }
        return told;
    }

    /** Whether this fact says what the words say. */
    private boolean tells(TextDifference words) {
        String was = difference == null ? text(change.oldValue()) : difference.gone();
        String is = difference == null ? text(change.newValue()) : difference.came();
        return isTold(was, words.gone()) && isTold(is, words.came());
    }

    private static boolean isTold(String fact, String words) {
        if (words.isEmpty()) {
            return true;
        }
        return !fact.isEmpty()
                && (fact.contains(words)
                        || (words.contains(fact) && words.length() - fact.length() <= SENTENCE_AROUND));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
