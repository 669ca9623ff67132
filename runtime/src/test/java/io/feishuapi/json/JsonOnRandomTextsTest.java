package io.feishuapi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reader and writer on many texts: each is read without loss, or refused with its place. */
class JsonOnRandomTextsTest {

    private static final Pattern NO_JSON =
            Pattern.compile("(?s).*no JSON at (\\d+):(\\d+)(?:: \".+\"|, where the text ends)");

    private static final int TEXTS = 20_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readsEachTextWithoutLoss(long seed) {
        RandomJson random = new RandomJson(seed);
        for (int count = 0; count < TEXTS; count++) {
            String json = random.json(4);

            Object read = JsonReader.parse(json, JsonReader::readAny);
            String raw = JsonReader.parse(json, JsonReader::readRaw);
            String member = JsonReader.parse("{\"a\":[0," + json + "]}", JsonOnRandomTextsTest::rawElement);

            assertThat(raw).isEqualTo(json.strip());
            assertThat(member).isEqualTo(json.strip());
            assertThat(comparable(JsonReader.parse(written(read), JsonReader::readAny)))
                    .as(json)
                    .isEqualTo(comparable(read));
        }
    }

    private static String rawElement(JsonReader reader) {
        reader.beginObject();
        assertThat(reader.nextMember()).isEqualTo("a");
        List<String> elements = reader.readList(JsonReader::readRaw);
        assertThat(reader.nextMember()).isNull();
        return elements.get(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void refusesEachBrokenTextWithItsPlace(long seed) {
        RandomJson random = new RandomJson(seed);
        int refused = 0;
        for (int count = 0; count < TEXTS; count++) {
            String json = random.broken(random.json(3));

            JsonException failure =
                    catchThrowableOfType(JsonException.class, () -> JsonReader.parse(json, JsonReader::readAny));
            JsonException whileSkipping =
                    catchThrowableOfType(JsonException.class, () -> JsonReader.parse(json, JsonReader::readRaw));

            if (failure != null && failure.getMessage().endsWith("the number's exponent is too large")) {
                continue;
            }
            assertThat(whileSkipping == null).as(json).isEqualTo(failure == null);
            if (failure != null) {
                assertThat(failure).as(json).hasMessage(whileSkipping.getMessage());
                assertPlace(json, failure.getMessage());
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(TEXTS / 4);
    }

    private static void assertPlace(String json, String message) {
        Matcher place = NO_JSON.matcher(message);
        if (!place.matches()) {
            assertThat(message).isIn("the text is empty", "there is more behind the value");
            return;
        }
        String[] lines = json.split("\n", -1);
        int line = Integer.parseInt(place.group(1));
        assertThat(line).as(json).isBetween(1, lines.length);
        assertThat(Integer.parseInt(place.group(2))).as(json).isBetween(1, lines[line - 1].length() + 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void readsBackWhatItWrites(long seed) {
        RandomJson random = new RandomJson(seed);
        for (int count = 0; count < TEXTS; count++) {
            Object value = random.value(3);

            assertThat(comparable(JsonReader.parse(written(value), JsonReader::readAny)))
                    .isEqualTo(comparable(value));
        }
    }

    private static String written(Object value) {
        return JsonWriter.toJson(writer -> writer.value(value));
    }

    /** Numbers by their value, whatever their class. */
    private static Object comparable(Object value) {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros();
        } else if (value instanceof List<?> list) {
            return list.stream()
                    .map(JsonOnRandomTextsTest::comparable)
                    .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(name, comparable(member)));
            return members;
        }
        return value;
    }
}
