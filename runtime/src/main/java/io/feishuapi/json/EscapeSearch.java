package io.feishuapi.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Finds the characters of a text that need an escape, eight at a time where it is long enough to pay. */
final class EscapeSearch {

    /** Shorter texts are looked at one by one. */
    private static final int SHORT = 16;

    /** As many characters as are looked at in one go. */
    private static final int CHUNK = 1024;

    private final byte[] bytes = new byte[CHUNK + Long.BYTES];
    private final ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);

    /** The first character from an index on that needs an escape; the length of the text if there is none. */
    int next(String text, int from) {
        int end = text.length();
        return end - from < SHORT ? oneByOne(text, from, end) : byWords(text, from, end);
    }

    private static int oneByOne(String text, int from, int end) {
        int index = from;
        while (index < end && !needsEscape(text.charAt(index))) {
            index++;
        }
        return index;
    }

    private int byWords(String text, int from, int end) {
        for (int start = from; start < end; start += CHUNK) {
            int size = Math.min(CHUNK, end - start);
            lowerBytes(text, start, size);
            for (int index = nextByte(0); index < size; index = nextByte(index + 1)) {
                if (needsEscape(text.charAt(start + index))) {
                    return start + index;
                }
            }
        }
        return end;
    }

    /**
     * The lower bytes of the characters, with a quote behind them. Where none of them needs an escape no character does; where one does
     * it may be that of a character beyond Latin-1, which needs none.
     */
    @SuppressWarnings(
            "deprecation") // What it is deprecated for, that it leaves out the upper bytes, is what is wanted.
    private void lowerBytes(String text, int start, int size) {
        text.getBytes(start, start + size, bytes, 0);
        bytes[size] = '"';
    }

    private int nextByte(int from) {
        int index = from;
        long found = StringEnds.in(words.getLong(index));
        while (found == 0) {
            index += Long.BYTES;
            found = StringEnds.in(words.getLong(index));
        }
        return index + StringEnds.first(found);
    }

    private static boolean needsEscape(char character) {
        return character <= '\\' && (character < ' ' || character == '"' || character == '\\');
    }
}
