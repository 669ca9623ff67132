package io.feishuapi.json;

import io.feishuapi.Binary;
import io.feishuapi.Copies;
import io.feishuapi.FeishuObject;
import io.feishuapi.ObjectReferences;
import io.feishuapi.ObjectType;
import io.feishuapi.Violation;
import io.feishuapi.WireEnum;
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
 * for (int member = reader.firstMember(NAMES); member >= 0; member = reader.nextMember(NAMES, member)) {
 *     switch (member) {
 *         case 0 -> badge = reader.readLong();
 *         default -> extra.put(reader.otherName(), reader.readAny());
 *     }
 * }
 * }</pre>
 */
public final class JsonReader extends JsonScalars {

    private static final Object[] NO_ELEMENTS = {};

    /** Told instead of a member at the end of an object. */
    private static final int END = -1;

    /** The one member of a reference to an object with methods; its value is the object's number. */
    static final String REFERENCE = "@object";

    private static final String OBJECT = "a reference to an object with methods";

    private static final String BINARY = "binary data as Base64 text";

    /** Elements of the lists that are being read, those of inner lists behind those of outer ones. */
    private @Nullable Object[] elements = NO_ELEMENTS;

    private int elementCount;

    private final @Nullable ObjectReferences objects;

    private JsonReader(
            String json,
            TextBytes characters,
            @Nullable Consumer<Violation> violations,
            @Nullable ObjectReferences objects) {
        super(json, characters, violations);
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
        try (TextBytes characters = TextBytes.of(json)) {
            return new JsonReader(json, characters, violations, objects).whole(read);
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
        require('{', "an object");
        enter();
    }

    /** The next member's name, with the reader on its value, which has to be read; null at the end of the object. */
    public @Nullable String nextMember() {
        return hasNext('}') ? name() : null;
    }

    /**
     * Enters an object and goes to its first member.
     *
     * @param names the names to tell apart
     * @return the position of the member's name among them, with the reader on its value, which has to be read; any other that is not
     *     negative where it is none of them, see {@link #otherName}; negative where the object is empty
     * @throws JsonException if the value is no object
     */
    public int firstMember(MemberNames names) {
        require('{', "an object");
        return enter('}') ? select(names, 0) : END;
    }

    /**
     * Goes to the next member of an object.
     *
     * @param names the same names as for its first member
     * @param last what was told of the last member; the next one is found most quickly where it comes in the order of the names
     * @return the same for this member; negative at the end of the object
     */
    public int nextMember(MemberNames names, int last) {
        return next('}') ? select(names, last + 1) : END;
    }

    /** The name of the last member that had none of the names that were to be told apart. */
    public String otherName() {
        return other();
    }

    /**
     * Enters a list; {@link #nextElement} walks over its elements.
     *
     * @throws JsonException if the value is no list
     */
    public void beginArray() {
        require('[', "a list");
        enter();
    }

    /** Whether there is a next element, with the reader on it, which has to be read; false at the end of the list. */
    public boolean nextElement() {
        return hasNext(']');
    }

    private void require(char bracket, String expected) {
        if (current() != bracket) {
            throw failure(position, "expected " + expected + ", got " + kind(), null);
        }
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
        for (boolean more = enter(']'); more; more = next(']')) {
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
        unknown(start, value, known);
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
        int start = position;
        byte first = current();
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

    /** Reads an object with methods, or null. */
    public <T extends FeishuObject> @Nullable T readObject(ObjectType<T> type) {
        if (current() != '{') {
            absent(OBJECT);
            return null;
        }
        int start = position;
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
        if (current() != '{') {
            readAny();
            return 0;
        }
        Map<String, @Nullable Object> members = readMap();
        return members.size() == 1 && members.get(REFERENCE) instanceof Long number ? number : 0;
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
}
