package io.feishuapi.spec.model;

import java.util.Locale;

/**
 * A fenced sample.
 *
 * @param language the fence's info word, such as {@code json}; empty where there is none
 * @param role what it shows
 * @param text the lines between the fences, joined by {@code \n}
 * @param position the line of the opening fence
 */
public record Sample(String language, Role role, String text, Position position) {

    /** What a sample shows. */
    public enum Role {
        /** A call. */
        CALL,
        /** The object handed to {@code success}, to a listener, or returned. */
        SUCCESS,
        /** The object handed to {@code fail}. */
        FAILURE,
        /** Anything else. */
        OTHER;

        /** The word that the printed model uses. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
