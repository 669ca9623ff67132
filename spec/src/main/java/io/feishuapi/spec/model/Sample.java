package io.feishuapi.spec.model;

import io.feishuapi.spec.text.Position;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A fenced sample.
 *
 * @param language the fence's info word, such as {@code json}; empty where there is none
 * @param role what it shows
 * @param text the lines between the fences, joined by {@code \n}
 * @param json the text as strict JSON where it shows what a client answers, or null where it is no JSON. The printed model leaves it out.
 * @param position the line of the opening fence
 */
public record Sample(
        String language, Role role, String text, @Nullable String json, Position position) {

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
