package io.feishuapi.cli.fetch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page's text, split at the end of its front matter.
 *
 * @param frontMatter the head
 * @param body the rest, beginning with a line that is not blank, ending with one line end
 */
record PageText(FrontMatter frontMatter, String body) {
    private static final Pattern UPDATED =
            Pattern.compile("^[ \t*]{0,8}最后更新于[ \t:：]{0,4}(\\d{4})-(\\d{1,2})-(\\d{1,2})", Pattern.MULTILINE);

    /** Splits a page; line ends of any kind become {@code \n}, a byte order mark goes. */
    static PageText of(String raw) {
        String text = raw.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        if (text.startsWith("---\n")) {
            int end = text.indexOf("\n---\n", 3);
            int close = end < 0 && text.endsWith("\n---") ? text.length() - 4 : end;
            if (close >= 0) {
                int after = Math.min(text.length(), close + 5);
                String content = text.substring(4, Math.max(4, close + 1));
                return new PageText(FrontMatter.yaml(text.substring(0, after), content), trimmed(text, after));
            }
        }
        if (text.startsWith("<!--") && text.contains("-->")) {
            int close = text.indexOf("-->");
            FrontMatter comment = FrontMatter.comment(text.substring(0, close) + "-->\n", text.substring(4, close));
            if (comment.sourceUrl() != null) {
                return new PageText(comment, trimmed(text, close + 3));
            }
        }
        return new PageText(FrontMatter.NONE, trimmed(text, 0));
    }

    /** The date that the page itself states under its title, if it does. */
    Optional<LocalDate> statedDate() {
        Matcher date = UPDATED.matcher(body);
        if (!date.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String trimmed(String text, int from) {
        String body = text.substring(from);
        int start = 0;
        int line = 0;
        // Leading blank lines go; the blanks before the first text of a line stay.
        while (line < body.length() && Character.isWhitespace(body.charAt(line))) {
            if (body.charAt(line) == '\n') {
                start = line + 1;
            }
            line++;
        }
        String rest = body.substring(start).stripTrailing();
        return rest.isEmpty() ? "" : rest + "\n";
    }
}
