package io.feishuapi.spec.model;

import org.jspecify.annotations.Nullable;

/**
 * A row of an error table.
 *
 * @param code the code as the page writes it
 * @param text the short description
 * @param advice what to do about it, or null where the page does not say
 * @param message the text that comes with the code, or null where the page does not say
 * @param since the client version from which on it comes, or null where the page names none
 */
public record ErrorCode(
        String code,
        String text,
        @Nullable String advice,
        @Nullable String message,
        @Nullable String since) {

    /** A code of which the page says no more than what it means, and what to do. */
    public ErrorCode(String code, String text, @Nullable String advice) {
        this(code, text, advice, null, null);
    }

    /** What the page says of it: what it means, with the text that comes with it in brackets. */
    public String words() {
        return message == null ? text : text + " (" + message + ")";
    }
}
