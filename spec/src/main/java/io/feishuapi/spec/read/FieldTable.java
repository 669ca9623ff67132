package io.feishuapi.spec.read;

import io.feishuapi.spec.model.diagnostic.Diagnostics;
import io.feishuapi.spec.page.node.Block.TableNode;
import io.feishuapi.spec.page.node.Column;
import io.feishuapi.spec.page.node.ColumnKind;
import io.feishuapi.spec.page.node.RowNode;
import io.feishuapi.spec.page.prose.CellProse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a table into fields with members. */
final class FieldTable {

    /** {@code items[]}: a name that says that its field is a list. */
    private static final String LIST_MARK = "[]";

    private final TableNode table;
    private final Direction direction;
    private final Diagnostics diagnostics;
    private final DescriptionCell description;
    private final int nameColumn;
    private final int requiredColumn;

    private FieldTable(TableNode table, Direction direction, Diagnostics diagnostics) {
        this.table = table;
        this.direction = direction;
        this.diagnostics = diagnostics;
        this.description = new DescriptionCell(table);
        this.nameColumn = Math.max(0, table.indexOf(ColumnKind.NAME));
        this.requiredColumn = requiredColumn(table, nameColumn);
    }

    /** Which way the fields go. */
    enum Direction {
        INPUT,
        RESULT
    }

    static List<FieldRow> read(TableNode table, Direction direction, Diagnostics diagnostics) {
        FieldTable reader = new FieldTable(table, direction, diagnostics);
        for (Column column : table.columns()) {
            boolean names = table.columns().indexOf(column) == reader.nameColumn;
            if (column.kind() == ColumnKind.OTHER && !names && !column.title().isBlank()) {
                diagnostics.unknownColumn(column.position(), column.title());
            }
        }
        return FieldTree.of(reader.rows(), diagnostics);
    }

    /** The column that says so, or one of another heading in which every row says required or optional; -1 where there is none. */
    private static int requiredColumn(TableNode table, int nameColumn) {
        int headed = table.indexOf(ColumnKind.REQUIRED);
        for (int column = 0;
                headed < 0
                        && !table.rows().isEmpty()
                        && column < table.columns().size();
                column++) {
            int index = column;
            if (column != nameColumn && table.rows().stream().allMatch(row -> RequiredReader.isWord(row.text(index)))) {
                return column;
            }
        }
        return headed;
    }

    private List<FieldTree.Entry> rows() {
        List<FieldTree.Entry> entries = new ArrayList<>();
        for (RowNode row : table.rows()) {
            FieldName name = FieldName.read(row.text(nameColumn));
            if (name.names().isEmpty()) {
                withoutName(row, entries);
            } else {
                if (name.unclear()) {
                    diagnostics.nameUnclear(
                            row.position(), row.text(nameColumn), name.names().get(0));
                }
                for (String each : name.names()) {
                    entries.add(new FieldTree.Entry(row.depth(), field(each, name.rest(), row)));
                }
            }
        }
        return entries;
    }

    /** A row without a name goes on with the one before, unless it is blank. */
    private void withoutName(RowNode row, List<FieldTree.Entry> entries) {
        CellProse more = description.read(row, "");
        if (more.equals(CellProse.EMPTY)) {
            return;
        }
        diagnostics.rowWithoutName(row.position());
        if (!entries.isEmpty()) {
            FieldTree.Entry last = entries.remove(entries.size() - 1);
            entries.add(new FieldTree.Entry(last.depth(), description.extended(last.field(), more)));
        }
    }

    private FieldRow field(String name, String rest, RowNode row) {
        String type = row.text(table.indexOf(ColumnKind.TYPE));
        boolean list = name.endsWith(LIST_MARK);
        return new FieldRow(
                list ? name.substring(0, name.length() - LIST_MARK.length()) : name,
                row.position(),
                list && !FieldTypeReader.isList(type) ? type + LIST_MARK : type,
                required(name, row),
                cell(row, ColumnKind.DEFAULT),
                cell(row, ColumnKind.SINCE),
                description.read(row, rest),
                FieldTypeReader.literals(type).orElse(null),
                List.of());
    }

    private @Nullable Boolean required(String name, RowNode row) {
        if (direction == Direction.RESULT) {
            return null;
        }
        if (requiredColumn < 0) {
            return false;
        }
        return RequiredReader.read(row.text(requiredColumn)).orElseGet(() -> {
            diagnostics.requiredUnclear(row.position(), name, row.text(requiredColumn));
            return false;
        });
    }

    private @Nullable CellProse cell(RowNode row, ColumnKind kind) {
        int column = table.indexOf(kind);
        return column < 0 ? null : row.cells().get(column);
    }
}
