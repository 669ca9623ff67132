package io.feishuapi.spec.page.prose;

import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A cell without the labels that begin notices where a dialect has no tag for one: {@code **Notice**：}, {@code **注意事项**：},
 * {@code **注意**：}.
 *
 * @param text the cell, blanks in place of the labels
 * @param offsets where the labels begin
 */
record NoticeLabels(String text, List<Integer> offsets) {

    private static final String WORD = "(?:Notice|Note|注意事项|注意|重要提示|特别注意)";

    private static final String FIRST_LETTERS = "N注重特";

    private static final String STRONG = "**";

    private static final String TAG = "<md-alert";

    /** In bold, several in a row, perhaps with a plain one behind. */
    private static final Phrase BOLD =
            Phrase.of("(?:\\*\\*" + WORD + "[：:]?\\*\\*[ \\t]*+[：:]?[ \\t]*+)++(?:(?:注意事项|注意)[：:])?");

    /** Plain, as the first words of a notice in a tag. */
    private static final Phrase PLAIN = Phrase.of("<md-alert[^<>\\n]{0,200}>\\s*+(" + WORD + "[ \\t]*+[：:])");

    /** Finds the labels of a cell. */
    static NoticeLabels in(String markdown) {
        boolean tag = markdown.contains(TAG);
        if (!tag && nextBold(markdown, 0) < 0) {
            return new NoticeLabels(markdown, List.of());
        }
        List<Integer> offsets = new ArrayList<>();
        StringBuilder text = new StringBuilder(markdown);
        Matcher bold = BOLD.matcher(markdown);
        for (int at = nextBold(markdown, 0); at >= 0; ) {
            boolean found = startsLineOrFollowsTag(markdown, at)
                    && bold.region(at, markdown.length()).lookingAt();
            int end = found ? bold.end() : at + 1;
            if (found) {
                offsets.add(at);
                blank(text, at, end);
            }
            at = nextBold(markdown, end);
        }
        if (tag) {
            Matcher plain = PLAIN.matcher(text.toString());
            while (plain.find()) {
                blank(text, plain.start(1), plain.end(1));
            }
        }
        return new NoticeLabels(text.toString(), offsets);
    }

    /**
     * Whether each label is the first of its line, blanks aside.
     *
     * @param lines the text with every line end that it has
     */
    boolean startLines(String lines) {
        for (int offset : offsets) {
            int before = offset - 1;
            while (before >= 0 && (lines.charAt(before) == ' ' || lines.charAt(before) == '\t')) {
                before--;
            }
            if (before >= 0 && lines.charAt(before) != '\n') {
                return false;
            }
        }
        return true;
    }

    /** Where the next bold text begins that may be a label, or -1. */
    private static int nextBold(String markdown, int from) {
        int at = markdown.indexOf(STRONG, from);
        while (at >= 0) {
            int next = at + STRONG.length();
            if (next < markdown.length() && FIRST_LETTERS.indexOf(markdown.charAt(next)) >= 0) {
                return at;
            }
            at = markdown.indexOf(STRONG, at + 1);
        }
        return -1;
    }

    private static boolean startsLineOrFollowsTag(String markdown, int at) {
        int before = at - 1;
        while (before >= 0 && " \t\u00a0".indexOf(markdown.charAt(before)) >= 0) {
            before--;
        }
        return before < 0 || markdown.charAt(before) == '\n' || markdown.charAt(before) == '>';
    }

    private static void blank(StringBuilder markdown, int start, int end) {
        markdown.replace(start, end, " ".repeat(end - start));
    }
}
