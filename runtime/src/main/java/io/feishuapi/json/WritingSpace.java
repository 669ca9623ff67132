package io.feishuapi.json;

import java.util.Arrays;

/** Room for a text that is written, and for the objects and lists that are open in it. Lent until it is closed. */
final class WritingSpace implements AutoCloseable {

    /** Longer ones are not worth keeping for the next text. */
    private static final int MAX_KEPT = 64 * 1024;

    private static final int SMALLEST = 4096;

    private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

    private static final Spares<WritingSpace> SPARES = new Spares<>();

    private final OpenLevels levels = new OpenLevels();
    private final EscapeSearch escapes = new EscapeSearch();
    private char[] characters = new char[SMALLEST];

    private WritingSpace() {}

    static WritingSpace lend() {
        WritingSpace spare = SPARES.take();
        if (spare == null) {
            return new WritingSpace();
        }
        spare.levels.clear();
        return spare;
    }

    /** As many characters as there are at hand; {@link #grow} gives more. */
    char[] characters() {
        return characters;
    }

    OpenLevels levels() {
        return levels;
    }

    EscapeSearch escapes() {
        return escapes;
    }

    /** The same characters with room for at least so many. */
    char[] grow(int size) {
        int doubled = characters.length < MAX_ARRAY / 2 ? characters.length * 2 : MAX_ARRAY;
        characters = Arrays.copyOf(characters, Math.max(size, doubled));
        return characters;
    }

    @Override
    public void close() {
        if (characters.length <= MAX_KEPT) {
            SPARES.keep(this);
        }
    }
}
