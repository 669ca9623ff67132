package io.feishuapi.cli.terminal;

import io.feishuapi.spec.text.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** Lines up the cells of rows. */
public final class Columns {

    private static final int GAP = 2;

    private Columns() {}

    /** One line for each row, its cells made visible and in columns, without blanks at its end. */
    public static List<String> align(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = DisplayWidth.of(VisibleText.line(row.get(i)));
                if (i == widths.size()) {
                    widths.add(width);
                } else if (width > widths.get(i)) {
                    widths.set(i, width);
                }
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = VisibleText.line(row.get(i));
            line.append(cell).append(" ".repeat(widths.get(i) - DisplayWidth.of(cell) + GAP));
        }
        return line.toString().stripTrailing();
    }
}
