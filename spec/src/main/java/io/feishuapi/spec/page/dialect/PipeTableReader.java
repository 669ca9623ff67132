package io.feishuapi.spec.page.dialect;

import io.feishuapi.spec.page.node.TypeWords;
import io.feishuapi.spec.page.source.Fragment;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of a table with bars, whether a row is a line or runs over many. */
final class PipeTableReader {

    private final PageLines page;
    private final PipeTableHeader header;
    private final List<RawTable.RawRow> rows = new ArrayList<>();
    private PendingRow row = PendingRow.NONE;

    private PipeTableReader(PageLines page, PipeTableHeader header) {
        this.page = page;
        this.header = header;
    }

    static RawTable read(PageLines page, PipeTableHeader header) {
        return new PipeTableReader(page, header).read();
    }

    private RawTable read() {
        int end = PipeTableEnd.of(page, header);
        int line = header.line() + 2;
        while (line < end) {
            int next = page.fenceEnd(line);
            if (next > line) {
                row = row.extended(page.lineEnd(Math.min(next, page.lineCount()) - 1), false);
                line = next;
            } else {
                line(BarLine.of(page, line), line);
                line++;
            }
        }
        boolean complete = TableCut.isComplete(page, header, end, row);
        finishRow();
        return new RawTable(end, header.cells(), rows, complete);
    }

    private void line(BarLine line, int number) {
        if (line.isBlank()) {
            return;
        }
        boolean hardEnd = PipeTableEnd.endsHard(page.line(number));
        BarLine bare = withoutOuterBars(line);
        boolean wholeRow = bare.start() != line.start() && (header.outerBars() || line.endsWithBar());
        if (row.isNone() || wholeRow || startsRow(bare) || isNameAlone(bare, number)) {
            finishRow();
            row = new PendingRow(bare.start(), bare.end(), bare.bars(), hardEnd);
        } else {
            row = row.joined(bare, hardEnd);
        }
    }

    private BarLine withoutOuterBars(BarLine line) {
        int separators = header.columns() - 1;
        int bars = line.bars().size();
        boolean both = line.startsWithBar() && line.endsWithBar() && bars > Math.max(1, separators);
        if (header.outerBars() || both) {
            BarLine bare = line.startsWithBar() ? line.withoutFirst() : line;
            return bare.endsWithBar() && line.startsWithBar() ? bare.withoutLast() : bare;
        }
        if (bars == separators + 1 && line.startsWithBar()) {
            return line.withoutFirst();
        }
        return bars == separators + 1 && line.endsWithBar() ? line.withoutLast() : line;
    }

    /** Whether a line begins a row, where it could also go on with the one before. */
    private boolean startsRow(BarLine line) {
        int separators = header.columns() - 1;
        int bars = line.bars().size();
        int before = row.bars().size();
        if (bars == 0) {
            return separators == 0 || (before > 0 && NestingMark.isOnly(page.fragment(line.start(), line.end())));
        }
        if (before == 0) {
            return false;
        }
        boolean named = RowName.looksLikeOne(
                page.text().substring(line.start(), line.bars().get(0)));
        if (before >= separators) {
            return bars == separators ? named || !row.hardEnd() : named && (bars > separators || !row.hardEnd());
        }
        return before + bars <= separators ? named && !row.hardEnd() : named && bars >= separators;
    }

    /** Whether a line holds the name of a row alone, and the bar behind it begins the next line. */
    private boolean isNameAlone(BarLine line, int number) {
        if (header.outerBars()
                || !line.bars().isEmpty()
                || row.bars().size() < header.columns() - 1
                || !RowName.isIdentifier(page.text().substring(line.start(), line.end()))) {
            return false;
        }
        int next = number + 1;
        while (next < page.lineCount() && page.line(next).isBlank()) {
            next++;
        }
        return next < page.lineCount() && page.line(next).stripLeading().startsWith("|");
    }

    private void finishRow() {
        if (!row.isNone()) {
            List<Fragment> cells = PipeTableHeader.cells(page, new BarLine(row.start(), row.end(), row.bars()));
            while (cells.size() > header.columns()
                    && cells.get(cells.size() - 1).isBlank()) {
                cells.remove(cells.size() - 1);
            }
            if (cells.size() > header.columns()) {
                joinTypes(cells);
            }
            int written = cells.size();
            if (cells.size() > header.columns()) {
                int last = header.columns() - 1;
                Fragment rest = page.fragment(
                        cells.get(last).start(), cells.get(cells.size() - 1).end());
                cells.subList(last, cells.size()).clear();
                cells.add(rest);
            }
            while (cells.size() < header.columns()) {
                cells.add(page.fragment(row.end(), row.end()));
            }
            rows.add(new RawTable.RawRow(cells, written));
            row = PendingRow.NONE;
        }
    }

    /** Bars that are not escaped part the alternatives of a type as well: {@code string | CanvasPattern}. */
    private void joinTypes(List<Fragment> cells) {
        int typeColumn = header.typeColumn();
        while (typeColumn >= 0
                && cells.size() > header.columns()
                && typeColumn + 1 < cells.size()
                && isAlternative(cells.get(typeColumn + 1).text(), header.describes(typeColumn + 1))) {
            joinWithNext(cells, typeColumn);
        }
    }

    /** Whether a cell goes on with a type; where a description comes next, a single capitalised word may as well be its text. */
    private static boolean isAlternative(String text, boolean beforeDescription) {
        return TypeWords.isType(text)
                || TypeWords.isLiteral(text)
                || (beforeDescription ? TypeWords.isTypeName(text) : TypeWords.isCapital(text));
    }

    private void joinWithNext(List<Fragment> cells, int index) {
        Fragment next = cells.remove(index + 1);
        cells.set(index, page.fragment(cells.get(index).start(), next.end()));
    }
}
