package io.feishuapi.spec.read;

import io.feishuapi.spec.page.node.Block.TableNode;
import io.feishuapi.spec.page.node.Column;
import io.feishuapi.spec.page.node.ColumnKind;
import io.feishuapi.spec.page.node.RowNode;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a table of the values that one field may have: 值 | 说明, perhaps with a column a platform. */
final class LegalValuesReader {

    private static final Pattern ALTERNATIVES = Pattern.compile("\\s{0,5}(?:[/、,，]|或)\\s{0,5}");
    private static final Phrase IDENTIFIER = Phrase.of("[A-Za-z_$][\\w$.\\-]{0,60}|-?[0-9]{1,10}");
    private static final Phrase QUOTES = Phrase.of("^[\"'“”‘’`]|[\"'“”‘’`]$");

    private LegalValuesReader() {}

    static LegalValues read(TableNode table) {
        List<LegalValues.Value> values = new ArrayList<>();
        int named = valueColumn(table);
        int valueColumn = named > 0 ? named : Math.max(0, table.indexOf(ColumnKind.VALUE));
        int labelColumn = named > 0 ? table.indexOf(ColumnKind.NAME) : table.indexOf(ColumnKind.DESCRIPTION);
        for (RowNode row : table.rows()) {
            String label = row.text(labelColumn).strip();
            boolean blank = isBlank(label);
            for (String value : (Iterable<String>) ALTERNATIVES.splitAsStream(row.text(valueColumn))::iterator) {
                if (!value.isBlank()) {
                    values.add(new LegalValues.Value(
                            QUOTES.matcher(value.strip()).replaceAll(""),
                            blank ? null : label,
                            named > 0 ? remarks(table, row) : limits(table, row)));
                }
            }
        }
        return new LegalValues(values);
    }

    /**
     * The column that holds values where the first one names them for people: 按钮名称 | 预定义ID | 备注; 0 or less where it is another
     * kind of table.
     */
    static int valueColumn(TableNode table) {
        if (table.indexOf(ColumnKind.NAME) != 0 || table.has(ColumnKind.TYPE) || table.has(ColumnKind.REQUIRED)) {
            return -1;
        }
        long named = table.rows().stream()
                .filter(row -> IDENTIFIER.isAllOf(row.text(0).strip()))
                .count();
        for (int i = 1; 2 * named < table.rows().size() && i < table.columns().size(); i++) {
            int column = i;
            if (table.columns().get(i).kind() != ColumnKind.DESCRIPTION
                    && table.rows().stream()
                            .allMatch(row -> IDENTIFIER.isAllOf(row.text(column).strip()))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBlank(String text) {
        return text.isEmpty() || text.equals("-") || text.equals("/");
    }

    /** What such a table says of a value beside its name: when it is there, mostly. */
    private static List<String> remarks(TableNode table, RowNode row) {
        List<String> remarks = new ArrayList<>(limits(table, row));
        String remark = row.text(table.indexOf(ColumnKind.DESCRIPTION)).strip();
        if (!isBlank(remark)) {
            remarks.add(remark);
        }
        return remarks;
    }

    private static List<String> limits(TableNode table, RowNode row) {
        List<String> missing = new ArrayList<>();
        List<String> limits = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            SupportCell cell = SupportCell.read(row.text(i));
            if (column.kind() == ColumnKind.PLATFORM && cell.kind() == SupportCell.Kind.UNSUPPORTED) {
                missing.add(column.title());
            } else if (column.kind() == ColumnKind.PLATFORM && cell.kind() == SupportCell.Kind.SINCE) {
                limits.add(column.title() + " 端飞书 V" + cell.version() + " 及以上版本支持");
            } else if (column.kind() == ColumnKind.SINCE && cell.kind() == SupportCell.Kind.SINCE) {
                limits.add("飞书 V" + cell.version() + " 及以上版本支持");
            }
        }
        if (!missing.isEmpty()) {
            limits.add(String.join("、", missing) + " 端不支持");
        }
        return limits;
    }
}
