package io.feishuapi.cli.fetch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises Markdown that ends too early: within a fence, a {@code :::} block, a markup table, or a row of a pipe table. A page that ends
 * between two sections cannot be told from a whole one here; that is what {@link FactLossJudge} is for.
 */
final class CutText {
    private static final Pattern UNESCAPED_PIPE = Pattern.compile("(?<!\\\\)\\|");

    private CutText() {}

    /** Where the text breaks off, if it does. */
    static Optional<FetchProblem> problemOf(String body) {
        List<String> lines = body.lines().toList();
        String fence = "";
        int opened = 0;
        int blocks = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (fence.isEmpty()) {
                fence = fenceMark(line);
                opened = i + 1;
                blocks += blockDepth(line);
            } else if (line.startsWith(fence)
                    && line.replace(fence.charAt(0), ' ').isBlank()) {
                fence = "";
            }
        }
        if (!fence.isEmpty()) {
            return cut("within the fence that line " + opened + " opens");
        }
        if (blocks > 0 || count(body, "<md-table") > count(body, "</md-table>")) {
            return cut("within a block or table of markup");
        }
        return endsWithinTable(lines) ? cut("within a table") : Optional.empty();
    }

    private static String fenceMark(String line) {
        for (char mark : new char[] {'`', '~'}) {
            int length = 0;
            while (length < line.length() && line.charAt(length) == mark) {
                length++;
            }
            if (length >= 3 && line.indexOf(mark, length) < 0) {
                return line.substring(0, length);
            }
        }
        return "";
    }

    private static int blockDepth(String line) {
        if (!line.startsWith(":::")) {
            return 0;
        }
        return line.length() > 3 ? 1 : -1;
    }

    /**
     * The last line is a delimiter row, or a row with fewer cells than its table has columns. Where other rows are short as well, rows run
     * over several lines, and a short last line says nothing.
     */
    private static boolean endsWithinTable(List<String> lines) {
        int last = lines.size() - 1;
        int delimiter = last;
        while (delimiter > 0 && !isDelimiterRow(lines.get(delimiter))) {
            if (lines.get(delimiter).isBlank()) {
                return false;
            }
            delimiter--;
        }
        if (delimiter <= 0 || delimiter == last) {
            return delimiter > 0;
        }
        int columns = cells(lines.get(delimiter));
        return cells(lines.get(last)) < columns
                && lines.subList(delimiter, last).stream().allMatch(row -> cells(row) >= columns);
    }

    private static boolean isDelimiterRow(String line) {
        return line.contains("---") && line.contains("|") && line.chars().allMatch(c -> " \t|:-".indexOf(c) >= 0);
    }

    private static int cells(String row) {
        String inner = row.strip();
        inner = inner.startsWith("|") ? inner.substring(1) : inner;
        inner = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
        return UNESCAPED_PIPE.split(inner, -1).length;
    }

    private static int count(String text, String word) {
        String lower = text.toLowerCase(Locale.ROOT);
        int count = 0;
        for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }

    private static Optional<FetchProblem> cut(String where) {
        return Optional.of(new FetchProblem(FetchProblemId.CUT, "the page that came ends " + where + "."));
    }
}
