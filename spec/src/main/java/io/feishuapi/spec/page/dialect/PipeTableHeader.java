package io.feishuapi.spec.page.dialect;

import io.feishuapi.spec.page.node.ColumnKind;
import io.feishuapi.spec.page.prose.MarkupReader;
import io.feishuapi.spec.page.source.Fragment;
import java.util.ArrayList;
import java.util.List;

/**
 * The header of a table with bars, and the delimiter row under it.
 *
 * @param line the header's line, from 0
 * @param cells its cells
 * @param outerBars whether bars stand before the first and behind the last cell
 */
record PipeTableHeader(int line, List<Fragment> cells, boolean outerBars) {

    /** Whether a line and the one below it are a header. */
    static boolean isAt(PageLines page, int line) {
        return page.hasBar(line) && page.hasBar(line + 1) && isDelimiter(page.line(line + 1)) && hasColumns(page, line);
    }

    /** Reads the header that a line is. */
    static PipeTableHeader read(PageLines page, int line) {
        BarLine bars = BarLine.of(page, line);
        boolean outer = bars.startsWithBar();
        return new PipeTableHeader(line, cells(page, bare(bars)), outer);
    }

    /** Whether the header that a line is has a bar before its first cell. */
    static boolean hasOuterBars(PageLines page, int line) {
        return page.line(line).stripLeading().startsWith("|");
    }

    private static boolean hasColumns(PageLines page, int line) {
        BarLine bars = BarLine.of(page, line);
        return bars.startsWithBar() || !bare(bars).bars().isEmpty();
    }

    private static BarLine bare(BarLine bars) {
        BarLine bare = bars.startsWithBar() ? bars.withoutFirst() : bars;
        return bare.endsWithBar() ? bare.withoutLast() : bare;
    }

    int columns() {
        return cells.size();
    }

    static List<Fragment> cells(PageLines page, BarLine line) {
        List<Fragment> cells = new ArrayList<>(line.bars().size() + 1);
        int start = line.start();
        for (int bar : line.bars()) {
            cells.add(page.fragment(start, bar).strip());
            start = bar + 1;
        }
        cells.add(page.fragment(start, Math.max(start, line.end())).strip());
        return cells;
    }

    private static boolean isDelimiter(String line) {
        if (line.indexOf('-') < 0) {
            return false;
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '-' && c != ':' && c != '|' && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    /** The index of the column with types, which may hold bars of their own, or -1. */
    int typeColumn() {
        for (int i = 0; i < cells.size(); i++) {
            if (kind(i) == ColumnKind.TYPE) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a column holds descriptions. */
    boolean describes(int column) {
        return column >= cells.size() || kind(column) == ColumnKind.DESCRIPTION;
    }

    private ColumnKind kind(int column) {
        return ColumnKind.of(new MarkupReader().readProse(cells.get(column)).text());
    }
}
