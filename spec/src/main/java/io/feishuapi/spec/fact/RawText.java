package io.feishuapi.spec.fact;

/** The text of a line with the backslashes that Markdown takes for escapes: in an example value they are meant. */
final class RawText {

    private RawText() {}

    /** The part of a line as the page has it where backslashes stand in it, its plain text otherwise. */
    static String of(TextLine line, int start, int end) {
        String text = line.text();
        String markdown = line.source().markdown();
        if (markdown.indexOf('\\') < 0) {
            return text.substring(start, end);
        }
        int at = markdown.length();
        int last = at;
        for (int i = text.length() - 1; i >= start; i--) {
            if (i == end - 1) {
                last = at;
            }
            at = markdown.lastIndexOf(text.charAt(i), at - 1);
            if (at < 0) {
                return text.substring(start, end);
            }
        }
        while (at > 0 && markdown.charAt(at - 1) == '\\') {
            at--;
        }
        return markdown.substring(at, last).replace("`", "").strip();
    }
}
