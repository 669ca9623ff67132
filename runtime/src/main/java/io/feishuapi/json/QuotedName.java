package io.feishuapi.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A member's name as it stands in a text: in quotes, with its escapes, and with the colon. */
final class QuotedName {

    private static final int WORD = Long.BYTES;

    private final char[] first;
    private final char[] other;

    /** How many characters it has. */
    private final int length;

    /** The characters as {@link TextBytes} has them, eight in a long; most names have no more than these two. */
    private final long firstWord;

    private final long secondWord;

    /** The bits of those words that hold characters. */
    private final long firstMask;

    private final long secondMask;

    QuotedName(String name) {
        String quoted = JsonWriter.toJson(writer -> writer.value(name)) + ':';
        this.first = quoted.toCharArray();
        this.other = (',' + quoted).toCharArray();
        this.length = quoted.length();
        if (quoted.chars().allMatch(character -> character < 0x80)) {
            ByteBuffer words = ByteBuffer.allocate(Math.max(length, 2 * WORD)).order(ByteOrder.LITTLE_ENDIAN);
            words.put(quoted.getBytes(StandardCharsets.ISO_8859_1));
            this.firstWord = words.getLong(0);
            this.secondWord = words.getLong(WORD);
            this.firstMask = mask(length);
            this.secondMask = mask(length - WORD);
        } else {
            // No word is this one behind its mask.
            this.firstWord = 1;
            this.secondWord = 0;
            this.firstMask = 0;
            this.secondMask = 0;
        }
    }

    private static long mask(int characters) {
        return characters >= WORD ? -1L : ~(-1L << (Math.max(characters, 0) * Byte.SIZE));
    }

    /** What is written for the first member of an object. */
    char[] first() {
        return first;
    }

    /** What is written for any other member, with the comma before it. */
    char[] other() {
        return other;
    }

    /** How many characters it has. */
    int length() {
        return length;
    }

    /**
     * Whether it stands in a text at an index. Words are looked at only where the text goes on up to them, so the eight bytes behind the
     * end of a text are enough.
     */
    boolean standsAt(ByteBuffer text, int index) {
        return (text.getLong(index) & firstMask) == firstWord
                && (length <= WORD || (text.getLong(index + WORD) & secondMask) == secondWord)
                && (length <= 2 * WORD || endsAt(text, index));
    }

    private boolean endsAt(ByteBuffer text, int index) {
        int at = 2 * WORD;
        while (at < length && text.get(index + at) == first[at]) {
            at++;
        }
        return at == length;
    }
}
