package io.feishuapi;

/** Counts the bytes of UTF-8 without making them. */
final class Utf8Length {

    private Utf8Length() {}

    /** How many bytes the text has as UTF-8; a lone surrogate counts as the three bytes of its replacement. */
    static long of(String text) {
        long bytes = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character < 0x80) {
                bytes++;
            } else if (character < 0x800) {
                bytes += 2;
            } else if (Character.isHighSurrogate(character)
                    && index + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(index + 1))) {
                bytes += 4;
                index++;
            } else {
                bytes += 3;
            }
        }
        return bytes;
    }
}
