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
    private static final Phrase QUOTES = Phrase.of("^[\"'“”‘’`]|[\"'“”‘’`]$");

    private LegalValuesReader() {}

    static LegalValues read(TableNode table) {
        List<LegalValues.Value> values = new ArrayList<>();
        int valueColumn = Math.max(0, table.indexOf(ColumnKind.VALUE));
        for (RowNode row : table.rows()) {
            String label = row.text(table.indexOf(ColumnKind.DESCRIPTION)).strip();
            boolean blank = label.isEmpty() || label.equals("-") || label.equals("/");
            for (String value : (Iterable<String>) ALTERNATIVES.splitAsStream(row.text(valueColumn))::iterator) {
                if (!value.isBlank()) {
                    values.add(new LegalValues.Value(
                            QUOTES.matcher(value.strip()).replaceAll(""), blank ? null : label, limits(table, row)));
                }
            }
        }
        return new LegalValues(values);
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
