package io.feishuapi.spec.prose;

import io.feishuapi.spec.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A label that begins a notice where a dialect has no tag for one: {@code **Notice**：}, {@code **注意事项**：}, {@code **注意**：}.
 *
 * @param offset where it begins in the cell
 */
record NoticeLabel(int offset) {

    private static final String WORD = "(?:Notice|Note|注意事项|注意|重要提示|特别注意)";

    /** In bold at the start of a line or behind a tag, several in a row, perhaps with a plain one behind. */
    private static final Phrase BOLD = Phrase.of("(?:(?<=^|\\n|>)[ \\t\\u00a0]*+)((?:\\*\\*" + WORD
            + "[：:]?\\*\\*[ \\t]*+[：:]?[ \\t]*+)++(?:(?:注意事项|注意)[：:])?)");

    /** Plain, as the first words of a notice in a tag. */
    private static final Phrase PLAIN = Phrase.of("<md-alert[^<>\\n]{0,200}>\\s*+(" + WORD + "[ \\t]*+[：:])");

    /**
     * Finds the labels of a cell and blanks them out.
     *
     * @param markdown the cell; the labels in it become blanks
     */
    static List<NoticeLabel> take(StringBuilder markdown) {
        List<NoticeLabel> labels = new ArrayList<>();
        String text = markdown.toString();
        Matcher bold = BOLD.matcher(text);
        while (bold.find()) {
            labels.add(new NoticeLabel(bold.start(1)));
            blank(markdown, bold);
        }
        Matcher plain = PLAIN.matcher(labels.isEmpty() ? text : markdown.toString());
        while (plain.find()) {
            blank(markdown, plain);
        }
        return labels;
    }

    private static void blank(StringBuilder markdown, Matcher label) {
        markdown.replace(label.start(1), label.end(1), " ".repeat(label.end(1) - label.start(1)));
    }
}
