package io.feishuapi.spec.dialect;

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

    static boolean isHeading(String line) {
        return level(line) > 0;
    }

    /** The level of a heading, 0 for any other line. */
    static int level(String line) {
        if (!line.stripLeading().startsWith("#")) {
            return 0;
        }
        Matcher matcher = HEADING.matcher(line);
        return matcher.matches() ? matcher.group(1).length() : 0;
    }

    /** The text of a heading, without hashes. */
    static String title(String line) {
        Matcher matcher = HEADING.matcher(line);
        return matcher.matches() && matcher.group(2) != null
                ? CLOSING_HASHES.matcher(matcher.group(2)).replaceFirst("")
                : "";
    }

    /** {@code :::html} and {@code :::}, which frame markup and mean nothing by themselves. */
    static boolean isContainer(String line) {
        return line.strip().startsWith(":::");
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
