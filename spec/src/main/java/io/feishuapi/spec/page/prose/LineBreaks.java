package io.feishuapi.spec.page.prose;

/** Makes {@code <br>} a line end, so that dialects that write one and dialects that write the other read alike. */
final class LineBreaks {

    private static final int MOST_BLANKS = 9;

    private LineBreaks() {}

    /** The same text, as long as before: each tag is blanks and a line end, but for one that is quoted as code. */
    static String normalize(String markdown) {
        int start = markdown.indexOf('<');
        StringBuilder normalized = null;
        while (start >= 0) {
            int end = tagEnd(markdown, start);
            if (end > 0 && !quoted(markdown, start, end)) {
                normalized = normalized == null ? new StringBuilder(markdown) : normalized;
                normalized.replace(start, end, " ".repeat(end - start - 1) + "\n");
            }
            start = markdown.indexOf('<', start + 1);
        }
        return normalized == null ? markdown : normalized.toString();
    }

    /** The offset behind a tag that breaks the line, or -1 where none begins. */
    private static int tagEnd(String markdown, int start) {
        if (!markdown.regionMatches(true, start + 1, "br", 0, 2)) {
            return -1;
        }
        int at = start + 3;
        int blanksEnd = Math.min(markdown.length(), at + MOST_BLANKS);
        while (at < blanksEnd && markdown.charAt(at) == ' ') {
            at++;
        }
        at = markdown.startsWith("/", at) ? at + 1 : at;
        return markdown.startsWith(">", at) ? at + 1 : -1;
    }

    private static boolean quoted(String markdown, int start, int end) {
        return start > 0 && markdown.charAt(start - 1) == '`' && end < markdown.length() && markdown.charAt(end) == '`';
    }
}
