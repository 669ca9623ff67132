package io.feishuapi.spec.page.dialect;

import io.feishuapi.spec.model.diagnostic.Diagnostics;
import io.feishuapi.spec.page.node.Block.TableNode;
import io.feishuapi.spec.page.node.Column;
import io.feishuapi.spec.page.node.ColumnKind;
import io.feishuapi.spec.page.node.RowNode;
import io.feishuapi.spec.page.prose.CellProse;
import io.feishuapi.spec.page.prose.MarkupReader;
import io.feishuapi.spec.page.source.Fragment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads the cells of a table, and the nesting of its rows. */
final class TableBuilder {

    /** No real table nests deeper; what claims to is listed at this depth. */
    private static final int DEEPEST = 50;

    private final MarkupReader markup;
    private final Diagnostics diagnostics;

    TableBuilder(MarkupReader markup, Diagnostics diagnostics) {
        this.markup = markup;
        this.diagnostics = diagnostics;
    }

    TableNode build(RawTable table) {
        List<Column> columns = new ArrayList<>(table.header().size());
        for (Fragment cell : table.header()) {
            String title = markup.readProse(cell).text().replace('\n', ' ');
            columns.add(new Column(ColumnKind.of(title), title, cell.position()));
        }
        List<RowNode> rows = new ArrayList<>(table.rows().size());
        Deque<Integer> widths = new ArrayDeque<>();
        for (int i = 0; i < table.rows().size(); i++) {
            RawTable.RawRow row = table.rows().get(i);
            boolean cut = !table.complete() && i == table.rows().size() - 1;
            if (row.written() < columns.size() && !cut) {
                diagnostics.rowTooShort(row.cells().get(0).position(), row.written(), columns.size());
            }
            if (row.written() > columns.size()) {
                diagnostics.rowTooLong(row.cells().get(0).position(), row.written(), columns.size());
            }
            rows.add(row(row, widths));
        }
        return new TableNode(columns.get(0).position(), columns, rows);
    }

    private RowNode row(RawTable.RawRow row, Deque<Integer> widths) {
        Fragment first = row.cells().get(0);
        NestingMark mark = NestingMark.read(first);
        while (!widths.isEmpty() && widths.peek() >= mark.width()) {
            widths.pop();
        }
        int depth = widths.size();
        if (depth < DEEPEST) {
            widths.push(mark.width());
        }
        List<CellProse> cells = new ArrayList<>(row.cells().size());
        cells.add(markup.readCell(mark.name()));
        for (int i = 1; i < row.cells().size(); i++) {
            cells.add(markup.readCell(row.cells().get(i)));
        }
        return new RowNode(first.position(), depth, cells);
    }
}
