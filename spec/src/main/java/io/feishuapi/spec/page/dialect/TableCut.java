package io.feishuapi.spec.page.dialect;

import io.feishuapi.spec.page.node.ColumnKind;

/** Tells whether a page breaks off inside a table. A page may well end with one, so there must be a trace. */
final class TableCut {

    private TableCut() {}

    static boolean isComplete(PageLines page, PipeTableHeader header, int end, PendingRow lastRow) {
        if (!page.isEnd(end)) {
            return true;
        }
        if (lastRow.isNone() || lastRow.bars().size() < header.columns() - 1) {
            return false;
        }
        String lastLine = page.line(end - 1);
        BarLine bars = BarLine.of(page, end - 1);
        if (bars.startsWithBar() && (header.outerBars() || bars.endsWithBar())) {
            boolean barsAtEnds = BarLine.of(page, header.line()).endsWithBar();
            return bars.endsWithBar() || (!barsAtEnds && !PipeTableEnd.endsHard(lastLine) && !isOpen(lastLine));
        }
        return !PipeTableEnd.endsHard(lastLine) && !isOpen(lastLine);
    }

    /** Whether the page ends with a table's header that has no rows, or not even its delimiter row. */
    static boolean isHeader(PageLines page, int line) {
        BarLine bars = BarLine.of(page, line);
        if (bars.bars().isEmpty()) {
            return false;
        }
        long known = PipeTableHeader.cells(page, bars).stream()
                .filter(cell -> ColumnKind.of(cell.text()) != ColumnKind.OTHER)
                .count();
        return known >= 2;
    }

    private static boolean isOpen(String line) {
        boolean code = line.chars().filter(c -> c == '`').count() % 2 == 1;
        int link = line.lastIndexOf("](");
        return code || (link >= 0 && line.indexOf(')', link) < 0);
    }
}
