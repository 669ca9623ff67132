package io.feishuapi;

import org.jspecify.annotations.Nullable;

/**
 * One rule that a request breaks.
 *
 * @param path the parameter, such as {@code left.items[1].id}; empty for the request as a whole
 * @param rule the rule's name, such as {@code required}, {@code max} or {@code requiredWhen}
 * @param message what is wrong and what is allowed, without the path
 * @param value the given value, shortened, or null where none was given
 */
public record Violation(
        String path, String rule, String message, @Nullable String value) {

    private static final int SHOWN_CHARACTERS = 80;

    /** Shortens the value. */
    public Violation {
        value = value == null ? null : shorten(value);
    }

    private static String shorten(String value) {
        if (value.codePointCount(0, value.length()) <= SHOWN_CHARACTERS) {
            return value;
        }
        return value.substring(0, value.offsetByCodePoints(0, SHOWN_CHARACTERS)) + "…";
    }

    /** One line for people: path, message and the given value. */
    @Override
    public String toString() {
        String place = path.isEmpty() ? "" : path + ": ";
        String given = value == null ? "" : ", got " + value;
        return place + message + given + " [" + rule + "]";
    }
}
