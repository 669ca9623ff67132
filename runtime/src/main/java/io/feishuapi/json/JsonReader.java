package io.feishuapi.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.feishuapi.Binary;
import io.feishuapi.WireEnum;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON value, member by member. Not thread-safe.
 *
 * <p>{@code null} stands for an absent member. What is of a wrong type is a {@link JsonException} that names the member; the methods
 * with {@code Loose} in their names also take a number as a string and a string as a number, for members that are known to differ from
 * their docs.
 *
 * <pre>{@code
 * reader.beginObject();
 * for (String name = reader.nextMember(); name != null; name = reader.nextMember()) {
 *     switch (name) {
 *         case "badge" -> badge = reader.readLong();
 *         default -> extra.put(name, reader.readAny());
 *     }
 * }
 * }</pre>
 */
public final class JsonReader {

    private final String json;
    private final JsonParser parser;

    private JsonReader(String json, JsonParser parser) {
        this.json = json;
        this.parser = parser;
    }

    /**
     * Reads a whole text.
     *
     * @param json one JSON value and nothing behind it
     * @param read reads the value
     * @throws JsonException if the text is no JSON, or not of the shape that {@code read} expects
     */
    public static <T> T parse(String json, Function<JsonReader, T> read) {
        try (JsonParser parser = JsonSettings.FACTORY.createParser(json)) {
            JsonReader reader = new JsonReader(json, parser);
            if (reader.advance() == null) {
                throw reader.failure("the text is empty", null);
            }
            T value = read.apply(reader);
            if (reader.advance() != null) {
                throw reader.failure("there is more behind the value", null);
            }
            return value;
        } catch (IOException malformed) {
            throw JsonFailures.of("", malformed);
        }
    }

    /**
     * Enters an object; {@link #nextMember} walks over its members.
     *
     * @throws JsonException if the value is no object
     */
    public void beginObject() {
        expect(JsonToken.START_OBJECT, "an object");
    }

    /** The next member's name, with the reader on its value, which has to be read; null at the end of the object. */
    public @Nullable String nextMember() {
        try {
            String name = parser.nextFieldName();
            if (name != null) {
                parser.nextToken();
            }
            return name;
        } catch (IOException malformed) {
            throw failure(malformed);
        }
    }

    /**
     * Enters a list; {@link #nextElement} walks over its elements.
     *
     * @throws JsonException if the value is no list
     */
    public void beginArray() {
        expect(JsonToken.START_ARRAY, "a list");
    }

    /** Whether there is a next element, with the reader on it, which has to be read; false at the end of the list. */
    public boolean nextElement() {
        return advance() != JsonToken.END_ARRAY;
    }

    /** Reads an object with {@code read}, or null. */
    public <T> @Nullable T readNested(Function<JsonReader, T> read) {
        return isNull() ? null : read.apply(this);
    }

    /** Reads a list whose elements {@code read} reads, or null. Null elements are kept. */
    public <T> @Nullable List<@Nullable T> readList(Function<JsonReader, @Nullable T> read) {
        if (isNull()) {
            return null;
        }
        expect(JsonToken.START_ARRAY, "a list");
        List<@Nullable T> elements = new ArrayList<>();
        while (advance() != JsonToken.END_ARRAY) {
            elements.add(read.apply(this));
        }
        return elements;
    }

    /** Reads a string, or null. */
    public @Nullable String readString() {
        if (isNull()) {
            return null;
        }
        expect(JsonToken.VALUE_STRING, "a string");
        return text();
    }

