package io.feishuapi;

/** Formats of texts that pages state and that a program can check. */
final class TextFormat {

    private TextFormat() {}

    /**
     * Whether a text has a format.
     *
     * @param format {@code color-hex}, {@code hex}, {@code ttfile} or {@code ttfile-user}; a text has every other format, since only people can tell
     */
    static boolean holds(String format, String text) {
        return switch (format) {
            case "color-hex" -> isColor(text);
            case "hex" -> areHexDigits(text, text.startsWith("0x") || text.startsWith("0X") ? 2 : 0);
            case "ttfile" -> text.startsWith("ttfile://");
            case "ttfile-user" -> text.startsWith("ttfile://user");
            default -> true;
        };
    }

    /** What a text of the format looks like, for people. */
    static String describe(String format) {
        return switch (format) {
            case "color-hex" -> "must be a colour in hexadecimal, such as #1a2b3c";
            case "hex" -> "must have hexadecimal digits only, behind 0x or without it";
            case "ttfile" -> "must be a file of the client, such as ttfile://temp/a.png";
            case "ttfile-user" -> "must be a file in the app's own folder, such as ttfile://user/a.png";
            default -> "must have the format " + format;
        };
    }

    private static boolean isColor(String text) {
        int start = text.startsWith("#") ? 1 : 0;
        int digits = text.length() - start;
        return (digits == 3 || digits == 4 || digits == 6 || digits == 8) && areHexDigits(text, start);
    }

    private static boolean areHexDigits(String text, int start) {
        for (int index = start; index < text.length(); index++) {
            char digit = text.charAt(index);
            // Above 'f' lie the full-width digits, which Character takes for digits too.
            if (Character.digit(digit, 16) < 0 || digit > 'f') {
                return false;
            }
        }
        return true;
    }
}
