package io.feishuapi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.sample.Mood;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {

    private static String written(Object value) {
        return JsonWriter.toJson(writer -> writer.value(value));
    }

    @Test
    void writesMembersInOrderAndLeavesOutTheAbsent() {
        String json = JsonWriter.toJson(writer -> writer.beginObject()
                .member("text", "a")
                .member("noText", (String) null)
                .member("number", 1.5)
                .member("noNumber", (Double) null)
                .member("whole", 3L)
                .member("noWhole", (Long) null)
                .member("int", 4)
                .member("flag", true)
                .member("noFlag", (Boolean) null)
                .member("boxed", Boolean.FALSE)
                .member("mood", Mood.MERRY)
                .member("noMood", (Mood) null)
                .member("list", List.of("x", 1L))
                .member("noList", (List<String>) null)
                .member("any", (Object) Map.of("k", "v"))
                .member("nothing", (Object) null)
                .endObject());

        assertThat(json)
                .isEqualTo(
                        "{\"text\":\"a\",\"number\":1.5,\"whole\":3,\"int\":4,\"flag\":true,\"boxed\":false,\"mood\":1,"
                                + "\"list\":[\"x\",1],\"any\":{\"k\":\"v\"}}");
    }

    @Test
    void writesExtraMembersWithTheirNulls() {
        Map<String, Object> extra = new LinkedHashMap<>();
        extra.put("b", null);
        extra.put("a", Arrays.asList(1, null));

        assertThat(JsonWriter.toJson(
                        writer -> writer.beginObject().members(extra).endObject()))
                .isEqualTo("{\"b\":null,\"a\":[1,null]}");
    }

    @Test
    void writesRawMembersAsTheyStand() {
        assertThat(JsonWriter.toJson(writer -> writer.beginObject()
                        .member("a", 1)
                        .rawMember("b", "{\"x\": 1}")
                        .member("c", 2)
                        .endObject()))
                .isEqualTo("{\"a\":1,\"b\":{\"x\": 1},\"c\":2}");
    }

    @ParameterizedTest
    @CsvSource({
        "0.0,0",
        "-0.0,-0.0",
        "1.0,1",
        "-3.0,-3",
        "1.5,1.5",
        "0.1,0.1",
        "9007199254740991,9007199254740991",
        "9007199254740992,9.007199254740992E15",
        "1e300,1.0E300",
        "0.001,0.001",
        "0.0001,1.0E-4",
        "2.0E-3,0.002"
    })
    void writesWholeDoublesWithoutAFraction(double value, String expected) {
        assertThat(written(value)).isEqualTo(expected);
        assertThat(JsonReader.parse(written(value), JsonReader::readDouble)).isEqualTo(value + 0.0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesNumbersThatJsonCannotHold(double value) {
        assertThatThrownBy(() -> JsonWriter.toJson(
                        writer -> writer.beginObject().member("left", value).endObject()))
                .isInstanceOf(JsonException.class)
                .hasMessage("left: JSON cannot hold " + value);
    }

    @Test
    void writesEveryKindOfNumber() {
        List<Object> numbers = List.of(
                (byte) 1, (short) 2, 3, 4L, 5f, 6.5, new BigInteger("12345678901234567890"), new BigDecimal("0.10"));

        assertThat(written(numbers)).isEqualTo("[1,2,3,4,5,6.5,12345678901234567890,0.10]");
    }

    @Test
    void writesNumbersOfForeignClassesAndRefusesWhatIsNone() {
        DoubleAdder sum = new DoubleAdder();
        sum.add(1.5);
        assertThat(written(List.of(new AtomicInteger(-7), new AtomicLong(8), sum)))
                .isEqualTo("[-7,8,1.5]");

        sum.add(Double.NaN);
        assertThatThrownBy(() -> written(Map.of("left", sum)))
                .isInstanceOf(JsonException.class)
                .hasMessage("left: JSON cannot hold NaN");
        assertThatThrownBy(() -> written(new Shouting()))
                .isInstanceOf(JsonException.class)
                .hasMessage("JSON cannot hold 1,\"more\":2");
    }

    /** A number whose text would be more than a number. */
    private static final class Shouting extends Number {

        private static final long serialVersionUID = 1L;

        @Override
        public int intValue() {
            return 1;
        }

        @Override
        public long longValue() {
            return 1;
        }

        @Override
        public float floatValue() {
            return 1;
        }

        @Override
        public double doubleValue() {
            return 1;
        }

        @Override
        public String toString() {
            return "1,\"more\":2";
        }
    }

    @Test
    void keepsTheSignOfZero() {
        assertThat(written(-0.0)).isEqualTo("-0.0");
        assertThat(JsonReader.parse("[-0.0,-0,-0e1,0]", JsonReader::readAny)).isEqualTo(List.of(-0.0, -0.0, -0.0, 0L));
        assertThat(JsonReader.parse("-0.0", JsonReader::readDouble)).isEqualTo(-0.0);
    }

    /** Not annotation values: those lose lone surrogates. */
    static List<String> texts() {
        return List.of("", "\"", "\\", "\n\t\0\37", "</script>", "\u2028", "飞书", "😀", "a\uD800b", "\uDFFF");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void writesTextsThatReadBack(String text) {
        assertThat(JsonReader.parse(written(text), JsonReader::readString)).isEqualTo(text);
        assertThat(JsonReader.parse(
                        JsonWriter.toJson(writer ->
                                writer.beginObject().member(text, text).endObject()),
                        JsonReader::readMap))
                .containsExactly(Map.entry(text, text));
    }

    @Test
    void refusesWhatHasNoJson() {
        assertThatThrownBy(() -> written(List.of("ok", Thread.currentThread())))
                .isInstanceOf(JsonException.class)
                .hasMessage("[1]: cannot write a java.lang.Thread as JSON");
    }

    @Test
    void refusesAListInItself() {
        List<Object> endless = new ArrayList<>();
        endless.add(endless);

        assertThatThrownBy(() -> written(endless))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("nesting depth");
    }

    @Test
    void refusesCallsThatMakeNoJson() {
        assertThatThrownBy(
                        () -> JsonWriter.toJson(writer -> writer.beginObject().value("x")))
                .isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> JsonWriter.toJson(writer -> writer.beginArray().endObject()))
                .isInstanceOf(JsonException.class);
    }

    @Test
    void writesAnewAfterAFailure() {
        assertThatThrownBy(() -> written(Double.NaN)).isInstanceOf(JsonException.class);

        assertThat(written("after")).isEqualTo("\"after\"");
    }

    @Test
    void writesInsideAWriteOfAnother() {
        assertThat(JsonWriter.toJson(outer -> outer.value(written(List.of("inner")))))
                .isEqualTo("\"[\\\"inner\\\"]\"");
    }
}
