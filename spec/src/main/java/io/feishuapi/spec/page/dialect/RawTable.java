package io.feishuapi.spec.page.dialect;

import io.feishuapi.spec.page.source.Fragment;
import java.util.List;

/**
 * A table whose cells are not yet read.
 *
 * @param endLine the line behind the table, from 0
 * @param header the header's cells
 * @param rows the rows
 * @param complete whether it ends where a table may end; false where the page breaks off inside it
 */
record RawTable(int endLine, List<Fragment> header, List<RawRow> rows, boolean complete) {

    RawTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param cells its cells, blank ones added so that there is one a column
     * @param written how many cells the page has
     */
    record RawRow(List<Fragment> cells, int written) {
        RawRow {
            cells = List.copyOf(cells);
        }
    }
}
