package io.feishuapi;

import org.jspecify.annotations.Nullable;

/**
 * A row of a page's error table.
 *
 * @param code the code
 * @param text what it means
 * @param advice what to do about it, or null where the page does not say
 */
public record ApiError(String code, String text, @Nullable String advice) {

    /** Code, meaning and advice in one line. */
    @Override
    public String toString() {
        return code + " " + text + (advice == null ? "" : " (" + advice + ")");
    }
}
