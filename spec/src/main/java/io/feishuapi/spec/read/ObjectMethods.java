package io.feishuapi.spec.read;

import io.feishuapi.spec.model.ObjectMethod;
import io.feishuapi.spec.page.node.Block.TableNode;
import io.feishuapi.spec.page.node.Column;
import io.feishuapi.spec.page.node.ColumnKind;
import io.feishuapi.spec.page.node.RowNode;
import io.feishuapi.spec.page.prose.CellProse;
import io.feishuapi.spec.page.prose.Prose;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The methods of an object, gathered from the tables and headings that list them. */
final class ObjectMethods {

    /** {@code Motion.step(Object object)}: what a list calls a method. */
    private static final Phrase METHOD =
            Phrase.of("(?:tt\\.)?(?:([A-Za-z_$][\\w$]{0,80})\\.)?([A-Za-z_$][\\w$]{0,80})\\s?(?:[(（].*)?");

    private final Map<String, ObjectMethod> methods = new LinkedHashMap<>();
    private @Nullable String owner;

    List<ObjectMethod> all() {
        return List.copyOf(methods.values());
    }

    boolean isEmpty() {
        return methods.isEmpty();
    }

    /** The object that the list names before its methods, or null where it names none. */
    @Nullable
    String owner() {
        return owner;
    }

    /** Adds the rows of a table, a method each; false for a row that names none. */
    boolean add(RowNode row, TableNode table) {
        return add(row.text(0), text(row, table));
    }

    /** Adds a method by what a list calls it; false where that is no name. */
    boolean add(String title, @Nullable String text) {
        Matcher method = METHOD.matcher(title.strip());
        if (!method.matches()) {
            return false;
        }
        if (owner == null) {
            owner = method.group(1);
        }
        methods.putIfAbsent(method.group(2), new ObjectMethod(method.group(2), text));
        return true;
    }

    /** What the row says besides the name: its description with its notices, then the cells of columns that have no kind of their own. */
    private static @Nullable String text(RowNode row, TableNode table) {
        StringJoiner text = new StringJoiner("\n");
        for (int i = 1; i < row.cells().size(); i++) {
            Column column = table.columns().get(i);
            String cell = cell(row.cells().get(i));
            if (cell.isBlank() || cell.equals("无")) {
                continue;
            }
            text.add(column.kind() == ColumnKind.DESCRIPTION ? cell : column.title() + "：" + cell);
        }
        return text.length() == 0 ? null : text.toString();
    }

    private static String cell(CellProse cell) {
        StringJoiner text = new StringJoiner("\n");
        if (!cell.body().isEmpty()) {
            text.add(cell.body().text());
        }
        for (Prose notice : cell.notices()) {
            text.add(notice.text());
        }
        return text.toString();
    }
}
