package io.feishuapi.spec.page.prose;

import java.util.List;
import java.util.StringJoiner;

/**
 * Lines of prose that belong together: a paragraph with its list, a cell's body, or one notice.
 *
 * @param lines the lines in page order
 */
public record Prose(List<ProseLine> lines) {

    /** No prose at all. */
    public static final Prose EMPTY = new Prose(List.of());

    public Prose {
        lines = List.copyOf(lines);
    }

    /** Whether there is no line. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The plain text of all lines, joined by {@code \n}. */
    public String text() {
        if (lines.size() == 1) {
            return lines.get(0).text();
        }
        StringJoiner text = new StringJoiner("\n");
        for (ProseLine line : lines) {
            text.add(line.text());
        }
        return text.toString();
    }
}
