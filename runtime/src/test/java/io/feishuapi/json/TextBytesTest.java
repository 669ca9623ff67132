package io.feishuapi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TextBytesTest {

    /** The characters of a chunk. */
    private static final int CHUNK = 2048;

    @Test
    void latinTextIsItsBytes() {
        String text = "{\"née\": \"ÿþ\u0080\"}";
        assertThat(bytes(text)).isEqualTo(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void whatHasNoByteIsOneOtherForEachCharacter() {
        assertThat(bytes("a林b\u0100c")).isEqualTo(new byte[] {'a', TextBytes.OTHER, 'b', TextBytes.OTHER, 'c'});
        assertThat(bytes("\ud83d\ude00\"")).isEqualTo(new byte[] {TextBytes.OTHER, TextBytes.OTHER, '"'});
        assertThat(bytes("\ud83d\"\ude00")).isEqualTo(new byte[] {TextBytes.OTHER, '"', TextBytes.OTHER});
        assertThat(bytes("\ud83d")).isEqualTo(new byte[] {TextBytes.OTHER});
    }

    @Test
    void chunksMayEndAnywhere() {
        for (String other : new String[] {"林", "\ud83d\ude00", "\ud83d", "\ude00", "林岚林岚", "é"}) {
            for (int before = CHUNK - 3; before <= CHUNK + 1; before++) {
                String text = "x".repeat(before) + other + "y".repeat(CHUNK) + other;
                assertThat(bytes(text)).isEqualTo(expected(text));
            }
        }
    }

    @Test
    void nothingStandsBehindTheTextWhateverWasThereBefore() {
        bytes("\"".repeat(100));
        for (int length = 0; length < 20; length++) {
            try (TextBytes text = TextBytes.of("x".repeat(length))) {
                assertThat(text.bytes()[length]).isEqualTo(TextBytes.NOTHING);
                assertThat(text.bytes().length).isGreaterThanOrEqualTo(length + Long.BYTES);
            }
        }
    }

    @Test
    void aTextWithinATextHasBytesOfItsOwn() {
        try (TextBytes outer = TextBytes.of("outer")) {
            try (TextBytes inner = TextBytes.of("inner")) {
                assertThat(inner.bytes()).isNotSameAs(outer.bytes());
            }
            assertThat(Arrays.copyOf(outer.bytes(), 5)).isEqualTo("outer".getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static byte[] bytes(String text) {
        try (TextBytes bytes = TextBytes.of(text)) {
            return Arrays.copyOf(bytes.bytes(), text.length());
        }
    }

    private static byte[] expected(String text) {
        byte[] bytes = new byte[text.length()];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = (byte) Math.min(text.charAt(index), 0xff);
        }
        return bytes;
    }
}
