package io.feishuapi.processor.javadoc;

/**
 * The one escaper: text of a page as text of a Javadoc comment. Page text is untrusted; whatever it holds, the comment does not end
 * early, holds no tag and no element that the page's author wrote, and reads in the order in which it stands.
 */
public final class JavadocEscaper {

    private JavadocEscaper() {}

    /** Text for the body of a comment. Line ends stay. */
    public static String text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int index = 0; index < text.length(); ) {
            int codePoint = text.codePointAt(index);
            append(codePoint, escaped);
            index += Character.charCount(codePoint);
        }
        return escaped.toString();
    }

    /** A value in code font, on one line. */
    public static String code(String value) {
        String oneLine = value.replace('\n', ' ').strip();
        if (oneLine.isEmpty()) {
            return "<code>&nbsp;</code>";
        }
        return isPlain(oneLine) ? "{@code " + oneLine + "}" : "<code>" + text(oneLine) + "</code>";
    }

    /** The value of an attribute between double quotes. */
    static String attribute(String value) {
        return text(value).replace('\n', ' ').replace("\"", "&quot;");
    }

    private static void append(int codePoint, StringBuilder escaped) {
        switch (codePoint) {
            case '\n', '\t' -> escaped.append((char) codePoint);
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '@' -> escaped.append("&#64;");
            // The compiler reads backslash-u everywhere, and in a comment a broken one is an error.
            case '\\' -> escaped.append("&#92;");
            case '/' -> escaped.append(endsWithStar(escaped) ? "&#47;" : "/");
            default -> {
                if (UnsafeCharacters.isReplaced(codePoint)) {
                    escaped.append('\uFFFD');
                } else if (!UnsafeCharacters.isDropped(codePoint)) {
                    escaped.appendCodePoint(codePoint);
                }
            }
        }
    }

    private static boolean endsWithStar(StringBuilder escaped) {
        return !escaped.isEmpty() && escaped.charAt(escaped.length() - 1) == '*';
    }

    private static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (!isPlain(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char character) {
        return character >= ' '
                && character != '<'
                && character != '{'
                && character != '}'
                && character != '@'
                && character != '\\'
                && character != '*'
                && !Character.isSurrogate(character)
                && !UnsafeCharacters.isDropped(character)
                && !UnsafeCharacters.isReplaced(character);
    }
}
