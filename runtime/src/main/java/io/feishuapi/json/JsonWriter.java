package io.feishuapi.json;

import io.feishuapi.FeishuObject;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.ToLongFunction;
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
public final class JsonWriter extends JsonStructure {

    private final @Nullable ToLongFunction<? super FeishuObject> objects;

    private JsonWriter(WritingSpace space, @Nullable ToLongFunction<? super FeishuObject> objects) {
        super(space);
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
    public static String toJson(JsonWritable value, ToLongFunction<? super FeishuObject> objects) {
        return whole(value, objects);
    }

    private static String whole(JsonWritable value, @Nullable ToLongFunction<? super FeishuObject> objects) {
        try (WritingSpace space = WritingSpace.lend()) {
            JsonWriter writer = new JsonWriter(space, objects);
            value.writeTo(writer);
            return writer.whole();
        }
    }

    /** Writes a reference to an object: {@code {"@object":7}}. */
    public JsonWriter reference(long number) {
        return beginObject().member(JsonReader.REFERENCE, number).endObject();
    }

    /**
     * Writes a reference to an object that is implemented in Java.
     *
     * @throws JsonException if this text is not written by a host, which alone can bring such an object to a page
     */
    public JsonWriter object(FeishuObject object) {
        if (objects == null) {
            beginValue();
            throw failure("cannot write an object that is implemented in Java: "
                    + object.getClass().getName());
        }
        return reference(objects.applyAsLong(object));
    }

    /** Begins an object. */
    public JsonWriter beginObject() {
        return beginObject(MemberNames.COMMON);
    }

    /**
     * Begins an object.
     *
     * @param names names that are likely, for speed alone
     */
    public JsonWriter beginObject(MemberNames names) {
        begin('{', names.quoted());
        return this;
    }

    /** Ends an object. */
    public JsonWriter endObject() {
        end('}');
        return this;
    }

    /** Begins a list. */
    public JsonWriter beginArray() {
        begin('[', null);
        return this;
    }

    /** Ends a list. */
    public JsonWriter endArray() {
        end(']');
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
        return value == null ? this : name(name).value(value);
    }

    /** Writes a text member unless it is absent. */
    public JsonWriter member(String name, @Nullable String value) {
        if (value != null) {
            appendName(name);
            appendQuoted(value);
        }
        return this;
    }

    /** Writes a member that writes itself, unless it is absent. */
    public JsonWriter member(String name, @Nullable JsonWritable value) {
        if (value != null) {
            name(name);
            value.writeTo(this);
        }
        return this;
    }

    /** Writes a list member unless it is absent. */
    public JsonWriter member(String name, @Nullable List<?> value) {
        return value == null ? this : name(name).list(value);
    }

    /** Writes a whole number unless it is absent. */
    public JsonWriter member(String name, @Nullable Long value) {
        return value == null ? this : name(name).whole(value);
    }

    /** Writes a number unless it is absent; without a fraction where it is whole. */
    public JsonWriter member(String name, @Nullable Double value) {
        return value == null ? this : name(name).decimal(value);
    }

    /** Writes a truth value unless it is absent. */
    public JsonWriter member(String name, @Nullable Boolean value) {
        return value == null ? this : name(name).flag(value);
    }

    /** Writes a whole number. */
    public JsonWriter member(String name, long value) {
        return name(name).whole(value);
    }

    /** Writes a number; without a fraction where it is whole. */
    public JsonWriter member(String name, double value) {
        return name(name).decimal(value);
    }

    /** Writes a truth value. */
    public JsonWriter member(String name, boolean value) {
        return name(name).flag(value);
    }

    /**
     * Writes a member whose value is JSON text already. The text goes out as it is, so it must come from a {@link JsonWriter} or have
     * been read by a {@link JsonReader}.
     */
    public JsonWriter rawMember(String name, String json) {
        return name(name).raw(json);
    }

    /** Writes members as they are, null included. */
    public JsonWriter members(Map<String, ? extends @Nullable Object> members) {
        if (!members.isEmpty()) {
            for (Map.Entry<String, ? extends @Nullable Object> member : members.entrySet()) {
                name(member.getKey()).value(member.getValue());
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
            return raw("null");
        } else if (value instanceof String text) {
            return text(text);
        } else if (value instanceof Boolean flag) {
            return flag(flag);
        } else if (value instanceof Number number) {
            return number(number);
        } else if (value instanceof JsonWritable writable) {
            writable.writeTo(this);
            return this;
        } else if (value instanceof List<?> list) {
            return list(list);
        } else if (value instanceof Map<?, ?> map) {
            beginObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                name(String.valueOf(entry.getKey())).value(entry.getValue());
            }
            return endObject();
        }
        beginValue();
        throw failure("cannot write a " + value.getClass().getName() + " as JSON");
    }

    private JsonWriter list(List<?> list) {
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
        return endArray();
    }

    private JsonWriter number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            return decimal(number.doubleValue());
        } else if (number instanceof Long
                || number instanceof Integer
                || number instanceof Short
                || number instanceof Byte) {
            return whole(number.longValue());
        }
        return raw(number.toString());
    }

    private JsonWriter decimal(double decimal) {
        beginValue();
        if (!Double.isFinite(decimal)) {
            throw failure("JSON cannot hold " + decimal);
        }
        appendDecimal(decimal);
        return this;
    }

    private JsonWriter whole(long whole) {
        beginValue();
        appendWhole(whole);
        return this;
    }

    private JsonWriter text(String text) {
        beginValue();
        appendQuoted(text);
        return this;
    }

    private JsonWriter flag(boolean flag) {
        return raw(flag ? "true" : "false");
    }

    private JsonWriter raw(String json) {
        beginValue();
        appendRaw(json);
        return this;
    }

    private JsonWriter name(String name) {
        beginMember(name);
        return this;
    }
}
