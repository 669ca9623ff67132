package io.feishuapi.spec.model.description;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers, texts and lists as bytes. Numbers take seven bits a byte, lowest first. A text stands where it comes first, and after that
 * is told by its number.
 */
public final class PackedOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, Integer> texts = new HashMap<>();

    /** The bytes so far. */
    public byte[] toByteArray() {
        return bytes.toByteArray();
    }

    /** A number that is not negative. */
    void number(int value) {
        if (value < 0) {
            throw new IllegalArgumentException("negative: " + value);
        }
        int rest = value;
        while (rest >= 0x80) {
            bytes.write(rest | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    /** A number of four bytes with which a file begins. */
    public void mark(int mark) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes.write(mark >>> shift);
        }
    }

    void truth(boolean value) {
        bytes.write(value ? 1 : 0);
    }

    /** A constant by its place: reader and writer are of one build, so the places are the same. */
    @SuppressWarnings("EnumOrdinal")
    void constant(Enum<?> value) {
        number(value.ordinal());
    }

    /** A text. */
    public void text(String value) {
        Integer known = texts.get(value);
        if (known != null) {
            number(known + 1);
            return;
        }
        texts.put(value, texts.size());
        number(0);
        block(value.getBytes(StandardCharsets.UTF_8));
    }

    /** A list of texts. */
    public void texts(List<String> values) {
        number(values.size());
        values.forEach(this::text);
    }

    /** Bytes with their number in front. */
    public void block(byte[] block) {
        number(block.length);
        bytes.writeBytes(block);
    }
}
