package io.feishuapi.spec.page.source;

import io.feishuapi.spec.text.Position;
import java.util.Arrays;

/**
 * A text that knows the line and column of each of its characters.
 *
 * <p>Every kind of line end is one {@code \n} in {@link #text()}. That moves no line and no column, so positions are those of the file
 * on disk; a byte order mark counts as no column, as in every editor.
 */
public final class SourceText {

    private final String text;
    private final Position start;
    private final int[] lineStarts;

    private SourceText(String text, Position start) {
        this.text = text;
        this.start = start;
        this.lineStarts = lineStarts(text);
    }

    /** A whole file. */
    public static SourceText of(String text) {
        return of(text, Position.START);
    }

    /**
     * A part of a file.
     *
     * @param text the part
     * @param start where its first character stands
     */
    public static SourceText of(String text, Position start) {
        return new SourceText(normalizeLineEnds(text), start);
    }

    /** The text with {@code \n} for every line end. */
    public String text() {
        return text;
    }

    /** The whole text as a fragment. */
    public Fragment whole() {
        return new Fragment(this, 0, text.length());
    }

    /** A part of the text. */
    public Fragment fragment(int from, int to) {
        return new Fragment(this, from, to);
    }

    /** How many lines there are; a text that ends with a line end has an empty last one. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** Offset of a line's first character; lines count from 0. */
    public int lineStart(int line) {
        return lineStarts[line];
    }

    /** Offset behind a line's last character, its line end not included. */
    public int lineEnd(int line) {
        return line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
    }

    /** A line without its line end. */
    public String line(int line) {
        return text.substring(lineStart(line), lineEnd(line));
    }

    /**
     * Where a character stands.
     *
     * @param offset from 0 to the length of the text
     */
    public Position position(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        int column = offset - lineStarts[line];
        return line == 0
                ? new Position(start.line(), start.column() + column)
                : new Position(start.line() + line, column + 1);
    }

    private static String normalizeLineEnds(String text) {
        if (text.indexOf('\r') < 0) {
            return text;
        }
        StringBuilder normalized = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\r') {
                normalized.append(c);
            } else if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                normalized.append('\n');
            }
        }
        return normalized.toString();
    }

    private static int[] lineStarts(String text) {
        // A page has some 40 characters a line; most other texts are single lines.
        int[] starts = new int[1 + text.length() / 32];
        int lines = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, 2 * lines);
            }
            starts[lines++] = i + 1;
        }
        return Arrays.copyOf(starts, lines);
    }
}
