package io.feishuapi.cli.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Lines of cells with tabs between them; tab, line end and backslash within a cell are escaped. */
final class TabSeparated {
    private TabSeparated() {}

    static String line(List<String> cells) {
        StringJoiner line = new StringJoiner("\t", "", "\n");
        for (String cell : cells) {
            line.add(cell.replace("\\", "\\\\")
                    .replace("\t", "\\t")
                    .replace("\n", "\\n")
                    .replace("\r", "\\r"));
        }
        return line.toString();
    }

    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\\' && i + 1 < line.length()) {
                i++;
                cell.append(unescaped(line.charAt(i)));
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> c;
        };
    }
}
