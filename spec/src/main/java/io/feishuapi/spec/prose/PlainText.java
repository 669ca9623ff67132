package io.feishuapi.spec.prose;

/** Cells without any markup, which most are: a name, a type, 是. They need no Markdown parser. */
final class PlainText {

    private static final String MARKUP = "*_`[]<>&\\!~";

    private PlainText() {}

    static boolean isPlain(CharSequence text) {
        return text.chars().allMatch(c -> MARKUP.indexOf(c) < 0);
    }

    /**
     * Takes a text for lines.
     *
     * @param offset where the text begins in the cell
     */
    static void lines(int offset, String text, LineBuilder lines) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            lines.text(offset + start, line, line);
            lines.endLine();
            start = end + 1;
        }
    }
}
