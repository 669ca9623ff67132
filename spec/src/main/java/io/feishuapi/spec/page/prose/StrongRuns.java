package io.feishuapi.spec.page.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Pairs the {@code **} of a paragraph, by the rules of CommonMark for what may open and what may close. */
final class StrongRuns {

    /** Nobody nests deeper. */
    private static final int DEEPEST = 20;

    private final List<Run> runs = new ArrayList<>();

    private record Run(InlineToken token, boolean opens, boolean closes) {}

    int count() {
        return runs.size();
    }

    /**
     * Adds a marker, which is text until it has found its partner.
     *
     * @param token the marker
     * @param before the character before it, a line end where there is none
     * @param after the character behind it, a line end where there is none
     */
    void add(InlineToken token, char before, char after) {
        boolean spaceBefore = isSpace(before);
        boolean spaceAfter = isSpace(after);
        boolean edgeBefore = spaceBefore || isPunctuation(before);
        boolean edgeAfter = spaceAfter || isPunctuation(after);
        boolean opens = !spaceAfter && (edgeBefore || !edgeAfter);
        boolean closes = !spaceBefore && (edgeAfter || !edgeBefore);
        runs.add(new Run(token, opens, closes));
    }

    /**
     * Pairs the markers from one on, and forgets them.
     *
     * @return false where they nest deeper than anybody writes
     */
    boolean pair(int from) {
        if (from == runs.size()) {
            return true;
        }
        Deque<InlineToken> open = new ArrayDeque<>();
        List<Run> paired = runs.subList(from, runs.size());
        for (Run run : paired) {
            if (run.closes() && !open.isEmpty()) {
                open.pop().become(InlineToken.Kind.STRONG_START);
                run.token().become(InlineToken.Kind.STRONG_END);
            } else if (run.opens()) {
                open.push(run.token());
            }
            if (open.size() > DEEPEST) {
                return false;
            }
        }
        paired.clear();
        return true;
    }

    private static boolean isSpace(char c) {
        return c == '\n' || c == '\t' || c == '\f' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** Punctuation of Unicode, and all that ASCII has beside letters and digits. */
    private static boolean isPunctuation(char c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.START_PUNCTUATION -> true;
            default -> false;
        };
    }
}
