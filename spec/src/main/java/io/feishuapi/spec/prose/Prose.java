package io.feishuapi.spec.prose;

import java.util.List;
import java.util.stream.Collectors;

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
        return lines.stream().map(ProseLine::text).collect(Collectors.joining("\n"));
    }
}
