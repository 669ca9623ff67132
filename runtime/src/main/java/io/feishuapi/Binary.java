package io.feishuapi;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.feishuapi.json.Base64Text;
import io.feishuapi.json.JsonWritable;
import io.feishuapi.json.JsonWriter;
import java.util.Arrays;

/**
 * Binary data, an {@code ArrayBuffer} in the docs. Immutable; equal where the bytes are equal. JSON has no binary data, so it goes over
 * the wire as Base64 text.
 */
public final class Binary implements JsonWritable {

    private final byte[] bytes;

    private Binary(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Data with a copy of bytes. */
    public static Binary of(byte[] bytes) {
        return new Binary(bytes.clone());
    }

    /**
     * Reads Base64 text.
     *
     * @throws IllegalArgumentException if it is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Binary ofBase64(String text) {
        return new Binary(Base64Text.decode(text));
    }

    /** A copy of the bytes. */
    public byte[] toByteArray() {
        return bytes.clone();
    }

    /** The bytes as Base64 text. */
    @JsonValue
    public String toBase64() {
        return Base64Text.encode(bytes);
    }

    /** How many bytes there are. */
    public int size() {
        return bytes.length;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.value(toBase64());
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
