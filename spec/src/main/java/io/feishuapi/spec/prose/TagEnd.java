package io.feishuapi.spec.prose;

/** Finds the end of a tag as people write it: a name, and attributes in double quotes. */
final class TagEnd {

    private TagEnd() {}

    /**
     * Finds the end of a tag.
     *
     * @param text the text
     * @param start where its {@code <} stands
     * @return the offset behind its {@code >}, or -1 where it is no such tag; it may be one all the same
     */
    static int find(String text, int start) {
        boolean closing = is(text, start + 1, '/');
        int at = nameEnd(text, closing ? start + 2 : start + 1);
        if (at < 0) {
            return -1;
        }
        int blanksEnd = blanksEnd(text, at);
        while (!closing && blanksEnd > at) {
            at = attributeEnd(text, blanksEnd);
            if (at < 0) {
                at = blanksEnd;
                break;
            }
            blanksEnd = blanksEnd(text, at);
        }
        at = Math.max(at, blanksEnd);
        at = !closing && is(text, at, '/') ? at + 1 : at;
        return is(text, at, '>') ? at + 1 : -1;
    }

    private static int nameEnd(String text, int start) {
        int at = start;
        while (at < text.length() && isName(text.charAt(at), at > start)) {
            at++;
        }
        return at == start ? -1 : at;
    }

    private static boolean isName(char c, boolean inside) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (inside && ((c >= '0' && c <= '9') || c == '-'));
    }

    private static int attributeEnd(String text, int start) {
        int at = nameEnd(text, start);
        if (at < 0 || !is(text, at, '=') || !is(text, at + 1, '"')) {
            return -1;
        }
        at += 2;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            at++;
        }
        return is(text, at, '"') ? at + 1 : -1;
    }

    private static int blanksEnd(String text, int start) {
        int at = start;
        while (is(text, at, ' ')) {
            at++;
        }
        return at;
    }

    private static boolean is(String text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }
}
