package io.feishuapi.spec.model.description;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads what {@link PackedOutput} wrote, in the same order. Its methods throw where bytes are missing or make no sense. */
public final class PackedInput {

    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private int position;

    /** Begins to read bytes that an output gave. */
    public PackedInput(byte[] bytes) {
        this.bytes = bytes;
    }

    int number() throws IOException {
        int value = 0;
        for (int shift = 0; shift < 32; shift += 7) {
            int next = next();
            value |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return checked(value);
            }
        }
        throw damaged();
    }

    private int checked(int value) throws IOException {
        if (value < 0) {
            throw damaged();
        }
        return value;
    }

    /** The number of four bytes with which a file begins. */
    public int mark() throws IOException {
        int mark = 0;
        for (int count = 0; count < 4; count++) {
            mark = mark << 8 | next();
        }
        return mark;
    }

    boolean truth() throws IOException {
        return next() != 0;
    }

    /** One of the constants of an enum. */
    <E extends Enum<E>> E constant(E[] values) throws IOException {
        int ordinal = number();
        if (ordinal >= values.length) {
            throw damaged();
        }
        return values[ordinal];
    }

    /** A text. */
    public String text() throws IOException {
        int known = number();
        if (known > 0) {
            if (known > texts.size()) {
                throw damaged();
            }
            return texts.get(known - 1);
        }
        int length = length();
        String text = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        texts.add(text);
        return text;
    }

    /** A list of texts. */
    public List<String> texts() throws IOException {
        String[] values = new String[count()];
        for (int index = 0; index < values.length; index++) {
            values[index] = text();
        }
        return List.of(values);
    }

    /** Bytes with their number in front. */
    public byte[] block() throws IOException {
        int length = length();
        position += length;
        return Arrays.copyOfRange(bytes, position - length, position);
    }

    /** The number of a list's elements, each of which takes a byte at least. */
    int count() throws IOException {
        return length();
    }

    /** Makes sure that nothing is left. */
    public void end() throws IOException {
        if (position != bytes.length) {
            throw damaged();
        }
    }

    IOException damaged() {
        return new IOException("a packed page is damaged at byte " + position);
    }

    private int length() throws IOException {
        int length = number();
        if (length > bytes.length - position) {
            throw damaged();
        }
        return length;
    }

    private int next() throws IOException {
        if (position == bytes.length) {
            throw damaged();
        }
        return bytes[position++] & 0xFF;
    }
}
