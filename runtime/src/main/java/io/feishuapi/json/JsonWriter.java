package io.feishuapi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.util.BufferRecycler;
import io.feishuapi.Binary;
import io.feishuapi.FeishuObject;
import io.feishuapi.ObjectNumbers;
import io.feishuapi.ObjectType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON value. Not thread-safe. Absent members (null) are left out.
 *
 * <pre>{@code
 * writer.beginObject().member("chatType", 0).member("name", name).members(extra).endObject();
 * }</pre>
 *
 * <p>Every method throws {@link JsonException} where the order of calls makes no JSON, or where values are nested too deeply.
 */
public final class JsonWriter extends JsonOutput {

    /** Doubles of this size and above have no fraction to leave out, and longs below it are exact. */
    private static final double EXACT_LONG_LIMIT = 0x1p53;

    private static final WrittenNames NAMES = new WrittenNames();

    private final @Nullable ObjectNumbers objects;

    private JsonWriter(JsonGenerator generator, @Nullable ObjectNumbers objects) {
        super(generator);
        this.objects = objects;
    }

    /**
     * The JSON text of one value.
     *
     * @throws JsonException if it holds something that JSON cannot
     */
    public static String toJson(JsonWritable value) {
        return whole(value, null);
    }

    /**
     * The JSON text of one value that may hold objects implemented in Java.
     *
     * @param objects gives an object the number by which the text refers to it
     * @throws JsonException if it holds something that JSON cannot
     */
    public static String toJson(JsonWritable value, ObjectNumbers objects) {
        return whole(value, objects);
    }

    private static String whole(JsonWritable value, @Nullable ObjectNumbers objects) {
        BufferRecycler buffers = JsonSettings.BUFFERS.acquireAndLinkPooled();
        try (SegmentedStringWriter text = new SegmentedStringWriter(buffers)) {
            try (JsonGenerator generator = JsonSettings.FACTORY.createGenerator(text)) {
                JsonWriter writer = new JsonWriter(generator, objects);
                value.writeTo(writer);
                writer.requireOneValue();
            }
            return text.getAndClear();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot be written", impossible);
        } finally {
            buffers.releaseToPool();
        }
    }

    /** Writes a reference to an object: {@code {"@object":7}}. */
    public JsonWriter reference(long number) {
        return beginObject().member(JsonReader.REFERENCE, number).endObject();
    }

    /** Writes a reference to an object with methods as a member, unless it is absent. */
    public <T extends FeishuObject> JsonWriter member(String name, ObjectType<T> type, @Nullable T object) {
        if (object != null) {
            name(NAMES.of(name));
            object(type, object);
        }
        return this;
    }

    /** Writes references to objects with methods as a list member, unless it is absent. */
    public <T extends FeishuObject> JsonWriter member(
            String name, ObjectType<T> type, @Nullable List<? extends @Nullable T> list) {
        if (list != null) {
            name(NAMES.of(name));
            beginArray();
            for (T object : list) {
                object(type, object);
            }
            endArray();
        }
        return this;
    }

    /** Writes binary data. */
    public JsonWriter binary(Binary binary) {
        plainText(binary.toWire());
        return this;
    }

    private void text(String text) {
        plainText(Binary.textToWire(text));
    }

    /**
     * Writes a reference to an object with methods.
     *
     * @throws UnsupportedOperationException if the object is implemented in Java and this text is not written by a host, which alone
     *     can bring such an object to a page
     */
    public <T extends FeishuObject> JsonWriter object(ObjectType<T> type, @Nullable T object) {
        return object == null || objects == null ? value(object) : reference(objects.number(type, object));
    }

    /** Begins an object. */
    public JsonWriter beginObject() {
        startObject();
        return this;
    }

    /** Ends an object. */
    public JsonWriter endObject() {
        closeObject();
        return this;
    }

    /** Begins a list. */
    public JsonWriter beginArray() {
        startArray();
        return this;
    }

    /** Ends a list. */
    public JsonWriter endArray() {
        closeArray();
        return this;
    }

    /** Writes positional arguments as a list; absent ones at its end are left out, others are null. */
    public JsonWriter arguments(@Nullable Object... arguments) {
        int given = arguments.length;
        while (given > 0 && arguments[given - 1] == null) {
            given--;
        }
        beginArray();
        for (int index = 0; index < given; index++) {
            value(arguments[index]);
        }
        return endArray();
    }

    /** Writes a member unless it is absent; see {@link #value(Object)} for what it may be. */
    public JsonWriter member(String name, @Nullable Object value) {
        if (value != null) {
            name(NAMES.of(name));
            value(value);
        }
        return this;
    }

