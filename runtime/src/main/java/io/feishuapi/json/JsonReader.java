package io.feishuapi.json;

import io.feishuapi.Binary;
import io.feishuapi.Copies;
import io.feishuapi.Violation;
import io.feishuapi.WireEnum;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON value, member by member. Not thread-safe.
 *
 * <p>{@code null} stands for an absent member. What is of a wrong type is a {@link JsonException} that names the member; or, where
 * all that is wrong is asked for, a {@link Violation}, and the member counts as absent. The methods with {@code Loose} in their names
 * also take a number as a string and a string as a number, for members that are known to differ from their docs.
 *
 * <pre>{@code
 * reader.beginObject();
 * for (String name = reader.nextMember(NAMES); name != null; name = reader.nextMember(NAMES)) {
 *     switch (name) {
 *         case "badge" -> badge = reader.readLong();
 *         default -> extra.put(name, reader.readAny());
 *     }
 * }
 * }</pre>
 */
public final class JsonReader extends JsonCursor {

    private static final Object[] NO_ELEMENTS = {};

    private static final String BINARY = "binary data as Base64 text";

    /** More characters than a violation shows. */
    private static final int SHOWN_CHARACTERS = 400;

    private final @Nullable Consumer<Violation> violations;

    /** The place of the last violation. */
    private @Nullable JsonPlace place;

    /** Elements of the lists that are being read, those of inner lists behind those of outer ones. */
    private @Nullable Object[] elements = NO_ELEMENTS;

    private int elementCount;

    private JsonReader(String json, char[] buffer, @Nullable Consumer<Violation> violations) {
        super(json, buffer);
        this.violations = violations;
    }

    /**
     * Reads a whole text.
     *
     * @param json one JSON value and nothing behind it
     * @param read reads the value
     * @throws JsonException if the text is no JSON, or not of the shape that {@code read} expects
     */
    public static <T> T parse(String json, Function<JsonReader, T> read) {
        return parseWhole(json, read, null);
    }

    /**
     * Reads a whole text, and goes on where a value is of another type than expected or none of its enum: such a value counts as
     * absent.
     *
     * @param json one JSON value and nothing behind it
     * @param read reads the value
     * @param violations is told of each value that counts as absent, with the rule {@code type} or {@code enum}
     * @throws JsonException if the text is no JSON, or if the value as a whole is of another type
     */
    public static <T> T parse(String json, Function<JsonReader, T> read, Consumer<Violation> violations) {
        return parseWhole(json, read, violations);
    }

    private static <T> T parseWhole(
            String json, Function<JsonReader, T> read, @Nullable Consumer<Violation> violations) {
        try (CharacterBuffer buffer = CharacterBuffer.forReading(json.length() + 1)) {
            return new JsonReader(json, buffer.characters(), violations).whole(read);
        }
    }

    private <T> T whole(Function<JsonReader, T> read) {
        skipBlanks();
        if (isAtEnd()) {
            throw failure(0, "the text is empty", null);
        }
        T value = read.apply(this);
        skipBlanks();
        if (!isAtEnd()) {
            throw malformed("there is more behind the value");
        }
        return value;
    }

    /**
     * Enters an object; {@link #nextMember} walks over its members.
     *
     * @throws JsonException if the value is no object
     */
    public void beginObject() {
        begin('{', "an object");
    }

    /** The next member's name, with the reader on its value, which has to be read; null at the end of the object. */
    public @Nullable String nextMember() {
        return nextMember(MemberNames.COMMON);
    }

    /**
     * The next member's name, with the reader on its value, which has to be read; null at the end of the object.
     *
     * @param names names that are likely, for speed alone
     */
    public @Nullable String nextMember(MemberNames names) {
        return hasNext('}') ? name(names) : null;
    }

    /**
     * Enters a list; {@link #nextElement} walks over its elements.
     *
     * @throws JsonException if the value is no list
     */
    public void beginArray() {
        begin('[', "a list");
    }

