package io.feishuapi.spec.compare;

import org.jspecify.annotations.Nullable;

/** Page text cut to what a report can hold: one line of at most {@value #LIMIT} code points. */
final class ShortText {

    private static final int LIMIT = 120;

    private ShortText() {}

    static @Nullable String of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = normalise(text);
        if (line.codePointCount(0, line.length()) <= LIMIT) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LIMIT - 1)) + "…";
    }

    /** The text without what layout does to it, so that a wrapped line is no change. */
    static String normalise(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            boolean blank = Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
            if (!blank) {
                line.appendCodePoint(codePoint);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return line.toString().strip();
    }
}