    /** Writes a text member unless it is absent. */
    public JsonWriter member(String name, @Nullable String value) {
        if (value != null) {
            name(NAMES.of(name));
            text(value);
        }
        return this;
    }

    /** Writes a member that writes itself, unless it is absent. */
    public JsonWriter member(String name, @Nullable JsonWritable value) {
        if (value != null) {
            name(NAMES.of(name));
            value.writeTo(this);
        }
        return this;
    }

    /** Writes a list member unless it is absent. */
    public JsonWriter member(String name, @Nullable List<?> value) {
        if (value != null) {
            name(NAMES.of(name));
            list(value);
        }
        return this;
    }

    /** Writes a whole number unless it is absent. */
    public JsonWriter member(String name, @Nullable Long value) {
        return value == null ? this : member(name, value.longValue());
    }

    /** Writes a number unless it is absent; without a fraction where it is whole. */
    public JsonWriter member(String name, @Nullable Double value) {
        return value == null ? this : member(name, value.doubleValue());
    }

    /** Writes a truth value unless it is absent. */
    public JsonWriter member(String name, @Nullable Boolean value) {
        return value == null ? this : member(name, value.booleanValue());
    }

    /** Writes a whole number. */
    public JsonWriter member(String name, long value) {
        name(NAMES.of(name));
        whole(value);
        return this;
    }

    /** Writes a number; without a fraction where it is whole. */
    public JsonWriter member(String name, double value) {
        name(NAMES.of(name));
        number(value);
        return this;
    }

    /** Writes a truth value. */
    public JsonWriter member(String name, boolean value) {
        name(NAMES.of(name));
        flag(value);
        return this;
    }

    /**
     * Writes a member whose value is JSON text already. The text goes out as it is, so it must come from a {@link JsonWriter} or have
     * been read by a {@link JsonReader}.
     */
    public JsonWriter rawMember(String name, String json) {
        name(NAMES.of(name));
        raw(json);
        return this;
    }

    /** Writes members as they are, null included. */
    public JsonWriter members(Map<String, ? extends @Nullable Object> members) {
        if (!members.isEmpty()) {
            for (Map.Entry<String, ? extends @Nullable Object> member : members.entrySet()) {
                name(escaped(member.getKey()));
                value(member.getValue());
            }
        }
        return this;
    }

    /**
     * Writes a value.
     *
     * @param value {@link String}, {@link Number}, {@link Boolean}, {@link JsonWritable}, a {@link List} or a {@link Map} of
     *     such, or null
     * @throws JsonException if it is something else, or a number that JSON cannot hold
     */
    public JsonWriter value(@Nullable Object value) {
        if (value == null) {
            raw("null");
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Boolean flag) {
            flag(flag);
        } else if (value instanceof Number number) {
            number(number);
        } else if (value instanceof JsonWritable writable) {
            writable.writeTo(this);
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof Map<?, ?> map) {
            beginObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                name(escaped(String.valueOf(entry.getKey())));
                value(entry.getValue());
            }
            endObject();
        } else {
            throw failure("cannot write a " + value.getClass().getName() + " as JSON", null);
        }
        return this;
    }

    /** A member that is named as that of a reference gets one more sign in front, which reading takes away. */
    private static String escaped(String name) {
        return JsonReader.isMarked(name) ? "@" + name : name;
    }

    private void list(List<?> list) {
        beginArray();
        if (list instanceof RandomAccess) {
            for (int index = 0; index < list.size(); index++) {
                value(list.get(index));
            }
        } else {
            for (Object element : list) {
                value(element);
            }
        }
        endArray();
    }

    private void number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            number(number.doubleValue());
        } else if (number instanceof Long
                || number instanceof Integer
                || number instanceof Short
                || number instanceof Byte) {
            whole(number.longValue());
        } else {
            foreign(number);
        }
    }

    /** A number of a class that is not known here says what it is by its text. */
    private void foreign(Number number) {
        BigDecimal exact = Numbers.parse(number.toString());
        if (exact == null) {
            throw failure("JSON cannot hold " + number, null);
        }
        raw(exact.toString());
    }

    private void number(double number) {
        // A zero that has a sign equals one that has none, and keeps it.
        if (number == Math.rint(number)
                && Math.abs(number) < EXACT_LONG_LIMIT
                && (number != 0 || Double.doubleToRawLongBits(number) == 0)) {
            whole((long) number);
        } else if (Double.isFinite(number)) {
            decimal(number);
        } else {
            throw failure("JSON cannot hold " + number, null);
        }
    }
}
