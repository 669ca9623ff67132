package io.feishuapi.spec.text;

/**
 * A place in a page.
 *
 * @param line the line, counted from 1 over the file as it lies on disk
 * @param column the column, counted from 1 in UTF-16 code units
 */
public record Position(int line, int column) implements Comparable<Position> {

    /** The place of what concerns a whole page. */
    public static final Position START = new Position(1, 1);

    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1, got " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
