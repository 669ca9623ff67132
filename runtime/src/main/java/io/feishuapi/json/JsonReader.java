package io.feishuapi.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.feishuapi.Binary;
import io.feishuapi.Copies;
import io.feishuapi.FeishuObject;
import io.feishuapi.ObjectReferences;
import io.feishuapi.ObjectType;
import io.feishuapi.Violation;
import io.feishuapi.WireEnum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * for (String name = reader.nextMember(); name != null; name = reader.nextMember()) {
 *     switch (name) {
 *         case "badge" -> badge = reader.readLong();
 *         default -> extra.put(name, reader.readAny());
 *     }
 * }
 * }</pre>
 */
public final class JsonReader extends JsonScalars {

    /** The one member of a reference to an object with methods; its value is the object's number. */
    static final String REFERENCE = "@object";

    private static final String OBJECT = "a reference to an object with methods";

    private static final String BINARY = "binary data as Base64 text";

    private @Nullable Object[] elements = {};

    private int elementCount;

    private final @Nullable ObjectReferences objects;

    private JsonReader(
            String json,
            JsonParser parser,
            @Nullable Consumer<Violation> violations,
            @Nullable ObjectReferences objects) {
        super(json, parser, violations);
        this.objects = objects;
    }

    /**
     * Reads a whole text.
     *
     * @param json one JSON value and nothing behind it
     * @param read reads the value
     * @throws JsonException if the text is no JSON, or not of the shape that {@code read} expects
     */
    public static <T> T parse(String json, Function<JsonReader, T> read) {
        return parseWhole(json, read, null, null);
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
        return parseWhole(json, read, violations, null);
    }

    /**
     * Reads a whole text that may hold references to objects.
     *
     * @param json one JSON value and nothing behind it
     * @param objects finds the objects
     * @param read reads the value
     * @throws JsonException if the text is no JSON, or not of the shape that {@code read} expects
     */
    public static <T> T parse(String json, ObjectReferences objects, Function<JsonReader, T> read) {
        return parseWhole(json, read, null, objects);
    }

    /** Both: goes on where a value cannot be read, and finds objects. */
    public static <T> T parse(
            String json, ObjectReferences objects, Function<JsonReader, T> read, Consumer<Violation> violations) {
        return parseWhole(json, read, violations, objects);
    }

    private static <T> T parseWhole(
            String json,
            Function<JsonReader, T> read,
            @Nullable Consumer<Violation> violations,
            @Nullable ObjectReferences objects) {
        try (JsonParser parser = JsonSettings.FACTORY.createParser(json)) {
            return new JsonReader(json, parser, violations, objects).whole(read);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot be opened or closed", impossible);
        }
    }

    private <T> T whole(Function<JsonReader, T> read) {
        if (next() == null) {
            throw failure("the text is empty");
        }
        T value = read.apply(this);
        if (next() != null) {
            throw failure("there is more behind the value");
        }
        return value;
    }

    /**
     * Enters an object; {@link #nextMember} walks over its members.
     *
     * @throws JsonException if the value is no object
     */
    public void beginObject() {
        require(JsonToken.START_OBJECT, "an object");
    }

    /** The next member's name, with the reader on its value, which has to be read; null at the end of the object. */
    public @Nullable String nextMember() {
        String name = nextName();
        return name != null && name.startsWith("@@") && isMarked(name) ? name.substring(1) : name;
    }

    /** Whether a member is named as that of a reference, with any number of signs in front. */
    static boolean isMarked(String name) {
        return name.endsWith(REFERENCE) && name.lastIndexOf('@') == signs(name) - 1;
    }

    private static int signs(String name) {
        int signs = 0;
        while (signs < name.length() && name.charAt(signs) == '@') {
            signs++;
        }
        return signs;
    }

    /**
     * Enters a list; {@link #nextElement} walks over its elements.
     *
     * @throws JsonException if the value is no list
     */
    public void beginArray() {
        require(JsonToken.START_ARRAY, "a list");
    }

    /** Whether there is a next element, with the reader on it, which has to be read; false at the end of the list. */
    public boolean nextElement() {
        return next() != JsonToken.END_ARRAY;
    }

    private void require(JsonToken token, String expected) {
        if (!is(token)) {
            throw failure("expected " + expected + ", got " + kind());
        }
    }

    /** Reads an object with {@code read}, or null. */
    public <T> @Nullable T readNested(Function<JsonReader, T> read) {
        if (is(JsonToken.START_OBJECT)) {
            return read.apply(this);
        }
        absent("an object");
        return null;
    }

    /** Reads a list whose elements {@code read} reads, or null. Null elements are kept. The list cannot be changed. */
    public <T> @Nullable List<@Nullable T> readList(Function<JsonReader, @Nullable T> read) {
        if (!is(JsonToken.START_ARRAY)) {
            absent("a list");
            return null;
        }
        int start = elementCount;
        while (nextElement()) {
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
        E constant = WireEnum.find(constants, value);
        if (constant != null) {
            return constant;
        }
        String known = Arrays.stream(constants)
                .map(each -> String.valueOf(each.value()))
                .collect(Collectors.joining(", "));
        unknown(value, known);
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

    /** Reads binary data, or null, in any form that {@link Binary#ofWire} takes. */
    public @Nullable Binary readBinary() {
        boolean object = is(JsonToken.START_OBJECT);
        if (!object && !is(JsonToken.VALUE_STRING)) {
            absent(BINARY);
            return null;
        }
        int start = start();
        try {
            return Binary.ofWire(object ? readMap() : text());
        } catch (IllegalArgumentException malformed) {
            wrong(start, BINARY, object ? "an object with members" : "other text");
            return null;
        }
    }

    /** Reads an object with methods, or null. */
    public <T extends FeishuObject> @Nullable T readObject(ObjectType<T> type) {
        if (!is(JsonToken.START_OBJECT)) {
            absent(OBJECT);
            return null;
        }
        int start = start();
        long number = readReference();
        try {
            if (number != 0 && objects != null) {
                return objects.find(type, number);
            }
            wrong(start, OBJECT, number == 0 ? "an object without methods" : "one that cannot be used here");
        } catch (IllegalArgumentException unknown) {
            wrong(start, "one of the objects of type " + type.name(), String.valueOf(unknown.getMessage()));
        }
        return null;
    }

    /** Reads a reference to an object for its number; 0 where the value is none. */
    public long readReference() {
        if (!is(JsonToken.START_OBJECT)) {
            skip();
            return 0;
        }
        String name = nextName();
        long number = REFERENCE.equals(name) && isLong() ? longValue() : 0;
        while (name != null) {
            skip();
            name = nextName();
            number = name == null ? number : 0;
        }
        return number;
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
     * @return {@link String}, {@link Binary}, {@link Long}, {@link Double}, {@link java.math.BigInteger}, {@link BigDecimal}, {@link Boolean},
     *     {@link List}, {@link Map}, or null; a number as the plainest of these that holds it without loss
     */
    public @Nullable Object readAny() {
        return switch (current()) {
            case VALUE_STRING -> Binary.ofWireText(text());
            case START_OBJECT -> readMap();
            case START_ARRAY -> readList(JsonReader::readAny);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> anyNumber();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    /** Reads any value as the JSON text that it is, which is well-formed. */
    public String readRaw() {
        int start = start();
        skip();
        return rawFrom(start);
    }
}
