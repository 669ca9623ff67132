package io.feishuapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.json.JsonException;
import io.feishuapi.json.JsonReader;
import io.feishuapi.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BinaryTest {

    @Test
    void keepsItsBytesFromChanges() {
        byte[] bytes = {1, 2, 3};
        Binary binary = Binary.of(bytes);
        bytes[0] = 9;
        binary.toByteArray()[1] = 9;
        assertThat(binary.toByteArray()).containsExactly(1, 2, 3);
        assertThat(binary).isEqualTo(Binary.of(new byte[] {1, 2, 3})).hasToString("3 bytes");
    }

    @Test
    void goesOverTheWireAsADataUri() {
        Binary binary = Binary.of(new byte[] {1, 2, 3});
        String json = "\"data:application/vnd.feishu.arraybuffer;base64,AQID\"";
        assertThat(JsonWriter.toJson(binary)).isEqualTo(json);
        assertThat(read(json)).isEqualTo(binary);
        assertThat(read("\"AQID\"")).isEqualTo(binary);
        assertThat(Binary.ofBase64(binary.toBase64())).isEqualTo(binary);
    }

    private static @Nullable Binary read(String json) {
        return JsonReader.parse(json, JsonReader::readBinary);
    }

    @Test
    void readsTheEmptyObjectThatJsonMakesOfABuffer() {
        assertThat(read("{ }")).isEqualTo(Binary.of(new byte[0]));
        assertThat(read("null")).isNull();
        assertThatThrownBy(() -> read("{\"a\":1}"))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("expected binary data as Base64 text, got an object with members");
        assertThatThrownBy(() -> read("[]")).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> Binary.ofWire(1L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("binary data must be Base64 text, got Long");
    }

    @Test
    void isToldFromTextByItsMarkAlone() {
        Binary binary = Binary.of(new byte[] {1, 2, 3});
        assertThat(Binary.ofWireText(binary.toWire())).isEqualTo(binary);
        for (String text : List.of(
                "AQID",
                "",
                Binary.WIRE_PREFIX + "*",
                "x" + binary.toWire(),
                binary.toWire(),
                Binary.TEXT_PREFIX,
                Binary.TEXT_PREFIX + binary.toWire())) {
            assertThat(Binary.ofWireText(Binary.textToWire(text))).isEqualTo(text);
            String json = JsonWriter.toJson(writer -> writer.value(Map.of("text", text, "data", binary)));
            assertThat(JsonReader.parse(json, JsonReader::readMap)).isEqualTo(Map.of("text", text, "data", binary));
            assertThat(JsonReader.parse(JsonWriter.toJson(writer -> writer.value(text)), JsonReader::readString))
                    .isEqualTo(text);
        }
    }

    @Test
    void isNoReferenceThoughAMapLooksLikeOne() {
        for (String name : List.of("@object", "@@object", "@@@object", "object", "@objects", "@object@object")) {
            Map<String, Object> map = Map.of(name, 5L);
            String json = JsonWriter.toJson(writer -> writer.value(Map.of("left", map)));
            assertThat(JsonReader.parse(json, JsonReader::readAny)).isEqualTo(Map.of("left", map));
            assertThat(JsonReader.parse(JsonWriter.toJson(writer -> writer.value(map)), JsonReader::readReference))
                    .isZero();
            assertThat(JsonWriter.toJson(
                            writer -> writer.beginObject().members(map).endObject()))
                    .isEqualTo(JsonWriter.toJson(writer -> writer.value(map)));
        }
        assertThat(JsonReader.parse(JsonWriter.toJson(writer -> writer.reference(7)), JsonReader::readReference))
                .isEqualTo(7);
        for (String none : List.of(
                "{\"@object\":7,\"a\":1}", "{\"a\":1,\"@object\":7}", "{}", "[7]", "7", "{\"@object\":\"7\"}")) {
            assertThat(JsonReader.parse(none, JsonReader::readReference)).isZero();
        }
    }

    @Test
    void refusesOtherText() {
        assertThatThrownBy(() -> JsonReader.parse("\"*\"", JsonReader::readBinary))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("expected binary data as Base64 text");
    }

    @Test
    void isLimitedInBytes() {
        RequestChecks checks = new RequestChecks("send", "");
        checks.maxBytes("data", Binary.of(new byte[4]), 3);
        assertThatThrownBy(checks::throwIfAny)
                .hasMessageContaining("data: must have at most 3 bytes, got 4 bytes [maxBytes]");
    }

    @Test
    void isOneOfSeveralTypes() {
        RequestChecks checks = new RequestChecks("send", "");
        checks.type("data", "text", String.class, Binary.class);
        checks.type("data", 1L, String.class, Binary.class);
        assertThatThrownBy(checks::throwIfAny)
                .hasMessageContaining("1 violation")
                .hasMessageContaining("data: must be a String or Binary, got Long [type]");
    }

    @Test
    void positionalArgumentsEndWithTheLastThatIsGiven() {
        assertThat(JsonWriter.toJson(writer -> writer.arguments("a", null, 1L, null)))
                .isEqualTo("[\"a\",null,1]");
        assertThat(JsonWriter.toJson(writer -> writer.arguments())).isEqualTo("[]");
    }

    @Test
    void countsWhatIsGiven() {
        assertThat(RequestChecks.given("a", null, 1L)).isEqualTo(2);
    }
}
