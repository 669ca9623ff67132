package io.feishuapi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.feishuapi.sample.Mood;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    private static Object read(String json, Function<JsonReader, ?> read) {
        return JsonReader.parse(json, read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nope", "nul", "undefined", "'a'", "NaN", "tru", "{]", "x{}"})
    void saysThatAWordThatMeansNothingIsNoJson(String text) {
        assertThatThrownBy(() -> JsonReader.parse(text, JsonReader::readMap))
                .isInstanceOf(JsonException.class)
                .hasMessageStartingWith("no JSON at 1:" + (text.equals("{]") ? 2 : 1));
    }

    @Test
    void walksOverMembersInOrder() {
        List<String> names = JsonReader.parse("{\"b\":1,\"a\":[1,{\"x\":2}],\"c\":null}", reader -> {
            List<String> seen = new ArrayList<>();
            reader.beginObject();
            for (String name = reader.nextMember(); name != null; name = reader.nextMember()) {
                seen.add(name + "=" + reader.readAny());
            }
            return seen;
        });

        assertThat(names).containsExactly("b=1", "a=[1, {x=2}]", "c=null");
    }

    @Test
    void readsAnEmptyObject() {
        assertThat(JsonReader.parse(" { } ", JsonReader::readMap)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "text"   | text
        ""       | ``
        12       | 12
        1.50     | 1.50
        true     | true
        "\\u4e2d" | 中
        """)
    void readsAStringFromWhatClientsSend(String json, String expected) {
        assertThat(JsonReader.parse(json, JsonReader::readLooseString)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"12,12", "-0.5,-0.5", "1e3,1000", "9007199254740993,9007199254740992", "'\"12.5\"',12.5", "'\" 7 \"',7"
    })
    void readsADouble(String json, double expected) {
        assertThat(JsonReader.parse(json, JsonReader::readLooseDouble)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-1,-1",
        "9223372036854775807,9223372036854775807",
        "-9223372036854775808,-9223372036854775808",
        "1.0,1",
        "1e3,1000",
        "'\"42\"',42",
        "'\"4.0\"',4",
        "0e2147483647,0"
    })
    void readsALong(String json, long expected) {
        assertThat(JsonReader.parse(json, JsonReader::readLooseLong)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1e300", "1e2147483647", "1e-2147483647", "\"1e2147483647\"", "\"0.1\""})
    void refusesALongThatIsNotWholeOrDoesNotFit(String json) {
        assertThatThrownBy(() -> JsonReader.parse(json, JsonReader::readLooseLong))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("expected a whole number of 64 bits, got ");
    }

    @Test
    void refusesALongOutOfRange() {
        assertThatThrownBy(() -> JsonReader.parse("9223372036854775808", JsonReader::readLooseLong))
                .isInstanceOf(JsonException.class)
                .hasMessage("expected a whole number of 64 bits, got 9223372036854775808");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "-1e999", "\"1e999\""})
    void refusesADoubleThatWouldBeInfinite(String json) {
        assertThatThrownBy(() -> JsonReader.parse(json, JsonReader::readLooseDouble))
                .isInstanceOf(JsonException.class)
                .hasMessage("expected a number that a double holds, got " + json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "\"true\""})
    void readsABoolean(String json) {
        assertThat(JsonReader.parse(json, JsonReader::readLooseBoolean)).isTrue();
    }

    @Test
    void takesTheTypeThatItIsAskedForAndNoOther() {
        assertThat(JsonReader.parse("\"a\"", JsonReader::readString)).isEqualTo("a");
        assertThat(JsonReader.parse("1.5", JsonReader::readDouble)).isEqualTo(1.5);
        assertThat(JsonReader.parse("1.0", JsonReader::readLong)).isEqualTo(1);
        assertThat(JsonReader.parse("false", JsonReader::readBoolean)).isFalse();
        assertThat(refusal("1", JsonReader::readString)).isEqualTo("expected a string, got a number");
        assertThat(refusal("\"1\"", JsonReader::readDouble)).isEqualTo("expected a number, got a string");
        assertThat(refusal("\"\"", JsonReader::readLong)).isEqualTo("expected a number, got a string");
        assertThat(refusal("\"true\"", JsonReader::readBoolean)).isEqualTo("expected a boolean, got a string");
    }

    private static String refusal(String json, Function<JsonReader, Object> read) {
        return catchThrowableOfType(JsonException.class, () -> JsonReader.parse(json, read))
                .getMessage();
    }

    @Test
    void readsNullAsAbsent() {
        List<Function<JsonReader, Object>> reads = List.of(
                JsonReader::readString,
                JsonReader::readDouble,
                JsonReader::readLong,
                JsonReader::readBoolean,
                JsonReader::readLooseString,
                JsonReader::readLooseDouble,
                JsonReader::readLooseLong,
                JsonReader::readLooseBoolean,
                JsonReader::readAny,
                reader -> reader.readEnum(Mood.values()),
                reader -> reader.readList(JsonReader::readLong),
                reader -> reader.readNested(JsonReader::readMap));

        assertThat(reads)
                .allSatisfy(read -> assertThat(JsonReader.parse("null", read)).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"  \""})
    void readsAnEmptyStringAsAnAbsentNumber(String json) {
        assertThat(JsonReader.parse(json, JsonReader::readLooseLong)).isNull();
        assertThat(JsonReader.parse(json, JsonReader::readLooseDouble)).isNull();
    }

    @Test
    void keepsNullElements() {
        assertThat(read("[1,null,\"3\"]", reader -> reader.readList(JsonReader::readLooseLong)))
                .isEqualTo(Arrays.asList(1L, null, 3L));
    }

    @ParameterizedTest
    @CsvSource({"0,CALM", "1,MERRY", "1.0,MERRY"})
    void readsAnEnum(String json, Mood expected) {
        assertThat(read(json, reader -> reader.readEnum(Mood.values()))).isEqualTo(expected);
    }

    @Test
    void refusesAnUnknownEnumValue() {
        assertThatThrownBy(() -> JsonReader.parse("7", reader -> reader.readEnum(Mood.values())))
                .isInstanceOf(JsonException.class)
                .hasMessage("unknown value 7, must be one of 0, 1");
    }

    @Test
    void namesTheMemberOfAWrongType() {
        JsonException wrong = catchThrowableOfType(
                JsonException.class,
                () -> JsonReader.parse("{\"left\":{\"items\":[{\"id\":\"a\"},{\"id\":[]}]}}", JsonReaderTest::readIds));

        assertThat(wrong.path()).isEqualTo("left.items[1].id");
        assertThat(wrong).hasMessage("left.items[1].id: expected a string, got a list");
    }

    private static Object readIds(JsonReader reader) {
        reader.beginObject();
        reader.nextMember();
        reader.beginObject();
        reader.nextMember();
        return reader.readList(element -> {
            element.beginObject();
            element.nextMember();
            String id = element.readString();
            element.nextMember();
            return id;
        });
    }

    @Test
    void saysWhatItExpectedAndWhatItGot() {
        assertThatThrownBy(() -> JsonReader.parse("{}", JsonReader::readString))
                .hasMessage("expected a string, got an object");
        assertThatThrownBy(() -> JsonReader.parse("[]", JsonReader::readLong))
                .hasMessage("expected a number, got a list");
        assertThatThrownBy(() -> JsonReader.parse("\"x\"", JsonReader::readLooseDouble))
                .hasMessage("expected a number, got a string");
        assertThatThrownBy(() -> JsonReader.parse("true", JsonReader::readLong))
                .hasMessage("expected a number, got a boolean");
        assertThatThrownBy(() -> JsonReader.parse("1", JsonReader::readBoolean))
                .hasMessage("expected a boolean, got a number");
        assertThatThrownBy(() -> JsonReader.parse("\"yes\"", JsonReader::readLooseBoolean))
                .hasMessage("expected a boolean, got a string");
        assertThatThrownBy(() -> JsonReader.parse("null", JsonReader::readMap))
                .hasMessage("expected an object, got null");
        assertThatThrownBy(() -> JsonReader.parse("1", reader -> reader.readList(JsonReader::readAny)))
                .hasMessage("expected a list, got a number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "{",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "[1,",
                "{a:1}",
                "{'a':1}",
                "NaN",
                "01",
                "1.",
                "+1",
                "nul",
                "\"x",
                "\"\t\"",
                "{\"a\":1,}",
                "// x\n1",
                "{} {}",
                "1 2",
                "\uFEFFx"
            })
    void refusesWhatIsNoJson(String json) {
        assertThatThrownBy(() -> JsonReader.parse(json, JsonReader::readAny)).isInstanceOf(JsonException.class);
    }

    @Test
    void saysWhereTheTextBroke() {
        assertThatThrownBy(() -> JsonReader.parse("{\"a\":\n  [1, x]}", JsonReader::readAny))
                .hasMessage("a[1]: no JSON at 2:7: \"x]}\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        nope                 | no JSON at 1:1: "nope"
        <!DOCTYPE html><html> | no JSON at 1:1: "<!DOCTYPE html><html"
        {"a"                 | a: no JSON at 1:5, where the text ends
        {"a" 1}              | a: no JSON at 1:6: "1}"
        {"a":}               | a: no JSON at 1:6: "}"
        {"a":1 "b":2}        | a: no JSON at 1:8: "\\"b\\":2}"
        {"a":1,}             | a: no JSON at 1:8: "}"
        {a:1}                | no JSON at 1:2: "a:1}"
        [1,                  | [1]: no JSON at 1:4, where the text ends
        [1}                  | [0]: no JSON at 1:3: "}"
        "abc                 | no JSON at 1:5, where the text ends
        01                   | no JSON at 1:1: "01"
        1.                   | no JSON at 1:1: "1."
        "\\x"                | no JSON at 1:3: "x\\""
        "\\u12g4"            | no JSON at 1:6: "g4\\""
        """)
    void saysWhatStandsThere(String json, String message) {
        assertThatThrownBy(() -> JsonReader.parse(json, JsonReader::readAny)).hasMessage(message);
        assertThatThrownBy(() -> JsonReader.parse(json, JsonReader::readRaw)).hasMessage(message);
    }

    @Test
    void readsWithinReading() {
        assertThat(read(
                        "[\"one\",\"two\"]",
                        outer -> outer.readList(element -> {
                            String text = element.readString();
                            return text + read("[\"" + text + "\"]", JsonReader::readAny);
                        })))
                .isEqualTo(List.of("one[one]", "two[two]"));
    }

    @Test
    void keepsNumbersWithoutLoss() {
        Map<String, Object> read = JsonReader.parse("""
            {"long": 9007199254740993, "big": 123456789012345678901234567890, "half": 0.5, "exact": 0.1,
             "long decimal": 0.12345678901234567890123, "tiny": 1e-400, "huge": 1e400, "small": 5e-324, "zero": 0.0}
            """, JsonReader::readMap);

        assertThat(read)
                .containsEntry("long", 9007199254740993L)
                .containsEntry("big", new BigInteger("123456789012345678901234567890"))
                .containsEntry("half", 0.5)
                .containsEntry("exact", 0.1)
                .containsEntry("long decimal", new BigDecimal("0.12345678901234567890123"))
                .containsEntry("tiny", new BigDecimal("1e-400"))
                .containsEntry("huge", new BigDecimal("1e400"))
                .containsEntry("zero", 0.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2147483647", "1e-2147483647", "-1e2147483647"})
    void keepsNumbersOfAbsurdExponents(String json) {
        assertThat(JsonReader.parse(json, JsonReader::readAny)).isEqualTo(new BigDecimal(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e21474836480", "1e99999999999999999999"})
    void refusesNumbersThatNoTypeHolds(String json) {
        assertThatThrownBy(() -> JsonReader.parse(json, JsonReader::readAny)).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> JsonReader.parse('"' + json + '"', JsonReader::readLooseLong))
                .isInstanceOf(JsonException.class)
                .hasMessage("expected a number, got a string");
    }

    @Test
    void refusesNumbersOfThousandsOfDigits() {
        String digits = "9".repeat(100_000);

        assertThatThrownBy(() -> JsonReader.parse(digits, JsonReader::readAny)).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> JsonReader.parse('"' + digits + '"', JsonReader::readLooseDouble))
                .isInstanceOf(JsonException.class);
    }

    @Test
    void readsTextsOfMegabytes() {
        String text = "飞".repeat(2_000_000);

        assertThat(read("[\"" + text + "\"]", reader -> reader.readList(JsonReader::readString)))
                .isEqualTo(Arrays.asList(text));
    }

    @Test
    void boundsTheDepth() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);

        assertThat(read("[".repeat(200) + "]".repeat(200), JsonReader::readAny)).isNotNull();
        assertThatThrownBy(() -> JsonReader.parse(deep, JsonReader::readAny))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("nesting depth");
    }

    @Test
    void takesTheLastOfMembersOfOneName() {
        assertThat(JsonReader.parse("{\"a\":1,\"a\":2}", JsonReader::readMap)).containsExactly(Map.entry("a", 2L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": [1, 2]}", "[ ]", "\"te\\\"xt\"", "12.50", "true", "null", "-1e5"})
    void givesARawValueAsItStands(String value) {
        String json = "{\"id\" : 1, \"value\" :  " + value + " , \"after\":2}";

        String raw = JsonReader.parse(json, reader -> {
            String found = "";
            reader.beginObject();
            for (String name = reader.nextMember(); name != null; name = reader.nextMember()) {
                if ("value".equals(name)) {
                    found = reader.readRaw();
                } else {
                    reader.readAny();
                }
            }
            return found;
        });

        assertThat(raw).isEqualTo(value);
    }

    @Test
    void givesALongRawValue() {
        String value = "{\"text\":\"" + "飞".repeat(100_000) + "\"}";

        assertThat(JsonReader.parse(value, JsonReader::readRaw)).isEqualTo(value);
        assertThat(read("[1," + value + "]", reader -> reader.readList(JsonReader::readRaw)))
                .isEqualTo(Arrays.asList("1", value));
    }

    @Test
    void refusesABrokenRawValue() {
        assertThatThrownBy(() -> JsonReader.parse("{\"a\": [1, }", JsonReader::readRaw))
                .isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> JsonReader.parse("\"abc", JsonReader::readRaw)).isInstanceOf(JsonException.class);
    }
}
