package io.feishuapi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.util.BufferRecycler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
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
public final class JsonWriter {

    /** Doubles of this size and above have no fraction to leave out, and longs below it are exact. */
    private static final double EXACT_LONG_LIMIT = 0x1p53;

    private final JsonGenerator generator;

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /**
     * The JSON text of one value.
     *
     * @throws JsonException if it holds something that JSON cannot
     */
    public static String toJson(JsonWritable value) {
        BufferRecycler buffers = JsonSettings.FACTORY._getBufferRecycler();
        try (SegmentedStringWriter text = new SegmentedStringWriter(buffers)) {
            try (JsonGenerator generator = JsonSettings.FACTORY.createGenerator(text)) {
                value.writeTo(new JsonWriter(generator));
            }
            return text.getAndClear();
        } catch (IOException failed) {
            throw JsonFailures.of("", failed);
        } finally {
            buffers.releaseToPool();
        }
    }

    /** Begins an object. */
    public JsonWriter beginObject() {
        try {
            generator.writeStartObject();
        } catch (IOException failed) {
            throw failure(failed);
        }
        return this;
    }

    /** Ends an object. */
    public JsonWriter endObject() {
        try {
            generator.writeEndObject();
        } catch (IOException failed) {
            throw failure(failed);
        }
        return this;
    }

    /** Begins a list. */
    public JsonWriter beginArray() {
        try {
            generator.writeStartArray();
        } catch (IOException failed) {
            throw failure(failed);
        }
        return this;
    }

    /** Ends a list. */
    public JsonWriter endArray() {
        try {
            generator.writeEndArray();
        } catch (IOException failed) {
            throw failure(failed);
        }
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
        return value == null ? this : name(name).text(value);
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
        name(name);
        try {
            generator.writeRawValue(json);
        } catch (IOException failed) {
            throw failure(failed);
        }
        return this;
    }

    /** Writes members as they are, null included. */
    public JsonWriter members(Map<String, ? extends @Nullable Object> members) {
        if (members.isEmpty()) {
            return this;
        }
        for (Map.Entry<String, ? extends @Nullable Object> member : members.entrySet()) {
            name(member.getKey()).value(member.getValue());
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
            return nothing();
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
        throw new JsonException(path(), "cannot write a " + value.getClass().getName() + " as JSON", null);
    }

    private JsonWriter list(List<?> list) {
        beginArray();
        for (Object element : list) {
            value(element);
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
        try {
            generator.writeNumber(number.toString());
        } catch (IOException failed) {
            throw failure(failed);
        }
        return this;
    }

    private JsonWriter decimal(double decimal) {
        if (decimal == Math.rint(decimal) && Math.abs(decimal) < EXACT_LONG_LIMIT) {
            return whole((long) decimal);
        } else if (!Double.isFinite(decimal)) {
            throw new JsonException(path(), "JSON cannot hold " + decimal, null);
        }
        try {
            generator.writeNumber(decimal);
        } catch (IOException failed) {
            throw failure(failed);
        }
        return this;
    }

    private JsonWriter whole(long whole) {
        try {
            generator.writeNumber(whole);
        } catch (IOException failed) {
            throw failure(failed);
        }
        return this;
    }

    private JsonWriter text(String text) {
        try {
            generator.writeString(text);
        } catch (IOException failed) {
            throw failure(failed);
        }
        return this;
    }

    private JsonWriter flag(boolean flag) {
        try {
            generator.writeBoolean(flag);
        } catch (IOException failed) {
            throw failure(failed);
        }
        return this;
    }

    private JsonWriter nothing() {
        try {
            generator.writeNull();
        } catch (IOException failed) {
            throw failure(failed);
        }
        return this;
    }

    private JsonWriter name(String name) {
        try {
            generator.writeFieldName(name);
        } catch (IOException failed) {
            throw failure(failed);
        }
        return this;
    }

    private String path() {
        return JsonPath.of(generator.getOutputContext());
    }

    private JsonException failure(IOException failed) {
        return JsonFailures.of(path(), failed);
    }
}
