package io.feishuapi.json;

import com.fasterxml.jackson.core.Base64Variants;

/** Binary data as Base64 text, without the JDK's own codec, which old Android lacks. */
public final class Base64Text {

    private Base64Text() {}

    /** The text of bytes, without line ends. */
    public static String encode(byte[] bytes) {
        return Base64Variants.getDefaultVariant().encode(bytes);
    }

    /**
     * The bytes of a text.
     *
     * @throws IllegalArgumentException if it is no Base64 text
     */
    public static byte[] decode(String text) {
        return Base64Variants.getDefaultVariant().decode(text);
    }
}
