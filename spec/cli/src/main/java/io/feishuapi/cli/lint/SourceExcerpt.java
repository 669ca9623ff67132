package io.feishuapi.cli.lint;

import io.feishuapi.cli.terminal.DisplayWidth;
import io.feishuapi.spec.text.VisibleText;
import java.util.ArrayList;
import java.util.List;

/**
 * A source line as a terminal shows it, and the column under which a caret belongs. Tabs are blanks, and of a long line only the part
 * around the caret is left.
 *
 * @param text the line
 * @param caret columns in front of the caret
 */
record SourceExcerpt(String text, int caret) {

    private static final int TAB = 4;
    private static final String CUT = "...";

    /** So many times the width is looked at on either side of the caret: lines may be as long as files. */
    private static final int SIDES = 8;

    /** Stands for what is not looked at. */
    private static final Cell MORE = new Cell("", 1);

    /**
     * Shows a line.
     *
     * @param line the line
     * @param column the caret's place, counted from 1 in UTF-16 code units
     * @param width most columns to take, without the marks that something was cut
     */
    static SourceExcerpt of(String line, int column, int width) {
        int from = Math.max(0, column - 1 - SIDES * width);
        int to = Math.min(line.length(), column - 1 + SIDES * width);
        List<Cell> cells = new ArrayList<>(from == 0 ? List.of() : List.of(MORE));
        int columns = cells.size();
        int caret = -1;
        for (int i = from; i < to; i += Character.charCount(line.codePointAt(i))) {
            if (caret < 0 && i >= column - 1) {
                caret = columns;
            }
            Cell cell = cell(line.codePointAt(i), columns);
            cells.add(cell);
            columns += cell.width;
        }
        if (to < line.length()) {
            cells.add(MORE);
        }
        return window(cells, caret < 0 ? columns : caret, columns, width);
    }

    private static SourceExcerpt window(List<Cell> cells, int caret, int columns, int width) {
        if (columns <= width) {
            return cut(cells, 0, columns, caret);
        }
        int from = Math.max(0, Math.min(caret - width / 3, columns - width));
        return cut(cells, from, from + width, caret);
    }

    private static SourceExcerpt cut(List<Cell> cells, int from, int to, int caret) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        int shift = 0;
        boolean begun = false;
        for (Cell cell : cells) {
            if (at >= from && at + cell.width <= to) {
                if (!begun) {
                    begun = true;
                    text.append(at > 0 ? CUT : "");
                    shift = at - text.length();
                }
                text.append(cell.text);
            } else if (at >= from && begun) {
                text.append(CUT);
                break;
            }
            at += cell.width;
        }
        return new SourceExcerpt(text.toString().stripTrailing(), Math.max(0, caret - shift));
    }

    private static Cell cell(int codePoint, int column) {
        if (codePoint == '\t') {
            int width = TAB - column % TAB;
            return new Cell(" ".repeat(width), width);
        }
        String visible = VisibleText.of(codePoint);
        return new Cell(visible, DisplayWidth.of(visible));
    }

    private record Cell(String text, int width) {}
}
