package io.feishuapi.spec.page.source;

import io.feishuapi.spec.text.Position;

/**
 * A part of a text that still knows where it stands.
 *
 * @param source the text
 * @param start offset of the first character
 * @param end offset behind the last character
 */
public record Fragment(SourceText source, int start, int end) {

    public Fragment {
        if (start < 0 || end < start || end > source.text().length()) {
            throw new IllegalArgumentException("no part of the text: " + start + " to " + end);
        }
    }

    /** The characters. */
    public String text() {
        return source.text().substring(start, end);
    }

    /** Where its first character stands. */
    public Position position() {
        return source.position(start);
    }

    /**
     * Where one of its characters stands.
     *
     * @param offset counted from the fragment's own start
     */
    public Position position(int offset) {
        return source.position(start + offset);
    }

    /** The same without white space at either end. */
    public Fragment strip() {
        String text = source.text();
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Fragment(source, from, to);
    }

    /** Whether there is nothing but white space. */
    public boolean isBlank() {
        String text = source.text();
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == end;
    }
}
