package io.feishuapi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reader and writer beside Jackson's, on many texts. */
class JsonAgainstJacksonTest {

    private static final JsonFactory JACKSON = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    /** Jackson takes a character for the digit that it shares its lowest byte with. */
    private static final Pattern FALSE_ESCAPE = Pattern.compile("\\\\u[0-9a-fA-F]{0,3}[^\\x00-\\xFF]");

    private static final int TEXTS = 20_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readsWhatJacksonReads(long seed) throws IOException {
        RandomJson random = new RandomJson(seed);
        for (int count = 0; count < TEXTS; count++) {
            String json = random.json(4);

            Object read = JsonReader.parse(json, JsonReader::readAny);

            assertThat(comparable(read)).as(json).isEqualTo(readByJackson(json));
            assertThat(JsonReader.parse(json, JsonReader::readRaw)).isEqualTo(json.strip());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void refusesWhatJacksonRefuses(long seed) {
        RandomJson random = new RandomJson(seed);
        int refused = 0;
        for (int count = 0; count < TEXTS; count++) {
            String json = random.broken(random.json(3));

            Throwable byJackson = catchThrowable(() -> readByJackson(json));
            Throwable failure = catchThrowable(() -> JsonReader.parse(json, JsonReader::readAny));
            Throwable whileSkipping = catchThrowable(() -> JsonReader.parse(json, JsonReader::readRaw));

            if (FALSE_ESCAPE.matcher(json).find()) {
                assertThat(failure).isInstanceOf(JsonException.class);
                continue;
            }
            assertThat(failure == null)
                    .as("%s: %s / %s", json, failure, byJackson)
                    .isEqualTo(byJackson == null);
            assertThat(whileSkipping == null)
                    .as("%s: %s", json, whileSkipping)
                    .isEqualTo(catchThrowable(() -> skipByJackson(json)) == null);
            if (failure != null) {
                assertThat(failure).isInstanceOf(JsonException.class);
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(TEXTS / 4);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void writesWhatJacksonWrites(long seed) throws IOException {
        RandomJson random = new RandomJson(seed);
        for (int count = 0; count < TEXTS; count++) {
            Object value = random.value(3);

            assertThat(JsonWriter.toJson(writer -> writer.value(value))).isEqualTo(writtenByJackson(value));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11})
    void readsBackWhatItWrites(long seed) throws IOException {
        RandomJson random = new RandomJson(seed);
        for (int count = 0; count < TEXTS; count++) {
            String json = JsonReader.parse(random.json(4), JsonReader::readRaw);
            Object read = JsonReader.parse(json, JsonReader::readAny);

            String written = JsonWriter.toJson(writer -> writer.value(read));

            assertThat(comparable(JsonReader.parse(written, JsonReader::readAny)))
                    .as(json)
                    .isEqualTo(comparable(read));
        }
    }

    @Test
    void findsEveryNameAmongOthersLikeIt() {
        List<String> names = new ArrayList<>();
        for (int number = 0; number < 2_000; number++) {
            names.add("x" + "y".repeat(number % 7) + number + "z");
        }
        MemberNames known = MemberNames.of(names.toArray(String[]::new));

        assertThat(names).allMatch(known::contains);
        assertThat(names).noneMatch(name -> known.contains(name + "z") || known.contains("x" + name));
        assertThat(known.contains("")).isFalse();
        assertThat(MemberNames.of("", "a").contains("")).isTrue();
        assertThat(MemberNames.of().contains("")).isFalse();
    }

    /** Numbers by their value, since Jackson's are read as decimals. */
    private static Object comparable(Object value) {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros();
        } else if (value instanceof List<?> list) {
            return list.stream()
                    .map(JsonAgainstJacksonTest::comparable)
                    .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(name, comparable(member)));
            return members;
        }
        return value;
    }

    private static Object readByJackson(String json) throws IOException {
        try (JsonParser parser = JACKSON.createParser(json)) {
            if (parser.nextToken() == null) {
                throw new IOException("empty");
            }
            Object value = readByJackson(parser);
            if (parser.nextToken() != null) {
                throw new IOException("more behind the value");
            }
            return value;
        }
    }

    private static void skipByJackson(String json) throws IOException {
        try (JsonParser parser = JACKSON.createParser(json)) {
            if (parser.nextToken() == null) {
                throw new IOException("empty");
            }
            parser.skipChildren();
            parser.finishToken();
            if (parser.nextToken() != null) {
                throw new IOException("more behind the value");
            }
        }
    }

    private static Object readByJackson(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                parser.getDecimalValue().stripTrailingZeros();
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(readByJackson(parser));
                }
                yield list;
            }
            default -> {
                Map<String, Object> map = new LinkedHashMap<>();
                for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    parser.nextToken();
                    map.put(name, readByJackson(parser));
                }
                yield map;
            }
        };
    }

    private static String writtenByJackson(Object value) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JACKSON.createGenerator(text)) {
            writeByJackson(value, generator);
        }
        return text.toString();
    }

    private static void writeByJackson(Object value, JsonGenerator generator) throws IOException {
        if (value instanceof Double decimal) {
            if (decimal == Math.rint(decimal) && Math.abs(decimal) < 0x1p53) {
                generator.writeNumber(decimal.longValue());
            } else {
                generator.writeNumber(decimal);
            }
        } else if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> member : map.entrySet()) {
                generator.writeFieldName((String) member.getKey());
                writeByJackson(member.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            for (Object element : list) {
                writeByJackson(element, generator);
            }
            generator.writeEndArray();
        } else {
            generator.writePOJO(value);
        }
    }
}
