package io.feishuapi.json;

/**
 * JSON text that survives being sent as UTF-8, which has no bytes for half of a surrogate pair. Sockets replace such a half by a
 * question mark; as an escape it arrives.
 */
public final class WellFormedText {

    private static final String HEX = "0123456789abcdef";

    private WellFormedText() {}

    /** The same JSON with an escape for each lone surrogate; the very same text if there is none. */
    public static String of(String json) {
        for (int i = 0; i < json.length(); i++) {
            if (Character.isSurrogate(json.charAt(i)) && isLone(json, i)) {
                return escaped(json, i);
            }
        }
        return json;
    }

    /** Whether the surrogate at an index lacks its other half. */
    public static boolean isLone(CharSequence text, int index) {
        char character = text.charAt(index);
        if (Character.isHighSurrogate(character)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(character)
                && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    private static String escaped(String json, int first) {
        StringBuilder escaped = new StringBuilder(json.length() + 16).append(json, 0, first);
        for (int i = first; i < json.length(); i++) {
            char character = json.charAt(i);
            if (isLone(json, i)) {
                appendEscape(escaped, character);
            } else {
                escaped.append(character);
            }
        }
        return escaped.toString();
    }

    /** Adds a character as an escape that JSON and JavaScript both know. */
    public static void appendEscape(StringBuilder text, char character) {
        text.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            text.append(HEX.charAt(character >> shift & 0xf));
        }
    }
}