    /** Reads a string, or null; a number or a boolean becomes its text. */
    public @Nullable String readLooseString() {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> text();
            default -> throw wrongType("a string");
        };
    }

    /** Reads binary data, or null; it comes as Base64 text. */
    public @Nullable Binary readBinary() {
        if (isNull()) {
            return null;
        }
        expect(JsonToken.VALUE_STRING, "binary data as Base64 text");
        try {
            return Binary.ofBase64(text());
        } catch (IllegalArgumentException malformed) {
            throw failure("expected binary data as Base64 text", malformed);
        }
    }

    /** Reads a number, or null. */
    public @Nullable Double readDouble() {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> plainDouble();
            default -> throw wrongType("a number");
        };
    }

    /** Reads a number, or null; a string that holds a number will do, an empty string is absent. */
    public @Nullable Double readLooseDouble() {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> plainDouble();
            case VALUE_STRING -> {
                BigDecimal number = numberInText();
                yield number == null ? null : finite(number.doubleValue());
            }
            default -> throw wrongType("a number");
        };
    }

    /** Reads a whole number, or null. */
    public @Nullable Long readLong() {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> plainLong();
            case VALUE_NUMBER_FLOAT -> whole(decimal());
            default -> throw wrongType("a number");
        };
    }

    /** Reads a whole number, or null; a string that holds one will do, an empty string is absent. */
    public @Nullable Long readLooseLong() {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> plainLong();
            case VALUE_NUMBER_FLOAT -> whole(decimal());
            case VALUE_STRING -> {
                BigDecimal number = numberInText();
                yield number == null ? null : whole(number);
            }
            default -> throw wrongType("a number");
        };
    }

    /** Reads a boolean, or null. */
    public @Nullable Boolean readBoolean() {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw wrongType("a boolean");
        };
    }

    /** Reads a boolean, or null; the strings {@code true} and {@code false} will do. */
    public @Nullable Boolean readLooseBoolean() {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_STRING -> {
                String text = text();
                if ("true".equals(text) || "false".equals(text)) {
                    yield Boolean.valueOf(text);
                }
                throw wrongType("a boolean");
            }
            default -> throw wrongType("a boolean");
        };
    }

    /**
     * Reads one of an enum's constants, or null.
     *
     * @param constants all constants, at least one
     * @throws JsonException if no constant has the value
     */
    public <E extends WireEnum> @Nullable E readEnum(E[] constants) {
        Object value = readLike(constants[0].value());
        if (value == null) {
            return null;
        }
        try {
            return WireEnum.require(constants, value);
        } catch (IllegalArgumentException unknown) {
            throw failure(String.valueOf(unknown.getMessage()), unknown);
        }
    }

    private @Nullable Object readLike(Object value) {
        if (value instanceof Long) {
            return readLong();
        } else if (value instanceof Double) {
            return readDouble();
        } else if (value instanceof Boolean) {
            return readBoolean();
        }
        return readString();
    }

    /** Reads an object as a map in member order; values as {@link #readAny} gives them. */
    public Map<String, @Nullable Object> readMap() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        beginObject();
        for (String name = nextMember(); name != null; name = nextMember()) {
            members.put(name, readAny());
        }
        return members;
    }

    /**
     * Reads any value.
     *
     * @return {@link String}, {@link Long}, {@link Double}, {@link java.math.BigInteger}, {@link BigDecimal}, {@link Boolean},
     *     {@link List}, {@link Map}, or null; a number as the plainest of these that holds it without loss
     */
    public @Nullable Object readAny() {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_STRING -> text();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case START_OBJECT -> readMap();
            case START_ARRAY -> readList(JsonReader::readAny);
            default -> throw wrongType("a value");
        };
    }

    /** Reads any value as the JSON text that it is, which is well-formed. */
    public String readRaw() {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        try {
            parser.skipChildren();
            parser.finishToken();
        } catch (IOException malformed) {
            throw failure(malformed);
        }
        return json.substring(start, (int) parser.currentLocation().getCharOffset())
                .trim();
    }

    /** Whether the current value is {@code null}. */
    public boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    private double plainDouble() {
        try {
            return finite(parser.getDoubleValue());
        } catch (IOException malformed) {
            throw failure(malformed);
        }
    }

    private double finite(double number) {
        if (!Double.isFinite(number)) {
            throw failure("the number is too large for a double", null);
        }
        return number;
    }

    private long plainLong() {
        try {
            return parser.getLongValue();
        } catch (IOException outOfRange) {
            throw failure(outOfRange);
        }
    }

    private long whole(BigDecimal number) {
        try {
            return Numbers.exactLong(number);
        } catch (ArithmeticException notWhole) {
            throw failure("expected a whole number, got " + number, notWhole);
        }
    }

    private @Nullable BigDecimal numberInText() {
        String text = text().trim();
        if (text.isEmpty()) {
            return null;
        }
        BigDecimal number = Numbers.parse(text);
        if (number == null) {
            throw wrongType("a number");
        }
        return number;
    }

    private Number number() {
        try {
            return Numbers.plainest(parser);
        } catch (IOException malformed) {
            throw failure(malformed);
        }
    }

    private BigDecimal decimal() {
        try {
            return Numbers.decimal(parser);
        } catch (IOException malformed) {
            throw failure(malformed);
        }
    }

    private String text() {
        try {
            return parser.getText();
        } catch (IOException malformed) {
            throw failure(malformed);
        }
    }

    private @Nullable JsonToken advance() {
        try {
            return parser.nextToken();
        } catch (IOException malformed) {
            throw failure(malformed);
        }
    }

    private void expect(JsonToken token, String what) {
        if (parser.currentToken() != token) {
            throw wrongType(what);
        }
    }

    private JsonException wrongType(String expected) {
        return failure("expected " + expected + ", got " + TokenNames.of(parser.currentToken()), null);
    }

    private JsonException failure(IOException malformed) {
        return JsonFailures.of(JsonPath.of(parser.getParsingContext()), malformed);
    }

    private JsonException failure(String message, @Nullable Throwable cause) {
        return new JsonException(JsonPath.of(parser.getParsingContext()), message, cause);
    }
}
