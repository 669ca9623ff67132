package io.feishuapi.spec.fact;

import java.util.ArrayList;
import java.util.List;

/** Splits a line at punctuation, but not inside brackets, code and links. */
final class Splitter {

    /** No sentence is longer: what readers do with a sentence may cost its square. */
    private static final int LONGEST = 600;

    private Splitter() {}

    /** The parts of a span, without those that are blank; each part but the last ends with its separator. */
    static List<Span> split(Span span, String separators) {
        TextLine line = span.line();
        int end = span.end();
        boolean nested = isBalanced(span);
        List<Span> parts = List.of();
        int depth = 0;
        int from = span.start();
        for (int i = from; i < end; i++) {
            if (i - from >= LONGEST) {
                parts = with(parts, line, from, i);
                from = i;
            }
            char c = line.normal().charAt(i);
            int deeper = depth(c);
            if (deeper != 0) {
                depth = line.isInLinkOrCode(i) ? depth : Math.max(0, depth + deeper);
            } else if (separators.indexOf(c) >= 0
                    && (depth == 0 || !nested)
                    && !line.isInLinkOrCode(i)
                    && !isWithinWord(line.text(), i)) {
                parts = with(parts, line, from, i + 1);
                from = i + 1;
            }
        }
        if (from == span.start()) {
            return line.isBlank(from, end) ? parts : List.of(span);
        }
        return with(parts, line, from, end);
    }

    private static List<Span> with(List<Span> parts, TextLine line, int start, int end) {
        List<Span> all = parts.isEmpty() ? new ArrayList<>() : parts;
        line.addIfSaid(start, end, all);
        return all;
    }

    /** {@code data:image/png;base64} and {@code iOS,Android} are not split. */
    private static boolean isWithinWord(String text, int index) {
        return isWord(text, index - 1) && isWord(text, index) && isWord(text, index + 1);
    }

    private static boolean isWord(String text, int index) {
        if (index < 0 || index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        return c > ' ' && c < 127;
    }

    /** Brackets of an interval may differ in kind, so only their number counts. */
    private static boolean isBalanced(Span span) {
        TextLine line = span.line();
        int depth = 0;
        for (int i = span.start(); i < span.end(); i++) {
            int deeper = depth(line.normal().charAt(i));
            depth += deeper == 0 || line.isInLinkOrCode(i) ? 0 : deeper;
        }
        return depth == 0;
    }

    private static int depth(char c) {
        return switch (c) {
            case '(', '[', '{' -> 1;
            case ')', ']', '}' -> -1;
            default -> 0;
        };
    }
}
