package io.feishuapi.spec.fetch;

import java.lang.Character.UnicodeScript;

/** Widths of text on a terminal, where Chinese takes two columns a character. */
final class TerminalWidth {
    private static final int FULL_WIDTH_FIRST = 0xFF00;
    private static final int FULL_WIDTH_LAST = 0xFF60;
    private static final int CJK_PUNCTUATION_FIRST = 0x3000;
    private static final int CJK_PUNCTUATION_LAST = 0x303F;

    private TerminalWidth() {}

    /** The text, cut to that many columns. */
    static String cut(String text, int columns) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += columns(c);
            if (used > columns) {
                return text.substring(0, end);
            }
            end += Character.charCount(c);
        }
        return text;
    }

    private static int columns(int c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        UnicodeScript script = UnicodeScript.of(c);
        boolean wide = script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL
                || (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST)
                || (c >= CJK_PUNCTUATION_FIRST && c <= CJK_PUNCTUATION_LAST);
        return wide ? 2 : 1;
    }
}
