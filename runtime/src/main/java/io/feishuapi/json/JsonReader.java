package io.feishuapi.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.NumberInput;
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
 * <p>Tolerant where clients are known to differ from their docs: {@code null} stands for an absent member, a number may come as a
 * string and a string as a number. Everything else of a wrong type is a {@link JsonException} that names the member.
 */
public final class JsonReader {

    private final JsonParser parser;

    private JsonReader(JsonParser parser) {
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
            JsonReader reader = new JsonReader(parser);
            if (reader.advance() == null) {
                throw reader.failure("the text is empty", null);
            }
            T value = read.apply(reader);
            if (reader.advance() != null) {
                throw reader.failure("there is more behind the value", null);
            }
            return value;
        } catch (IOException malformed) {
            throw new JsonException("", oneLine(malformed), malformed);
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
        if (advance() == JsonToken.END_OBJECT) {
            return null;
        }
        String name = name();
        advance();
        return name;
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

    /** Reads a string, or null; a number or a boolean becomes its text. */
    public @Nullable String readString() {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> text();
            default -> throw wrongType("a string");
        };
    }

    /** Reads a number, or null; a string that holds a number will do, an empty string is absent. */
    public @Nullable Double readDouble() {
        BigDecimal number = readNumber();
        return number == null ? null : number.doubleValue();
    }

    /** Reads a whole number, or null; a string that holds one will do, an empty string is absent. */
    public @Nullable Long readLong() {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            try {
                return parser.getLongValue();
            } catch (IOException outOfRange) {
                throw failure(oneLine(outOfRange), outOfRange);
            }
        }
        BigDecimal number = readNumber();
        if (number == null) {
            return null;
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException notWhole) {
            throw failure("expected a whole number, got " + number, notWhole);
        }
    }

    /** Reads a boolean, or null; the strings {@code true} and {@code false} will do. */
    public @Nullable Boolean readBoolean() {
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
     *     {@link List}, {@link Map}, or null
     */
    public @Nullable Object readAny() {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_STRING -> text();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> AnyNumber.of(number());
            case START_OBJECT -> readMap();
            case START_ARRAY -> readList(JsonReader::readAny);
            default -> throw wrongType("a value");
        };
    }

    /** Whether the current value is {@code null}. */
    public boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    private @Nullable BigDecimal readNumber() {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_STRING -> {
                String text = text().trim();
                if (text.isEmpty()) {
                    yield null;
                }
                if (!NumberInput.looksLikeValidNumber(text)) {
                    throw wrongType("a number");
                }
                yield new BigDecimal(text);
            }
            default -> throw wrongType("a number");
        };
    }

    private BigDecimal number() {
        try {
            return parser.getDecimalValue();
        } catch (IOException malformed) {
            throw failure(oneLine(malformed), malformed);
        }
    }

    private String text() {
        try {
            return parser.getText();
        } catch (IOException malformed) {
            throw failure(oneLine(malformed), malformed);
        }
    }

    private String name() {
        try {
            return parser.currentName();
        } catch (IOException malformed) {
            throw failure(oneLine(malformed), malformed);
        }
    }

    private @Nullable JsonToken advance() {
        try {
            return parser.nextToken();
        } catch (IOException malformed) {
            throw failure(oneLine(malformed), malformed);
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

    private JsonException failure(String message, @Nullable Throwable cause) {
        return new JsonException(JsonPath.of(parser.getParsingContext()), message, cause);
    }

    private static String oneLine(IOException exception) {
        String message = String.valueOf(exception.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
