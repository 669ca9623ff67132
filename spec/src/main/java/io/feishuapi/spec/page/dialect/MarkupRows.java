package io.feishuapi.spec.page.dialect;

import io.feishuapi.spec.page.source.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Collects the rows of a table in markup; a cell that spans rows or columns is there in each of them. */
final class MarkupRows {

    /** Spans of real tables are small; a larger number is a slip or worse. */
    private static final int LARGEST_SPAN = 50;

    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]?");

    private final List<RawTable.RawRow> rows = new ArrayList<>();
    private final Map<Integer, Spanning> spanning = new TreeMap<>();

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<RawTable.RawRow> rows() {
        return rows;
    }

    void add(List<Cell> cells, int columns) {
        List<Fragment> row = new ArrayList<>();
        int next = 0;
        while (next < cells.size() || (row.size() < columns && spanning.containsKey(row.size()))) {
            Spanning above = spanning.remove(row.size());
            if (above != null) {
                keep(row.size(), above.content(), above.rowsLeft() - 1);
                row.add(above.content());
            } else {
                Cell cell = cells.get(next++);
                for (int i = 0; i < span(cell.columnSpan()); i++) {
                    keep(row.size(), cell.content(), span(cell.rowSpan()) - 1);
                    row.add(cell.content());
                }
            }
        }
        int written = row.size();
        Fragment last = row.get(written - 1);
        while (row.size() < columns) {
            row.add(last.source().fragment(last.end(), last.end()));
        }
        rows.add(new RawTable.RawRow(row.subList(0, Math.max(1, columns)), written));
    }

    private void keep(int column, Fragment content, int rowsLeft) {
        if (rowsLeft > 0) {
            spanning.put(column, new Spanning(content, rowsLeft));
        }
    }

    private static int span(String attribute) {
        return SPAN.matcher(attribute).matches() ? Math.min(LARGEST_SPAN, Integer.parseInt(attribute)) : 1;
    }

    /** A cell with its attributes as the page has them. */
    record Cell(Fragment content, String rowSpan, String columnSpan) {}

    private record Spanning(Fragment content, int rowsLeft) {}
}
