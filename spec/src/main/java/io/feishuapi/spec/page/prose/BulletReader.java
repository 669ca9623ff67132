package io.feishuapi.spec.page.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Recognises list marks at the start of lines, and how deep each is nested. Keeps the widths of the lists that are open. */
final class BulletReader {

    /** Some editors indent by one blank for no reason; a nested list is indented by two at least. */
    private static final int NESTED_BY = 2;

    private static final int TAB = 4;

    private static final List<String> BLANKS = List.of("&nbsp;", "&#160;", "&ensp;", "&emsp;");

    /** Lists that are open at once, as a rule. */
    private static final int MOST_OPEN = 3;

    private final String raw;
    private final Deque<Integer> widths = new ArrayDeque<>(MOST_OPEN);
    private int itemDepth;

    /**
     * A reader.
     *
     * @param raw the cell as it stands in the page
     */
    BulletReader(String raw) {
        this.raw = raw;
    }

    /** A list in HTML begins (1) or ends (-1). */
    void nest(int by) {
        itemDepth = Math.max(0, itemDepth + by);
    }

    /**
     * How long the list mark is, blanks behind it included; 0 where there is none.
     *
     * @param plain the line's text
     * @param lead where its first character stands
     * @param offset where that character stands in the cell
     */
    int markerLength(CharSequence plain, int lead, int offset) {
        if (lead + 1 >= plain.length() || offset < 0 || offset >= raw.length()) {
            return 0;
        }
        char mark = plain.charAt(lead);
        if (raw.charAt(offset) != mark) {
            return 0;
        }
        if (mark >= '1' && mark <= '9') {
            return numberLength(plain, lead);
        }
        char next = plain.charAt(lead + 1);
        boolean marked = switch (mark) {
            case '-' ->
                Blanks.isBlank(next)
                        || Character.isIdeographic(next)
                        || raw.charAt(Math.min(offset + 1, raw.length() - 1)) == '`';
            case '*', '+' -> Blanks.isBlank(next);
            case '•', '·', '●', '◦', '▪', '‣' -> true;
            default -> false;
        };
        if (!marked) {
            return 0;
        }
        int length = 1;
        while (lead + length < plain.length() && Blanks.isBlank(plain.charAt(lead + length))) {
            length++;
        }
        return lead + length == plain.length() ? 0 : length;
    }

    /** How long {@code 1. } is; {@code 1.0} and {@code 1、} may be values. */
    private static int numberLength(CharSequence plain, int lead) {
        int at = lead;
        while (at < plain.length() && at - lead < 2 && Character.isDigit(plain.charAt(at))) {
            at++;
        }
        boolean point = at < plain.length() && (plain.charAt(at) == '.' || plain.charAt(at) == ')');
        int length = at + 1 - lead;
        while (point && lead + length < plain.length() && Blanks.isBlank(plain.charAt(lead + length))) {
            length++;
        }
        return point && length > at + 1 - lead && lead + length < plain.length() ? length : 0;
    }

    /** How deep the line is nested, from 0; a line that is no bullet ends all lists. */
    int indent(int offset, boolean bullet, boolean item) {
        if (!bullet) {
            widths.clear();
            return 0;
        }
        if (item) {
            return Math.max(0, itemDepth - 1);
        }
        int width = width(offset);
        while (!widths.isEmpty() && width < widths.peek()) {
            widths.pop();
        }
        if (widths.isEmpty() || width >= widths.peek() + NESTED_BY) {
            widths.push(width);
        }
        return widths.size() - 1;
    }

    /** How far the mark is indented in its line, by blanks or their entities; 0 where something stands before it. */
    private int width(int offset) {
        int lineStart = Math.min(offset, raw.length());
        int length = blankBefore(lineStart);
        while (length > 0) {
            lineStart -= length;
            length = blankBefore(lineStart);
        }
        boolean first = lineStart == 0 || raw.charAt(lineStart - 1) == '\n' || raw.charAt(lineStart - 1) == '>';
        int width = 0;
        for (int i = lineStart; first && i < offset; i++) {
            width += raw.charAt(i) == '\t' ? TAB - width % TAB : 1;
            i = raw.charAt(i) == '&' ? raw.indexOf(';', i) : i;
        }
        return width;
    }

    /** How many characters the blank before a place has; 0 where none stands there. */
    private int blankBefore(int at) {
        if (at == 0 || raw.charAt(at - 1) == '\n') {
            return 0;
        }
        if (Blanks.isBlank(raw.charAt(at - 1))) {
            return 1;
        }
        for (String entity : raw.charAt(at - 1) == ';' ? BLANKS : List.<String>of()) {
            if (raw.startsWith(entity, at - entity.length())) {
                return entity.length();
            }
        }
        return 0;
    }
}
