package io.feishuapi.spec.page.dialect;

import io.feishuapi.spec.model.diagnostic.Diagnostics;
import io.feishuapi.spec.page.source.PageDecoder;
import io.feishuapi.spec.page.source.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page split behind its front matter, for whoever replaces one part and keeps the other. Every kind of line end is {@code \n}.
 *
 * @param head the front matter with the lines around it, as written; empty where there is none
 * @param body the rest, without blank lines before it and with one line end behind it
 */
public record PageParts(String head, String body) {

    private static final Pattern DATE_LINE =
            Pattern.compile("\\s{0,40}(?:" + String.join("|", FrontMatterReader.DATE_KEYS) + ")\\s{0,9}[:：].*");

    /**
     * Splits a page.
     *
     * @param page the file
     * @return its parts, or nothing where the bytes are no text
     */
    public static Optional<PageParts> of(byte[] page) {
        return PageDecoder.decode(page, new Diagnostics()).map(PageParts::of);
    }

    private static PageParts of(SourceText text) {
        PageLines lines = new PageLines(text);
        int first = FrontMatterReader.read(lines, new Diagnostics()).endLine();
        while (first < lines.lineCount() && lines.line(first).isBlank()) {
            first++;
        }
        if (first == lines.lineCount()) {
            return new PageParts(text.text(), "");
        }
        int start = lines.lineStart(first);
        String head = text.text().substring(0, start);
        return new PageParts(
                head.isBlank() ? "" : head.stripTrailing() + "\n",
                text.text().substring(start).stripTrailing() + "\n");
    }

    /** The head with this date and no other; unchanged where it has no line of its own at its end, which a date could stand before. */
    public String dated(LocalDate date) {
        List<String> lines = head.lines().toList();
        int last = lines.size() - 1;
        if (last < 1
                || !(lines.get(last).strip().equals("---")
                        || lines.get(last).strip().equals("-->"))) {
            return head;
        }
        StringBuilder dated = new StringBuilder();
        for (String line : lines.subList(0, last)) {
            if (!DATE_LINE.matcher(line).matches()) {
                dated.append(line).append('\n');
            }
        }
        return dated.append("updated: ")
                .append(date)
                .append('\n')
                .append(lines.get(last))
                .append('\n')
                .toString();
    }
}
