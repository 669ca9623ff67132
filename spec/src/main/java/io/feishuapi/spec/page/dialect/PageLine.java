package io.feishuapi.spec.page.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a single line of a page can be. */
final class PageLine {

    private static final Pattern HEADING =
            Pattern.compile("\\s{0,3}(#{1,6})(?:[\\s\\u00a0\\u3000]++|(?=[\\u4e00-\\u9fff]))(.*\\S)?\\s*+");
    private static final Pattern KEYWORDS =
            Pattern.compile("\\s{0,9}\\*{0,3}[(（]\\s{0,9}关键[词字]\\s{0,9}[：:](.*)[)）]\\*{0,3}\\s*+");
    private static final Pattern CLOSING_HASHES = Pattern.compile("\\s#{1,9}$");

    private PageLine() {}

    /**
     * A heading.
     *
     * @param level how many hashes it has
     * @param title its text, without hashes
     */
    record Heading(int level, String title) {}

    static boolean isHeading(String line) {
        return mayBeHeading(line) && HEADING.matcher(line).matches();
    }

    /** The heading that a line is, or null. */
    static @Nullable Heading heading(String line) {
        Matcher matcher = mayBeHeading(line) ? HEADING.matcher(line) : null;
        if (matcher == null || !matcher.matches()) {
            return null;
        }
        String title = matcher.group(2) == null ? "" : matcher.group(2);
        return new Heading(
                matcher.group(1).length(),
                title.endsWith("#") ? CLOSING_HASHES.matcher(title).replaceFirst("") : title);
    }

    private static boolean mayBeHeading(String line) {
        int at = 0;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at < line.length() && line.charAt(at) == '#';
    }

    /** {@code :::html} and {@code :::}, which frame markup and mean nothing by themselves. */
    static boolean isContainer(String line) {
        return line.indexOf(':') >= 0 && line.strip().startsWith(":::");
    }

    static boolean isKeywords(String line) {
        return keywords(line) != null;
    }

    /** The words of a footer such as {@code *(关键词：a, b)*}, or null. */
    static @Nullable String keywords(String line) {
        if (line.indexOf("关键") < 0) {
            return null;
        }
        Matcher matcher = KEYWORDS.matcher(line);
        return matcher.matches() ? matcher.group(1) : null;
    }
}
