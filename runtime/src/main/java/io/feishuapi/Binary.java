package io.feishuapi;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.feishuapi.json.JsonWritable;
import io.feishuapi.json.JsonWriter;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Binary data, an {@code ArrayBuffer} in the docs. Immutable; equal where the bytes are equal.
 *
 * <p>JSON has no binary data, so it goes over the wire as a data URI of a media type of its own, which no other text begins with. The
 * scripts that call {@code tt} in a page, and those that a host gives to a page, make an {@code ArrayBuffer} of such a text and such a
 * text of an {@code ArrayBuffer}. Native code that takes the JSON as it is decodes it by {@link #ofWire}.
 */
public final class Binary implements JsonWritable {

    /** What the text begins with that goes over the wire; Base64 follows. */
    public static final String WIRE_PREFIX = "data:application/vnd.feishu.arraybuffer;base64,";

    private final byte[] bytes;

    private Binary(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Data with a copy of bytes. */
    public static Binary of(byte[] bytes) {
        return new Binary(bytes.clone());
    }

    /**
     * Reads what came over the wire where binary data is expected.
     *
     * @param value text as {@link #toWire} gives it; or plain Base64 text; or an empty map for no bytes, since {@code JSON.stringify}
     *     makes an empty object of an {@code ArrayBuffer}, and samples of pages show it
     * @throws IllegalArgumentException if it is something else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Binary ofWire(Object value) {
        if (value instanceof String text) {
            return ofBase64(text.startsWith(WIRE_PREFIX) ? text.substring(WIRE_PREFIX.length()) : text);
        } else if (value instanceof Map<?, ?> members && members.isEmpty()) {
            return new Binary(new byte[0]);
        }
        throw new IllegalArgumentException(
                "binary data must be Base64 text, got " + value.getClass().getSimpleName());
    }

    /**
     * Tells binary data from text where a value may be either. For generated code.
     *
     * @return binary data for text as {@link #toWire} gives it; any other value, plain Base64 text too, as it is
     */
    public static @Nullable Object orSame(@Nullable Object value) {
        if (value instanceof String text && text.startsWith(WIRE_PREFIX)) {
            try {
                return ofWire(text);
            } catch (IllegalArgumentException malformed) {
                return value;
            }
        }
        return value;
    }

    /**
     * Reads Base64 text.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Binary ofBase64(String text) {
        return new Binary(Base64.getDecoder().decode(text));
    }

    /** A copy of the bytes. */
    public byte[] toByteArray() {
        return bytes.clone();
    }

    /** The bytes as they go over the wire: {@link #WIRE_PREFIX} and Base64 text. */
    @JsonValue
    public String toWire() {
        return WIRE_PREFIX + toBase64();
    }

    /** The bytes as Base64 text. */
    public String toBase64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** How many bytes there are. */
    public int size() {
        return bytes.length;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.value(toWire());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Binary binary && Arrays.equals(bytes, binary.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** How many bytes there are, in words. */
    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
