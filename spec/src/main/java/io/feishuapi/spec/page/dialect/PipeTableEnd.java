package io.feishuapi.spec.page.dialect;

import java.util.regex.Pattern;

/** Finds the end of a table with bars. */
final class PipeTableEnd {

    /** A label that belongs to a field, even where a blank line parts it from the row. */
    private static final Pattern FIELD_LABEL =
            Pattern.compile("\\s{0,20}\\*\\*(?:示例值|可选值|可能值|取值|默认值|最[大小]值|最[大小]长度|字段权限).*");

    private PipeTableEnd() {}

    /** The line behind the table: it ends at a blank line, unless more rows of it follow. */
    static int of(PageLines page, PipeTableHeader header) {
        int end = header.line() + 2;
        boolean gap = false;
        int line = end;
        while (line < page.lineCount() && !stops(page, line)) {
            int fenceEnd = page.fenceEnd(line);
            if ((fenceEnd > line && gap) || (!gap && isBelow(page, line, end - 1, header))) {
                return end;
            }
            String text = page.line(line);
            line = Math.max(fenceEnd, line + 1);
            if (text.isBlank()) {
                gap |= !page.isHidden(line - 1);
            } else if (!gap || goesOn(page, line - 1, header)) {
                end = line;
                gap = false;
            }
        }
        return end;
    }

    /** Whether a line without a bar comes right after a row that its outer bars close, so that it is no part of a cell. */
    private static boolean isBelow(PageLines page, int line, int lastRow, PipeTableHeader header) {
        if (!header.outerBars() || page.line(line).isBlank() || page.hasBar(line)) {
            return false;
        }
        BarLine row = BarLine.of(page, lastRow);
        return row.startsWithBar() && row.endsWithBar() && row.bars().size() > header.columns();
    }

    /** Whether a line ends in a way that says the cell goes on. */
    static boolean endsHard(String line) {
        return line.endsWith("  ") || line.endsWith("\\");
    }

    private static boolean goesOn(PageLines page, int line, PipeTableHeader header) {
        BarLine bars = BarLine.of(page, line);
        if (header.outerBars()) {
            return bars.startsWithBar() && bars.bars().size() > 1;
        }
        if (FIELD_LABEL.matcher(page.line(line)).matches()
                || NestingMark.isOnly(page.fragment(bars.start(), bars.end()))) {
            return true;
        }
        int needed = Math.max(2, header.columns() - 1);
        return bars.bars().size() >= needed
                && RowName.looksLikeOne(
                        page.text().substring(bars.start(), bars.bars().get(0)));
    }

    private static boolean stops(PageLines page, int line) {
        String text = page.line(line);
        return PageLine.isHeading(text)
                || PageLine.isContainer(text)
                || PageLine.isKeywords(text)
                || MarkupDialect.opensTable(text)
                || PipeTableHeader.isAt(page, line);
    }
}
