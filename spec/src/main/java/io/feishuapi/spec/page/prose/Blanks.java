package io.feishuapi.spec.page.prose;

/** White space as pages have it: with no-break, full-width and zero-width blanks. */
final class Blanks {

    private Blanks() {}

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff' || c == '\u200c';
    }

    static boolean isBlank(CharSequence text) {
        return leading(text) == text.length();
    }

    /** How many blanks a text begins with. */
    static int leading(CharSequence text) {
        int count = 0;
        while (count < text.length() && isBlank(text.charAt(count))) {
            count++;
        }
        return count;
    }

    /** The text without blanks at either end. */
    static String strip(String text) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end == 0 ? "" : text.substring(leading(text), end);
    }
}