    /** Whether there is a next element, with the reader on it, which has to be read; false at the end of the list. */
    public boolean nextElement() {
        return hasNext(']');
    }

    private void begin(char bracket, String expected) {
        if (current() != bracket) {
            throw failure(position, "expected " + expected + ", got " + kind(), null);
        }
        enter();
    }

    /** Reads an object with {@code read}, or null. */
    public <T> @Nullable T readNested(Function<JsonReader, T> read) {
        if (current() == '{') {
            return read.apply(this);
        }
        absent("an object");
        return null;
    }

    /** Reads a list whose elements {@code read} reads, or null. Null elements are kept. The list cannot be changed. */
    public <T> @Nullable List<@Nullable T> readList(Function<JsonReader, @Nullable T> read) {
        if (current() != '[') {
            absent("a list");
            return null;
        }
        int start = elementCount;
        enter();
        while (hasNext(']')) {
            T element = read.apply(this);
            if (elementCount == elements.length) {
                elements = Arrays.copyOf(elements, Math.max(8, elementCount * 2));
            }
            elements[elementCount++] = element;
        }
        List<@Nullable T> list = Copies.list(elements, start, elementCount);
        elementCount = start;
        return list;
    }

    /** Reads a string, or null. */
    public @Nullable String readString() {
        if (current() == '"') {
            return text();
        }
        absent("a string");
        return null;
    }

    /** Reads a string, or null; a number or a boolean becomes its text. */
    public @Nullable String readLooseString() {
        char first = current();
        if (first == '"') {
            return text();
        } else if (isNumber(first)) {
            return number();
        } else if (take("true")) {
            return "true";
        } else if (take("false")) {
            return "false";
        }
        absent("a string");
        return null;
    }

    /** {@link #readString} of what is known to be there. */
    String requireString() {
        String text = readString();
        if (text == null) {
            throw failure(position, "expected a string, got null", null);
        }
        return text;
    }

    /** Reads binary data, or null, in any form that {@link Binary#ofWire} takes. */
    public @Nullable Binary readBinary() {
        int start = position;
        char first = current();
        if (first != '"' && first != '{') {
            absent(BINARY);
            return null;
        }
        try {
            return Binary.ofWire(first == '"' ? text() : readMap());
        } catch (IllegalArgumentException malformed) {
            wrong(start, BINARY, first == '"' ? "other text" : "an object with members");
            return null;
        }
    }

    /** Reads a number, or null. */
    public @Nullable Double readDouble() {
        int start = position;
        if (isNumber(current())) {
            return finite(start, Numbers.parseDouble(number()));
        }
        absent("a number");
        return null;
    }

    /** Reads a number, or null; a string that holds a number will do, an empty string is absent. */
    public @Nullable Double readLooseDouble() {
        int start = position;
        if (current() != '"') {
            return readDouble();
        }
        BigDecimal number = numberInText();
        return number == null ? null : finite(start, number.doubleValue());
    }

    private @Nullable Double finite(int start, double number) {
        if (Double.isFinite(number)) {
            return number;
        }
        wrong(start, "a number that a double holds", given(start));
        return null;
    }

    /** Reads a whole number, or null. */
    public @Nullable Long readLong() {
        int start = position;
        char first = current();
        int digits = first == '-' ? start + 1 : start;
        int behind = digitsEnd(digits);
        if (isPlainLong(digits, behind)) {
            position = behind;
            return plainLong(digits, behind, first == '-');
        } else if (isNumber(first)) {
            return whole(start, Numbers.parse(number()));
        }
        absent("a number");
        return null;
    }

    /** Reads a whole number, or null; a string that holds one will do, an empty string is absent. */
    public @Nullable Long readLooseLong() {
        int start = position;
        if (current() != '"') {
            return readLong();
        }
        BigDecimal number = numberInText();
        return number == null ? null : whole(start, number);
    }

    private static boolean isNumber(char first) {
        return first == '-' || (first >= '0' && first <= '9');
    }

