package io.feishuapi.cli.terminal;

import io.feishuapi.spec.text.VisibleText;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines by the columns that it takes: at blanks, and next to wide characters, which need no blank between them.
 *
 * @param width most columns of a line, at least 2
 */
public record LineWrapper(int width) {

    private static final String NOT_AT_START = "，。、；：？！）》」』】”’…";

    public LineWrapper {
        if (width < 2) {
            throw new IllegalArgumentException("a line has room for one wide character at least, not " + width);
        }
    }

    /** The lines of a text, blanks at their ends left out; none for a blank text. */
    public List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String piece : pieces(VisibleText.line(text))) {
            int columns = DisplayWidth.of(piece);
            if (used + DisplayWidth.of(piece.stripTrailing()) > width && used > 0) {
                addLine(lines, line);
                used = 0;
            }
            if (used == 0 && piece.isBlank()) {
                continue;
            }
            if (columns > width) {
                piece = breakUp(piece, lines);
                columns = DisplayWidth.of(piece);
            }
            line.append(piece);
            used += columns;
        }
        addLine(lines, line);
        return lines;
    }

    private static void addLine(List<String> lines, StringBuilder line) {
        String text = line.toString().stripTrailing();
        if (!text.isEmpty()) {
            lines.add(text);
        }
        line.setLength(0);
    }

    /** Puts all full lines of a long word into the list and gives back its rest. */
    private String breakUp(String word, List<String> lines) {
        StringBuilder part = new StringBuilder();
        int used = 0;
        for (int codePoint : word.codePoints().toArray()) {
            int columns = DisplayWidth.of(codePoint);
            if (used + columns > width) {
                lines.add(part.toString());
                part.setLength(0);
                used = 0;
            }
            part.appendCodePoint(codePoint);
            used += columns;
        }
        return part.toString();
    }

    /** What may not be broken: words with the blanks behind them, and single wide characters with the punctuation behind them. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int previous = ' ';
        for (int codePoint : text.codePoints().toArray()) {
            if (!piece.isEmpty() && isBreak(previous, codePoint)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(codePoint);
            previous = codePoint;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean isBreak(int previous, int next) {
        if (next == ' ' || NOT_AT_START.indexOf(next) >= 0 || DisplayWidth.of(next) == 0) {
            return false;
        }
        return previous == ' ' || DisplayWidth.of(previous) == 2 || DisplayWidth.of(next) == 2;
    }
}
