package io.feishuapi.spec.text;

import java.util.Locale;

/**
 * Makes text safe to print: what a terminal would obey, or nobody could see, is written as its code point, such as {@code <U+202E>}.
 *
 * <p>Pages are written by others. An escape sequence in one could rename the window or hide lines, and a bidirectional control could
 * make a line read as something else.
 */
public final class VisibleText {

    private VisibleText() {}

    /** A single line: line breaks and tabs become blanks. */
    public static String line(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> visible.append(c == '\n' || c == '\r' || c == '\t' ? " " : of(c)));
        return visible.toString();
    }

    /** A single code point. */
    public static String of(int codePoint) {
        return isVisible(codePoint) ? Character.toString(codePoint) : String.format(Locale.ROOT, "<U+%04X>", codePoint);
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
