package io.feishuapi.json;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A text with one byte a character, so that eight of them can be looked at in one step. All that JSON gives a meaning to has a byte of
 * its own, what is beyond Latin-1 has {@link #OTHER}. Lent until it is closed.
 */
final class TextBytes implements AutoCloseable {

    /** Stands behind the text; nothing in JSON begins or goes on with it. */
    static final byte NOTHING = 0;

    /** Stands for each character that has no byte, and for the last one that has. */
    static final byte OTHER = (byte) 0xff;

    private static final int LAST_WITH_BYTE = 0xff;

    /** Two words may be looked at where the text ends. */
    private static final int READ_BEHIND = 2 * Long.BYTES;

    /** Longer ones are not worth keeping for the next text. */
    private static final int MAX_KEPT = 128 * 1024;

    private static final int SMALLEST = 4096;

    /** As many characters as are turned into bytes at once. */
    private static final int CHUNK = 2048;

    private static final Spares<TextBytes> SPARES = new Spares<>();

    private final CharsetEncoder encoder = StandardCharsets.ISO_8859_1.newEncoder();
    private final char[] characters = new char[CHUNK];
    private final CharBuffer input = CharBuffer.wrap(characters);
    private final byte[] bytes;
    private final ByteBuffer output;

    private TextBytes(int size) {
        this.bytes = new byte[size];
        this.output = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The bytes of a text. */
    static TextBytes of(String text) {
        int size = Math.addExact(text.length(), READ_BEHIND);
        TextBytes spare = SPARES.take();
        TextBytes lent = spare != null && spare.bytes.length >= size ? spare : new TextBytes(Math.max(SMALLEST, size));
        lent.load(text);
        return lent;
    }

    /** One byte a character, with {@link #NOTHING} behind them, so that no loop has to look for the end. */
    byte[] bytes() {
        return bytes;
    }

    /** The same; eight bytes from any character on, the first one lowest, are one long. Sixteen can be looked at from the end on. */
    ByteBuffer words() {
        return output;
    }

    private void load(String text) {
        int end = text.length();
        for (int start = 0; start < end; start += CHUNK) {
            int size = Math.min(CHUNK, end - start);
            text.getChars(start, start + size, characters, 0);
            encode(start, size);
        }
        bytes[end] = NOTHING;
    }

    /** The encoder is the JDK's fastest way over characters that have a byte, and stops at one that has none. */
    private void encode(int start, int size) {
        Buffer from = input;
        Buffer to = output;
        from.limit(size);
        from.position(0);
        to.position(start);
        encoder.encode(input, output, false);
        for (int index = from.position(); index < size; index = from.position()) {
            do {
                bytes[start + index++] = OTHER;
            } while (index < size && characters[index] > LAST_WITH_BYTE);
            from.position(index);
            to.position(start + index);
            encoder.encode(input, output, false);
        }
    }

    @Override
    public void close() {
        if (bytes.length <= MAX_KEPT) {
            SPARES.keep(this);
        }
    }
}
