package io.feishuapi.spec.prose;

import io.feishuapi.spec.phrase.Phrase;
import java.util.regex.Matcher;

/** Makes {@code <br>} a line end, so that dialects that write one and dialects that write the other read alike. */
final class LineBreaks {

    private static final Phrase BREAK = Phrase.of("<[bB][rR] {0,9}/?>");

    private LineBreaks() {}

    /** The same text, as long as before: each tag is blanks and a line end, but for one that is quoted as code. */
    static String normalize(String markdown) {
        if (markdown.indexOf('<') < 0) {
            return markdown;
        }
        Matcher matcher = BREAK.matcher(markdown);
        if (!matcher.find()) {
            return markdown;
        }
        StringBuilder normalized = new StringBuilder(markdown);
        do {
            if (!quoted(markdown, matcher.start(), matcher.end())) {
                normalized.replace(
                        matcher.start(), matcher.end(), " ".repeat(matcher.end() - matcher.start() - 1) + "\n");
            }
        } while (matcher.find());
        return normalized.toString();
    }

    private static boolean quoted(String markdown, int start, int end) {
        return start > 0 && markdown.charAt(start - 1) == '`' && end < markdown.length() && markdown.charAt(end) == '`';
    }
}
