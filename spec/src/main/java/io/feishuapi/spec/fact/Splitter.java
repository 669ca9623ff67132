package io.feishuapi.spec.fact;

import java.util.ArrayList;
import java.util.List;

/** Splits a line at punctuation, but not inside brackets, code and links. */
final class Splitter {

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    /** No sentence is longer: what readers do with a sentence may cost its square. */
    private static final int LONGEST = 600;

    private final TextLine line;
    private final String separators;

    Splitter(TextLine line, String separators) {
        this.line = line;
        this.separators = separators;
    }

    /** The parts of a range, without those that are blank; each part but the last ends with its separator. */
    List<Span> split(int start, int end) {
        boolean nested = isBalanced(start, end);
        List<Span> parts = new ArrayList<>();
        int depth = 0;
        int from = start;
        for (int i = start; i < end; i++) {
            if (i - from >= LONGEST) {
                add(parts, from, i);
                from = i;
            }
            if (line.isInLinkOrCode(i)) {
                continue;
            }
            char c = line.normal().charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (separators.indexOf(c) >= 0 && (depth == 0 || !nested) && !isWithinWord(i)) {
                add(parts, from, i + 1);
                from = i + 1;
            }
        }
        add(parts, from, end);
        return parts;
    }

    /** {@code data:image/png;base64} and {@code iOS,Android} are not split. */
    private boolean isWithinWord(int index) {
        return isWord(index - 1) && isWord(index) && isWord(index + 1);
    }

    private boolean isWord(int index) {
        if (index < 0 || index >= line.text().length()) {
            return false;
        }
        char c = line.text().charAt(index);
        return c > ' ' && c < 127;
    }

    /** Brackets of an interval may differ in kind, so only their number counts. */
    private boolean isBalanced(int start, int end) {
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = line.normal().charAt(i);
            if (!line.isInLinkOrCode(i)) {
                depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
            }
        }
        return depth == 0;
    }

    private void add(List<Span> parts, int start, int end) {
        if (!line.normal().substring(start, end).isBlank()) {
            parts.add(new Span(line, start, end));
        }
    }
}