    private boolean isPlainLong(int digits, int behind) {
        int count = behind - digits;
        return count > 0
                && count <= Numbers.SAFE_LONG_DIGITS
                && (count == 1 || characters[digits] != '0')
                && !goesOn(behind);
    }

    private long plainLong(int digits, int behind, boolean negative) {
        long value = 0;
        for (int index = digits; index < behind; index++) {
            value = value * 10 + (characters[index] - '0');
        }
        return negative ? -value : value;
    }

    private @Nullable Long whole(int start, @Nullable BigDecimal number) {
        try {
            if (number != null) {
                return Numbers.exactLong(number);
            }
        } catch (ArithmeticException notWhole) {
            // told of below, as is an exponent that no type holds
        }
        wrong(start, "a whole number of 64 bits", given(start));
        return null;
    }

    private @Nullable BigDecimal numberInText() {
        int start = position;
        String text = text().trim();
        BigDecimal number = Numbers.parse(text);
        if (number == null && !text.isEmpty()) {
            wrong(start, "a number", "a string");
        }
        return number;
    }

    /** Reads a boolean, or null. */
    public @Nullable Boolean readBoolean() {
        if (take("true")) {
            return true;
        } else if (take("false")) {
            return false;
        }
        absent("a boolean");
        return null;
    }

    /** Reads a boolean, or null; the strings {@code true} and {@code false} will do. */
    public @Nullable Boolean readLooseBoolean() {
        if (take("\"true\"")) {
            return true;
        } else if (take("\"false\"")) {
            return false;
        }
        return readBoolean();
    }

    /**
     * Reads one of an enum's constants, or null.
     *
     * @param constants all constants, at least one
     * @throws JsonException if no constant has the value
     */
    public <E extends WireEnum> @Nullable E readEnum(E[] constants) {
        int start = position;
        Object value = readLike(constants[0].value());
        if (value == null) {
            return null;
        }
        E constant = WireEnum.find(constants, value);
        if (constant != null) {
            return constant;
        }
        String known = Arrays.stream(constants)
                .map(each -> String.valueOf(each.value()))
                .collect(Collectors.joining(", "));
        if (violations == null) {
            throw failure(start, "unknown value " + value + ", must be one of " + known, null);
        }
        violation(start, "enum", "must be one of " + known);
        return null;
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
        return switch (current()) {
            case '"' -> text();
            case '{' -> readMap();
            case '[' -> readList(JsonReader::readAny);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> anyNumber();
            default -> take("null") ? null : literal();
        };
    }

    private Object literal() {
        if (take("true")) {
            return true;
        } else if (take("false")) {
            return false;
        }
        throw malformed("expected a value");
    }

    private Number anyNumber() {
        int start = position;
        try {
            return Numbers.plainest(number());
        } catch (ArithmeticException exponentTooLarge) {
            throw failure(start, "the number's exponent is too large", exponentTooLarge);
        }
    }

    /** Reads any value as the JSON text that it is, which is well-formed. */
    public String readRaw() {
        int start = position;
        skipValue();
        return json.substring(start, position);
    }

    /** Whether the current value is {@code null}. */
    public boolean isNull() {
        return current() == 'n';
    }

    /** Goes over null; anything else is of a wrong type. */
    private void absent(String expected) {
        if (!take("null")) {
            wrong(position, expected, kind());
        }
    }

    /** Fails, or tells of the value and goes over it, so that it is absent. */
    private void wrong(int start, String expected, String got) {
        if (violations == null) {
            throw failure(start, "expected " + expected + ", got " + got, null);
        }
        violation(start, "type", "must be " + expected);
    }

    private void violation(int start, String rule, String message) {
        position = start;
        skipValue();
        if (place == null) {
            place = new JsonPlace(json);
        }
        Violation violation = new Violation(place.moveTo(start).path(), rule, message, given(start));
        Objects.requireNonNull(violations).accept(violation);
    }

    private String given(int start) {
        return json.substring(start, Math.min(position, start + SHOWN_CHARACTERS));
    }
}
