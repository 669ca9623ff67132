package io.feishuapi.spec.page.dialect;

import java.util.ArrayList;
import java.util.List;

/**
 * A line with the bars that part its cells: not those that are escaped or quoted as code.
 *
 * @param start offset of its first character that is not blank
 * @param end offset behind its last such character
 * @param bars offsets of the bars
 */
record BarLine(int start, int end, List<Integer> bars) {

    static BarLine of(PageLines page, int line) {
        String text = page.text();
        int start = page.lineStart(line);
        int end = page.lineEnd(line);
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new BarLine(start, end, bars(text, start, end));
    }

    private static List<Integer> bars(String text, int start, int end) {
        List<Integer> bars = new ArrayList<>();
        // A backtick without a partner quotes nothing; once that is known no further search is needed.
        boolean partners = true;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '|') {
                bars.add(i);
            } else if (c == '`' && partners) {
                int close = text.indexOf('`', i + 1);
                partners = close >= 0 && close < end;
                i = partners ? close : i;
            }
            i++;
        }
        return bars;
    }

    boolean isBlank() {
        return start == end;
    }

    boolean startsWithBar() {
        return !bars.isEmpty() && bars.get(0) == start;
    }

    boolean endsWithBar() {
        return !bars.isEmpty() && bars.get(bars.size() - 1) == end - 1;
    }

    /** The same line without an outer bar at its start. */
    BarLine withoutFirst() {
        return new BarLine(start + 1, end, bars.subList(1, bars.size()));
    }

    /** The same line without an outer bar at its end. */
    BarLine withoutLast() {
        return new BarLine(start, end - 1, bars.subList(0, bars.size() - 1));
    }
}
