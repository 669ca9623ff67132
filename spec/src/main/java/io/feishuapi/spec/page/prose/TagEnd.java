package io.feishuapi.spec.page.prose;

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
        int at = nameEnd(text, closing ? start + 2 : start + 1, "-");
        if (at < 0) {
            return -1;
        }
        int next = blanksEnd(text, at);
        while (!closing && next > at && !is(text, next, '/') && !is(text, next, '>')) {
            at = attributeEnd(text, next);
            if (at < 0) {
                return -1;
            }
            next = blanksEnd(text, at);
        }
        next = !closing && is(text, next, '/') ? next + 1 : next;
        return is(text, next, '>') ? next + 1 : -1;
    }

    private static int nameEnd(String text, int start, String joints) {
        int at = start;
        while (at < text.length() && isName(text.charAt(at), at > start ? joints : "")) {
            at++;
        }
        return at == start ? -1 : at;
    }

    private static boolean isName(char c, String joints) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (!joints.isEmpty() && ((c >= '0' && c <= '9') || joints.indexOf(c) >= 0));
    }

    private static int attributeEnd(String text, int start) {
        int at = nameEnd(text, start, "-_");
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
