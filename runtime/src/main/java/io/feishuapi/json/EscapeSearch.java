package io.feishuapi.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Finds the characters of a text that need an escape, eight at a time where it is long enough to pay. */
final class EscapeSearch {

    /** Shorter texts are looked at one by one. */
    private static final int SHORT = 16;

    /** As many characters as are looked at in one go. */
    private static final int CHUNK = 1024;

    private final byte[] bytes = new byte[CHUNK];
    private final ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);

    /** The first character from an index on that needs an escape; the length of the text if there is none. */
    int next(String text, int from) {
        int end = text.length();
        int index = from;
        while (end - index >= SHORT) {
            // Whole words alone: a processor waits long where it reads at once what was just written piece by piece.
            int size = Math.min(CHUNK, end - index & -Long.BYTES);
            lowerBytes(text, index, size);
            int found = firstInWords(text, index, size);
            index += found;
            if (found < size) {
                return index;
            }
        }
        return oneByOne(text, index, end);
    }

    private static int oneByOne(String text, int from, int end) {
        int index = from;
        while (index < end && !needsEscape(text.charAt(index))) {
            index++;
        }
        return index;
    }

    /**
     * The lower bytes of the characters. Where none of them needs an escape no character does; where one does it may be that of a
     * character beyond Latin-1, which needs none.
     */
    @SuppressWarnings(
            "deprecation") // What it is deprecated for, that it leaves out the upper bytes, is what is wanted.
    private void lowerBytes(String text, int start, int size) {
        text.getBytes(start, start + size, bytes, 0);
    }

    private int firstInWords(String text, int start, int size) {
        for (int word = 0; word < size; word += Long.BYTES) {
            if (StringEnds.in(words.getLong(word)) != 0) {
                int found = oneByOne(text, start + word, start + word + Long.BYTES) - start;
                if (found < word + Long.BYTES) {
                    return found;
                }
            }
        }
        return size;
    }

    private static boolean needsEscape(char character) {
        return character <= '\\' && (character < ' ' || character == '"' || character == '\\');
    }
}
