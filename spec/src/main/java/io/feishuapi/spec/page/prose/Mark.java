package io.feishuapi.spec.page.prose;

import org.jspecify.annotations.Nullable;

/**
 * A part of a {@link ProseLine}'s text that stood in markup.
 *
 * @param kind which markup
 * @param start first character in the line's text
 * @param end one behind the last character
 * @param target where a link leads, null for other kinds
 */
public record Mark(Kind kind, int start, int end, @Nullable String target) {

    /** Kinds of markup that readers of facts look at. */
    public enum Kind {
        CODE,
        STRONG,
        LINK
    }
}
