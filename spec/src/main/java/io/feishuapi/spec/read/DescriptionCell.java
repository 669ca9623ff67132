package io.feishuapi.spec.read;

import io.feishuapi.spec.page.node.Block.TableNode;
import io.feishuapi.spec.page.node.Column;
import io.feishuapi.spec.page.node.ColumnKind;
import io.feishuapi.spec.page.node.RowNode;
import io.feishuapi.spec.page.prose.CellProse;
import io.feishuapi.spec.page.prose.PermissionMark;
import io.feishuapi.spec.page.prose.Prose;
import io.feishuapi.spec.page.prose.ProseLine;
import io.feishuapi.spec.text.Position;
import java.util.ArrayList;
import java.util.List;

/** What a row says of its field: the description, and every column that has no place of its own, in the words that a description would use. */
final class DescriptionCell {

    private final TableNode table;

    DescriptionCell(TableNode table) {
        this.table = table;
    }

    CellProse read(RowNode row, String besideName) {
        List<ProseLine> body = new ArrayList<>();
        List<Prose> notices = new ArrayList<>();
        List<PermissionMark> permissions = new ArrayList<>();
        if (!besideName.isEmpty()) {
            body.add(line(row.position(), besideName));
        }
        for (int i = 0; i < table.columns().size(); i++) {
            CellProse cell = row.cells().get(i);
            notices.addAll(isProse(i) ? cell.notices() : List.of());
            permissions.addAll(cell.permissions());
            body.addAll(lines(table.columns().get(i), cell, row.position()));
        }
        return new CellProse(new Prose(body), notices, permissions);
    }

    FieldRow extended(FieldRow field, CellProse more) {
        CellProse before = field.description();
        List<ProseLine> body = new ArrayList<>(before.body().lines());
        body.addAll(more.body().lines());
        List<Prose> notices = new ArrayList<>(before.notices());
        notices.addAll(more.notices());
        List<PermissionMark> permissions = new ArrayList<>(before.permissions());
        permissions.addAll(more.permissions());
        return new FieldRow(
                field.name(),
                field.position(),
                field.typeText(),
                field.required(),
                field.defaultCell(),
                field.sinceCell(),
                new CellProse(new Prose(body), notices, permissions),
                field.values(),
                field.members());
    }

    private boolean isProse(int column) {
        ColumnKind kind = table.columns().get(column).kind();
        return kind != ColumnKind.DEFAULT && kind != ColumnKind.SINCE;
    }

    private static List<ProseLine> lines(Column column, CellProse cell, Position position) {
        String text = cell.body().text().replace('\n', ' ').strip();
        boolean blank = text.isEmpty() || text.equals("-") || text.equals("/");
        return switch (column.kind()) {
            case DESCRIPTION -> cell.body().lines();
            case EXAMPLE -> blank ? List.of() : List.of(line(position, "示例值：" + text));
            case REQUIRED -> {
                String note = RequiredReader.note(text);
                yield note.isEmpty() ? List.of() : List.of(line(position, note));
            }
            case VALUE -> blank ? List.of() : List.of(line(position, "可选值：" + text));
            case PLATFORM -> platform(column, text, position);
            case OTHER ->
                blank
                        ? List.of()
                        : List.of(line(position, column.title().isBlank() ? text : column.title() + "：" + text));
            default -> List.of();
        };
    }

    private static List<ProseLine> platform(Column column, String text, Position position) {
        SupportCell support = SupportCell.read(text);
        String notice = switch (support.kind()) {
            case UNSUPPORTED -> column.title() + " 端：暂不支持该字段";
            case SINCE -> column.title() + " 端：飞书 V" + support.version() + " 及以上版本支持该字段";
            default -> "";
        };
        return notice.isEmpty() ? List.of() : List.of(line(position, notice));
    }

    private static ProseLine line(Position position, String text) {
        return new ProseLine(position, 0, false, text, text, List.of());
    }
}
