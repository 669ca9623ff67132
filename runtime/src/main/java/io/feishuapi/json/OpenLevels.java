package io.feishuapi.json;

import org.jspecify.annotations.Nullable;

/** The objects and lists around the one that is being written, the outermost first, to go back to. */
final class OpenLevels {

    /** For each object the names that it is likely to have, for each list and for what is outside of all null. */
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

    /** Keeps where a level is while an inner one is written. */
    void enter(@Nullable QuotedNames likely, int likelyNext) {
        names[depth] = likely;
        next[depth] = likelyNext;
        depth++;
    }

    /** Goes back to the level that was kept last. */
    void leave() {
        depth--;
    }

    /** The names of the level that was left to. */
    @Nullable
    QuotedNames names() {
        return names[depth];
    }

    /** Where the name is that it is likely to have next. */
    int next() {
        return next[depth];
    }
}
