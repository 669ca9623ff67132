package io.feishuapi.spec.model.packed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link PackedOutput} wrote, in the same order. Its methods throw where bytes are missing or make no sense. */
final class PackedInput {

    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private int position;

    PackedInput(byte[] bytes) {
        this.bytes = bytes;
    }

    int number() throws IOException {
        int value = 0;
        for (int shift = 0; shift < 32; shift += 7) {
            int next = next();
            value |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw damaged();
    }

    void header() throws IOException {
        int header = 0;
        for (int count = 0; count < 4; count++) {
            header = header << 8 | next();
        }
        if (header != PackedFormat.HEADER) {
            throw new IOException("a packed page of another version");
        }
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

    String text() throws IOException {
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

    @Nullable
    String textOrNull() throws IOException {
        return truth() ? text() : null;
    }

    List<String> texts() throws IOException {
        String[] values = new String[count()];
        for (int index = 0; index < values.length; index++) {
            values[index] = text();
        }
        return List.of(values);
    }

    byte[] block() throws IOException {
        int length = length();
        position += length;
        return Arrays.copyOfRange(bytes, position - length, position);
    }

    /** The number of a list's elements, each of which takes a byte at least. */
    int count() throws IOException {
        return length();
    }

    void end() throws IOException {
        if (position != bytes.length) {
            throw damaged();
        }
    }

    IOException damaged() {
        return new IOException("a packed page is damaged at byte " + position);
    }

    private int length() throws IOException {
        int length = number();
        if (length < 0 || length > bytes.length - position) {
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
