package io.feishuapi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Long texts are searched for escapes eight characters at a time: nothing may depend on where in the eight something stands. */
class JsonEscapesTest {

    private static final String FILLED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ";

    /** As many characters as are searched in one go. */
    private static final int CHUNK = 1024;

    @Test
    void everyKindOfCharacterAtEveryPlace() {
        // The lower bytes of the last ones are those of a quote, a backslash and control characters.
        for (char special : "\"\\\n\u0000\u001f \u007f\u0080éÿĀ林\ud83d\ude00丢乜\u4e0a\u4e00".toCharArray()) {
            for (int length = 0; length <= FILLED.length(); length++) {
                for (int place = 0; place <= length; place++) {
                    String text = FILLED.substring(0, place) + special + FILLED.substring(place, length);
                    assertThat(write(text)).isEqualTo(expected(text));
                }
            }
        }
    }

    @Test
    void whereOneChunkEndsAndTheNextBegins() {
        for (String special : new String[] {"\"", "\\", "\n", "林", "丢\"", "\"丢"}) {
            for (int before = CHUNK - 9; before <= CHUNK + 9; before++) {
                String text = "x".repeat(before) + special + "y".repeat(2 * CHUNK) + special;
                assertThat(write(text)).isEqualTo(expected(text));
            }
        }
    }

    @Test
    void anyMixture() {
        Random random = new Random(11);
        String characters = "ab\"\\\n\u0001é林丢乜\ud83d\ude00";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            int plain = 1 + random.nextInt(40);
            for (int length = random.nextInt(80); length > 0; length--) {
                boolean special = random.nextInt(plain) == 0;
                text.append(special ? characters.charAt(random.nextInt(characters.length())) : 'x');
            }
            assertThat(write(text.toString())).isEqualTo(expected(text.toString()));
        }
    }

    @Test
    void textsThatNothingButEscapesMakeLonger() {
        for (int length : new int[] {1, 700, 4096, 70_000}) {
            String text = "\u0001".repeat(length);
            assertThat(write(text)).isEqualTo(expected(text));
            assertThat(write(text + "\"")).isEqualTo(expected(text + "\""));
        }
    }

    private static String write(String text) {
        return JsonWriter.toJson(writer -> writer.value(text));
    }

    private static String expected(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '"' || character == '\\') {
                json.append('\\').append(character);
            } else if (character == '\n') {
                json.append("\\n");
            } else if (character < ' ') {
                json.append(String.format("\\u%04X", (int) character));
            } else {
                json.append(character);
            }
        }
        return json.append('"').toString();
    }
}
