package io.feishuapi.spec.page.dialect;

import io.feishuapi.spec.model.diagnostic.Diagnostics;
import io.feishuapi.spec.page.node.FrontMatter;
import io.feishuapi.spec.text.Position;
import io.feishuapi.spec.text.yaml.YamlException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands before a page's text: YAML between {@code ---}, lines of {@code key: value} in an HTML comment, or nothing. */
final class FrontMatterReader {

    /** Nobody writes longer front matter; a later {@code ---} is a rule. */
    private static final int LONGEST = 200;

    /** Keys that date a page, the one that is believed first. */
    static final List<String> DATE_KEYS =
            List.of("last_remote_update", "updated_at", "updated", "last_updated", "update_time", "date");

    private static final Pattern ENTRY =
            Pattern.compile("\\s{0,40}([A-Za-z_][A-Za-z0-9_\\-]{0,40})\\s{0,9}[:：]\\s{0,9}(.*\\S)\\s*+");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?![0-9])");

    private FrontMatterReader() {}

    /**
     * Front matter and where the page's text begins.
     *
     * @param content the front matter
     * @param endLine the line behind it, from 0
     */
    record Result(FrontMatter content, int endLine) {}

    static Result read(PageLines page, Diagnostics diagnostics) {
        int first = 0;
        while (first < page.lineCount() && page.line(first).isBlank()) {
            first++;
        }
        if (first == page.lineCount()) {
            return new Result(FrontMatter.NONE, 0);
        }
        String opening = page.line(first).strip();
        if (opening.equals("---")) {
            int end = find(page, first + 1, "---");
            if (end > 0) {
                String text = page.text().substring(page.lineStart(first + 1), page.lineStart(end));
                return new Result(content(yaml(text, page.position(page.lineStart(first)), diagnostics)), end + 1);
            }
        } else if (opening.startsWith("<!--")) {
            int end = opening.endsWith("-->") ? first : findCommentEnd(page, first);
            Map<String, String> entries = end < 0
                    ? Map.of()
                    : entries(page.text()
                            .substring(page.lineStart(first), page.lineEnd(end))
                            .replace("<!--", "\n"));
            if (!entries.isEmpty()) {
                return new Result(content(entries), end + 1);
            }
        }
        return new Result(FrontMatter.NONE, 0);
    }

    private static Map<String, String> yaml(String text, Position opening, Diagnostics diagnostics) {
        try {
            return YamlMap.read(text);
        } catch (YamlException e) {
            diagnostics.frontMatterUnreadable(opening, e.problem());
            return entries(text);
        }
    }

    private static int find(PageLines page, int from, String line) {
        for (int i = from; i < Math.min(page.lineCount(), from + LONGEST); i++) {
            if (page.line(i).strip().equals(line)) {
                return i;
            }
        }
        return -1;
    }

    private static int findCommentEnd(PageLines page, int from) {
        for (int i = from; i < Math.min(page.lineCount(), from + LONGEST); i++) {
            if (page.line(i).contains("-->")) {
                return i;
            }
        }
        return -1;
    }

    private static Map<String, String> entries(String text) {
        Map<String, String> entries = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            Matcher entry = ENTRY.matcher(line.replace("-->", ""));
            if (entry.matches()) {
                entries.putIfAbsent(entry.group(1), unquoted(entry.group(2)));
            }
        });
        return entries;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static FrontMatter content(Map<String, String> entries) {
        return new FrontMatter(
                first(entries, List.of("title", "name")),
                first(entries, List.of("source_url", "source", "url", "page_url", "link")),
                date(first(entries, DATE_KEYS)));
    }

    private static @Nullable String first(Map<String, String> entries, List<String> keys) {
        for (String key : keys) {
            String value = entries.get(key);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    private static @Nullable String date(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher date = DATE.matcher(text);
        return date.find() ? isoDate(date) : null;
    }

    /** Groups 1 to 3 as {@code yyyy-mm-dd}. */
    static String isoDate(Matcher date) {
        return date.group(1) + '-' + twoDigits(date.group(2)) + '-' + twoDigits(date.group(3));
    }

    private static String twoDigits(String number) {
        return number.length() < 2 ? '0' + number : number;
    }
}
