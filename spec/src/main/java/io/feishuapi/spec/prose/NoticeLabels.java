package io.feishuapi.spec.prose;

import io.feishuapi.spec.phrase.Phrase;
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

    /** In bold at the start of a line or behind a tag, several in a row, perhaps with a plain one behind. */
    private static final Phrase BOLD = Phrase.of("(?:(?<=^|\\n|>)[ \\t\\u00a0]*+)((?:\\*\\*" + WORD
            + "[：:]?\\*\\*[ \\t]*+[：:]?[ \\t]*+)++(?:(?:注意事项|注意)[：:])?)");

    /** Plain, as the first words of a notice in a tag. */
    private static final Phrase PLAIN = Phrase.of("<md-alert[^<>\\n]{0,200}>\\s*+(" + WORD + "[ \\t]*+[：:])");

    /** Finds the labels of a cell. */
    static NoticeLabels in(String markdown) {
        boolean tag = markdown.contains(TAG);
        if (!tag && !mayHoldBold(markdown)) {
            return new NoticeLabels(markdown, List.of());
        }
        List<Integer> offsets = new ArrayList<>();
        StringBuilder text = new StringBuilder(markdown);
        Matcher bold = BOLD.matcher(markdown);
        while (bold.find()) {
            offsets.add(bold.start(1));
            blank(text, bold);
        }
        if (tag) {
            Matcher plain = PLAIN.matcher(text.toString());
            while (plain.find()) {
                blank(text, plain);
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

    private static boolean mayHoldBold(String markdown) {
        int at = markdown.indexOf(STRONG);
        while (at >= 0) {
            int next = at + STRONG.length();
            if (next < markdown.length() && FIRST_LETTERS.indexOf(markdown.charAt(next)) >= 0) {
                return true;
            }
            at = markdown.indexOf(STRONG, at + 1);
        }
        return false;
    }

    private static void blank(StringBuilder markdown, Matcher label) {
        markdown.replace(label.start(1), label.end(1), " ".repeat(label.end(1) - label.start(1)));
    }
}
