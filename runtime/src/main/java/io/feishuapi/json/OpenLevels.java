package io.feishuapi.json;

import org.jspecify.annotations.Nullable;

/** The objects and lists that were begun and not yet ended, the outermost first. */
final class OpenLevels {

    /** For each object the names that it is likely to have, for each list null. */
    private final @Nullable QuotedNames[] names = new QuotedNames[JsonSettings.MAX_DEPTH];

    /** For each object where the name is that it is likely to have next. */
    private final int[] next = new int[JsonSettings.MAX_DEPTH];

    private int depth;

    void clear() {
        depth = 0;
    }

    boolean isEmpty() {
        return depth == 0;
    }

    boolean isFull() {
        return depth == names.length;
    }

    /** Whether the innermost level is an object. */
    boolean isInObject() {
        return depth > 0 && names[depth - 1] != null;
    }

    /** Begins an object with the names that it is likely to have, or a list. */
    void open(@Nullable QuotedNames likely) {
        names[depth] = likely;
        next[depth] = 0;
        depth++;
    }

    /** Ends the innermost level. */
    void close() {
        depth--;
    }

    /** The characters of a name of the innermost level, or null if it is none of the likely ones from the last name on. */
    char @Nullable [] quoted(String name) {
        QuotedNames likely = names[depth - 1];
        if (likely == null) {
            return null;
        }
        int place = likely.indexOf(name, next[depth - 1]);
        next[depth - 1] = place + 1;
        return place < 0 ? null : likely.characters(place);
    }
}
