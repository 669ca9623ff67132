package io.feishuapi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Strings are looked at eight characters at a time: nothing may depend on where in the eight something stands. */
class JsonStringsTest {

    private static final String FILLED = "abcdefghijklmnopqrstuvwxyz";

    @Test
    void stringsOfEveryLengthWithEveryKindOfCharacterAtEveryPlace() {
        for (String special :
                new String[] {"é", "ÿ", "Ā", "林", "∢", "\u5c22", "\ud83d\ude00", "\ud83d", "\u007f", "\u0080"}) {
            for (int place = 0; place <= FILLED.length(); place++) {
                String text = FILLED.substring(0, place) + special + FILLED.substring(place);
                assertThat(read('"' + text + '"')).isEqualTo(text);
                assertThat(read('"' + text.substring(0, place + special.length()) + '"'))
                        .isEqualTo(FILLED.substring(0, place) + special);
            }
        }
    }

    @Test
    void escapesAtEveryPlace() {
        for (int place = 0; place <= FILLED.length(); place++) {
            String before = FILLED.substring(0, place);
            String after = FILLED.substring(place);
            assertThat(read('"' + before + "\\\"" + after + '"')).isEqualTo(before + '"' + after);
            assertThat(read('"' + before + "\\\\" + after + '"')).isEqualTo(before + '\\' + after);
            assertThat(read('"' + before + "\\u6797\\n" + after + "林\\/\"")).isEqualTo(before + "林\n" + after + "林/");
            assertThat(read('"' + before + "\\ud83d\\ude00" + after + '"')).isEqualTo(before + "\ud83d\ude00" + after);
        }
    }

    @Test
    void controlCharactersAreRefusedAtEveryPlace() {
        for (char control = 0; control < ' '; control++) {
            for (int place = 0; place <= 17; place++) {
                String text = '"' + FILLED.substring(0, place) + control + FILLED.substring(place) + '"';
                assertThatThrownBy(() -> read(text))
                        .hasMessage("a control character has to be written as an escape (line 1, column " + (place + 2)
                                + ")");
            }
        }
    }

    @Test
    void stringsWithoutEndAreToldOfAtTheEnd() {
        for (int length = 0; length <= 17; length++) {
            String text = '"' + FILLED.substring(0, length);
            assertThatThrownBy(() -> read(text))
                    .hasMessage("the string has no end (line 1, column " + (length + 2) + ")");
        }
    }

    @Test
    void nothingBeyondLatinIsTakenForStructure() {
        // Their lower bytes are those of a quote, a backslash, a bracket, a colon, a comma, a blank and a digit.
        for (String other : List.of("丢", "乜", "乛", "乺", "\u4e2c", "\u4e20", "\u4e31")) {
            assertThat(read('"' + other + '"')).isEqualTo(other);
            assertThatThrownBy(() -> readAny(other + "1")).isInstanceOf(JsonException.class);
            assertThatThrownBy(() -> readAny("1" + other)).hasMessageContaining("more behind the value");
            assertThatThrownBy(() -> readAny("[1" + other + "1]")).hasMessageContaining("expected a comma or ]");
        }
    }

    @Test
    void skippedStringsHaveToBeWellFormed() {
        assertThat(JsonReader.<String>parse("{\"a\\u0041\": \"\\\"\\\\\\u00e9林\"}", JsonReader::readRaw))
                .isEqualTo("{\"a\\u0041\": \"\\\"\\\\\\u00e9林\"}");
        assertThatThrownBy(() -> JsonReader.<String>parse("[\"\\x\"]", JsonReader::readRaw))
                .hasMessage("[0]: no escape begins with this character (line 1, column 4)");
        assertThatThrownBy(() -> JsonReader.<String>parse("[\"\\u12\"]", JsonReader::readRaw))
                .hasMessageContaining("four hexadecimal digits");
    }

    @Test
    void readingWithinReadingLeavesTheOuterTextAlone() {
        List<String> read = JsonReader.parse(
                "[\"one\",\"two\",\"three\"]",
                outer -> outer.<String>readList(element -> {
                    String text = element.readString();
                    assertThat(read("\"" + "x".repeat(30) + "\"")).isEqualTo("x".repeat(30));
                    return text;
                }));
        assertThat(read).containsExactly("one", "two", "three");
    }

    private static String read(String json) {
        return JsonReader.parse(json, JsonReader::readString);
    }

    private static Object readAny(String json) {
        return JsonReader.parse(json, JsonReader::readAny);
    }

    /** Longer than any spare that is at hand, so that nothing but what is promised stands behind the text. */
    @Test
    void longTextsThatBreakOffAreRefused() {
        String member = "\"openChatId\":\"oc_1965ed81fc91d3b73d68c4ca4cfc110a\",";
        String json = "{" + member.repeat(4_000);
        MemberNames names = MemberNames.of("openChatId", "unknownHere");
        for (int end = json.length() - 100; end <= json.length(); end++) {
            String broken = json.substring(0, end);
            assertThatThrownBy(() -> JsonReader.<Integer>parse(broken, reader -> {
                        int position = reader.firstMember(names);
                        while (position >= 0) {
                            reader.readAny();
                            position = reader.nextMember(names, position);
                        }
                        return position;
                    }))
                    .isInstanceOf(JsonException.class);
        }
    }
}
