package io.feishuapi.cli.fetch;

/** Text of others made fit for one line of a terminal or a log. */
final class OneLine {
    private static final int LIMIT = 500;

    private OneLine() {}

    /** The text without control and format characters (line ends, escapes, bidi marks), cut at 500 characters. */
    static String of(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().limit(LIMIT).forEach(c -> {
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                out.append(' ');
            } else if (Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.SURROGATE) {
                out.appendCodePoint(c);
            }
        });
        if (text.codePointCount(0, text.length()) > LIMIT) {
            out.append('…');
        }
        return out.toString();
    }
}
