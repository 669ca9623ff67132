package io.feishuapi.spec.dialect;

import io.feishuapi.spec.node.ColumnKind;
import io.feishuapi.spec.prose.MarkupReader;
import io.feishuapi.spec.source.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The header of a table with bars, and the delimiter row under it.
 *
 * @param line the header's line, from 0
 * @param cells its cells
 * @param outerBars whether bars stand before the first and behind the last cell
 */
record PipeTableHeader(int line, List<Fragment> cells, boolean outerBars) {

    static Optional<PipeTableHeader> at(PageLines page, int line) {
        if (line + 1 >= page.lineCount() || page.line(line).indexOf('|') < 0 || !isDelimiter(page.line(line + 1))) {
            return Optional.empty();
        }
        BarLine bars = BarLine.of(page, line);
        boolean outer = bars.startsWithBar();
        if (outer) {
            bars = bars.withoutFirst();
        }
        if (bars.endsWithBar()) {
            bars = bars.withoutLast();
        }
        List<Fragment> cells = cells(page, bars);
        if (bars.bars().isEmpty() && !outer) {
            return Optional.empty();
        }
        return Optional.of(new PipeTableHeader(line, cells, outer));
    }

    int columns() {
        return cells.size();
    }

    static List<Fragment> cells(PageLines page, BarLine line) {
        List<Fragment> cells = new ArrayList<>();
        int start = line.start();
        for (int bar : line.bars()) {
            cells.add(page.fragment(start, bar).strip());
            start = bar + 1;
        }
        cells.add(page.fragment(start, Math.max(start, line.end())).strip());
        return cells;
    }

    private static boolean isDelimiter(String line) {
        return line.indexOf('-') >= 0
                && line.indexOf('|') >= 0
                && line.chars().allMatch(c -> c == '-' || c == ':' || c == '|' || Character.isWhitespace(c));
    }

    /** The index of the column with types, which may hold bars of their own, or -1. */
    int typeColumn() {
        MarkupReader reader = new MarkupReader();
        for (int i = 0; i < cells.size(); i++) {
            if (ColumnKind.of(reader.readProse(cells.get(i)).text()) == ColumnKind.TYPE) {
                return i;
            }
        }
        return -1;
    }
}
