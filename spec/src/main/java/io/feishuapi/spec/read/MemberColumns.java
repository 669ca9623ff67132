package io.feishuapi.spec.read;

import io.feishuapi.spec.page.node.Block.TableNode;
import io.feishuapi.spec.page.node.Column;
import io.feishuapi.spec.page.node.ColumnKind;
import io.feishuapi.spec.page.prose.CellProse;
import io.feishuapi.spec.page.prose.Prose;
import io.feishuapi.spec.page.prose.ProseLine;
import io.feishuapi.spec.text.Position;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads a table whose columns are members and whose rows are what they can be together: {@code closeType | closeMsg | 含义}. */
final class MemberColumns {

    private static final Phrase MEMBER = Phrase.of("[a-z][A-Za-z0-9_]{1,60}");
    private static final Phrase NUMBER = Phrase.of("-?[0-9]{1,18}");

    /** {@code V7.8.0版本起}. */
    private static final Phrase SINCE =
            Phrase.of("(?i)v?([0-9]{1,4}(?:\\.[0-9]{1,6}){1,3})\\s?(?:版本)?(?:\\+|起|(?:及|或)?以上|开始)");

    private MemberColumns() {}

    /** Whether a table without types is headed by names of members. */
    static boolean isAt(TableNode table) {
        return !table.rows().isEmpty()
                && !table.has(ColumnKind.TYPE)
                && !table.has(ColumnKind.NAME)
                && isMember(table.columns().get(0));
    }

    private static boolean isMember(Column column) {
        return MEMBER.isAllOf(column.title().strip());
    }

    /**
     * The members.
     *
     * @param table the table
     * @param lead the words before it, which may say since when there are such members
     */
    static List<FieldRow> read(TableNode table, String lead) {
        List<FieldRow> members = new ArrayList<>();
        CellProse since = since(lead, table.position());
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (isMember(column)) {
                int index = i;
                boolean numbers = table.rows().stream()
                        .allMatch(row -> NUMBER.isAllOf(row.text(index).strip()));
                // Codes of errors are listed as such; what else comes first is what the other columns explain.
                boolean closed = i == 0 && column.kind() != ColumnKind.ERROR_CODE;
                members.add(new FieldRow(
                        column.title().strip(),
                        column.position(),
                        numbers ? "number" : "string",
                        null,
                        null,
                        since,
                        CellProse.EMPTY,
                        closed ? LegalValuesReader.read(table) : null,
                        List.of()));
            }
        }
        return members;
    }

    private static @Nullable CellProse since(String lead, Position position) {
        Matcher since = SINCE.firstIn(lead);
        if (since == null) {
            return null;
        }
        ProseLine line = new ProseLine(position, 0, false, since.group(1), since.group(1), List.of());
        return new CellProse(new Prose(List.of(line)), List.of(), List.of());
    }
}
