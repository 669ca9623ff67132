package io.feishuapi.spec.page.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell without the labels that begin notices where a dialect has no tag for one: {@code **Notice**：}, {@code **注意事项**：},
 * {@code **注意**：}.
 *
 * @param text the cell, blanks in place of the labels
 * @param offsets where the labels begin
 */
record NoticeLabels(String text, List<Integer> offsets) {

    private static final String WORD = "(?:Notice|Note|注意事项|注意|重要提示|特别注意)";

    /** In bold at the start of a line or behind a tag, several in a row, perhaps with a plain one behind. */
    private static final Pattern BOLD = Pattern.compile(
            "(?:^|[\n>])[ \t\u00a0]*+((?:\\*\\*" + WORD + "[：:]?\\*\\*[ \\t]*+[：:]?[ \\t]*+)++(?:(?:注意事项|注意)[：:])?)");

    /** Plain, as the first words of a notice in a tag. */
    private static final Pattern PLAIN = Pattern.compile("<md-alert[^<>\\n]{0,200}>\\s*+(" + WORD + "[ \\t]*+[：:])");

    /** Finds the labels of a cell. */
    static NoticeLabels in(String markdown) {
        List<Integer> offsets = new ArrayList<>();
        StringBuilder text = new StringBuilder(markdown);
        Matcher bold = BOLD.matcher(markdown);
        while (bold.find()) {
            offsets.add(bold.start(1));
            blank(text, bold);
        }
        Matcher plain = PLAIN.matcher(text.toString());
        while (plain.find()) {
            blank(text, plain);
        }
        return new NoticeLabels(text.toString(), offsets);
    }

    private static void blank(StringBuilder text, Matcher label) {
        text.replace(label.start(1), label.end(1), " ".repeat(label.end(1) - label.start(1)));
    }
}
