package io.feishuapi.spec.link;

import io.feishuapi.spec.node.Block.TableNode;
import io.feishuapi.spec.node.ColumnKind;
import io.feishuapi.spec.node.RowNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a table of the values that one field may have: 值 | 说明, perhaps with a column a platform. */
final class LegalValuesReader {

    private static final Pattern ALTERNATIVES = Pattern.compile("\\s{0,5}(?:[/、,，]|或)\\s{0,5}");
    private static final Pattern QUOTES = Pattern.compile("^[\"'“”‘’`]|[\"'“”‘’`]$");

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
                            QUOTES.matcher(value.strip()).replaceAll(""), blank ? null : label, missingOn(table, row)));
                }
            }
        }
        return new LegalValues(values);
    }

    private static List<String> missingOn(TableNode table, RowNode row) {
        List<String> platforms = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).kind() == ColumnKind.PLATFORM
                    && SupportCell.read(row.text(i)).kind() == SupportCell.Kind.UNSUPPORTED) {
                platforms.add(table.columns().get(i).title());
            }
        }
        return platforms;
    }
}
