package io.feishuapi;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.feishuapi.json.JsonWritable;
import io.feishuapi.json.JsonWriter;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/**
 * Binary data, an {@code ArrayBuffer} in the docs. Immutable; equal where the bytes are equal.
 *
 * <p>JSON has no binary data, so it goes over the wire as a data URI of a media type of its own. No other text begins with it there:
 * text that does goes behind {@link #TEXT_PREFIX}. The scripts that call {@code tt} in a page, and those that a host gives to a page,
 * make an {@code ArrayBuffer} of such a data URI and a data URI of an {@code ArrayBuffer}. Native code that takes the JSON as it is
 * decodes it by {@link #ofWire}.
 */
public final class Binary implements JsonWritable {

    /** What the text begins with that goes over the wire; Base64 follows. */
    public static final String WIRE_PREFIX = "data:application/vnd.feishu.arraybuffer;base64,";

    /** What goes over the wire before text that begins as marked data does, this mark included. */
    public static final String TEXT_PREFIX = "data:application/vnd.feishu.text,";

    /** What both begin with. */
    private static final String MARK = "data:application/vnd.feishu.";

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
     * Tells binary data from text as both come over the wire.
     *
     * @return binary data for text as {@link #toWire} gives it, any other text as it was before {@link #textToWire}
     */
    public static Object ofWireText(String text) {
        if (!text.startsWith(MARK)) {
            return text;
        } else if (text.startsWith(TEXT_PREFIX)) {
            return text.substring(TEXT_PREFIX.length());
        }
        try {
            return text.startsWith(WIRE_PREFIX) ? ofWire(text) : text;
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    /** Text as it goes over the wire, where it is not taken for binary data. */
    public static String textToWire(String text) {
        return text.startsWith(MARK) ? TEXT_PREFIX + text : text;
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
        writer.binary(this);
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
