package io.feishuapi.spec.page.prose;

/**
 * Cells without any markup, which most are: a name, a type, 是. They need no Markdown parser. What looks like markup and is none by the
 * letter of CommonMark is plain too: {@code string[]}, {@code chat_id}, {@code 1 > 0}.
 */
final class PlainText {

    private PlainText() {}

    static boolean isPlain(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMarkup(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMarkup(CharSequence text, int at) {
        return switch (text.charAt(at)) {
            case '*', '`', '<', '&', '\\' -> true;
            case '_' -> !isWord(text, at - 1) || !isWord(text, at + 1);
            case ']' -> is(text, at + 1, '(');
            case '~' -> is(text, at + 1, '~');
            default -> false;
        };
    }

    private static boolean is(CharSequence text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private static boolean isWord(CharSequence text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /**
     * Takes a part of a cell for lines, whatever markup is in it.
     *
     * @param offset where the part begins in the cell
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
