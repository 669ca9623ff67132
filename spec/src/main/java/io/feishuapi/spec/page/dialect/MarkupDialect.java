package io.feishuapi.spec.page.dialect;

import io.feishuapi.spec.page.source.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables in markup: {@code <md-table>} as the docs site stores them, or plain {@code <table>}. */
final class MarkupDialect implements Dialect {

    private static final Pattern OPENING = Pattern.compile("<(md-)?table(?=[\\s>])", Pattern.CASE_INSENSITIVE);

    static boolean opensTable(String line) {
        return line.indexOf('<') >= 0 && OPENING.matcher(line).find();
    }

    @Override
    public boolean opensTable(PageLines page, int line) {
        return opensTable(page.line(line));
    }

    @Override
    public RawTable table(PageLines page, int line) {
        Matcher opening = OPENING.matcher(page.line(line));
        if (!opening.find()) {
            throw new IllegalArgumentException("no table begins at line " + line);
        }
        int start = page.lineStart(line) + opening.start();
        String closing = opening.group(1) == null ? "</table>" : "</md-table>";
        int close = page.tableEnd(closing, start);
        int end = close < 0 ? sectionEnd(page, line) : close;
        return read(page, start, end, close >= 0);
    }

    private static RawTable read(PageLines page, int start, int end, boolean complete) {
        MarkupRows rows = new MarkupRows();
        List<Fragment> header = new ArrayList<>();
        List<MarkupRows.Cell> row = new ArrayList<>();
        List<TableTag> tags = TableTag.find(page.text(), start, end);
        for (int i = 0; i < tags.size(); i++) {
            TableTag tag = tags.get(i);
            if (tag.opensCell()) {
                // Whatever tag comes next ends the cell, so that one that was never closed ends there as well.
                int cellEnd = i + 1 < tags.size() ? tags.get(i + 1).start() : end;
                row.add(new MarkupRows.Cell(
                        page.fragment(tag.end(), cellEnd).strip(), tag.attribute("rowspan"), tag.attribute("colspan")));
            } else if (!tag.closesCell() && !row.isEmpty()) {
                finishRow(row, header, rows);
                row = new ArrayList<>();
            }
        }
        if (!row.isEmpty()) {
            finishRow(row, header, rows);
        }
        return new RawTable(page.lineOf(end) + 1, header, rows.rows(), complete);
    }

    private static void finishRow(List<MarkupRows.Cell> row, List<Fragment> header, MarkupRows rows) {
        if (header.isEmpty()) {
            row.forEach(cell -> header.add(cell.content()));
        } else {
            rows.add(row, header.size());
        }
    }

    private static int sectionEnd(PageLines page, int line) {
        int end = line + 1;
        while (end < page.lineCount()
                && !PageLine.isHeading(page.line(end))
                && !PageLine.isContainer(page.line(end))
                && !opensTable(page.line(end))) {
            end++;
        }
        return page.lineEnd(end - 1);
    }
}
