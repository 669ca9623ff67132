package io.feishuapi.spec.page.node;

import io.feishuapi.spec.page.prose.CellProse;
import io.feishuapi.spec.text.Position;
import java.util.List;

/**
 * A row of a table.
 *
 * @param position where it begins
 * @param depth how deep it is nested by the marks in its first cell, from 0; the marks are gone from the cell
 * @param cells its cells, one a column
 */
public record RowNode(Position position, int depth, List<CellProse> cells) {

    public RowNode {
        cells = List.copyOf(cells);
    }

    /** The plain text of a cell, its lines joined by blanks. */
    public String text(int column) {
        return column < 0 || column >= cells.size()
                ? ""
                : cells.get(column).body().text().replace('\n', ' ');
    }
}
