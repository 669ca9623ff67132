package io.feishuapi.spec.model.packed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers, texts and lists as bytes. Numbers take seven bits a byte, lowest first. A text stands where it comes first, and after that
 * is told by its number.
 */
final class PackedOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, Integer> texts = new HashMap<>();

    /** The bytes so far. */
    byte[] toByteArray() {
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

    void header() {
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes.write(PackedFormat.HEADER >>> shift);
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

    void text(String value) {
        Integer known = texts.get(value);
        if (known != null) {
            number(known + 1);
            return;
        }
        texts.put(value, texts.size());
        number(0);
        block(value.getBytes(StandardCharsets.UTF_8));
    }

    void textOrNull(@Nullable String value) {
        truth(value != null);
        if (value != null) {
            text(value);
        }
    }

    void texts(List<String> values) {
        number(values.size());
        values.forEach(this::text);
    }

    /** Bytes with their number in front. */
    void block(byte[] block) {
        number(block.length);
        bytes.writeBytes(block);
    }
}
