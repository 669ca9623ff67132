package io.feishuapi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one JSON value. Not thread-safe. Absent members (null) are left out. */
public final class JsonWriter {

    /** Doubles of this size and above have no fraction to leave out, and longs below it are exact. */
    private static final double EXACT_LONG_LIMIT = 0x1p53;

    private final JsonGenerator generator;

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** The JSON text of one value. */
    public static String toJson(JsonWritable value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonSettings.FACTORY.createGenerator(text)) {
            value.writeTo(new JsonWriter(generator));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string writer does not fail", impossible);
        }
        return text.toString();
    }

    /** Begins an object. */
    public JsonWriter beginObject() {
        return emit(JsonGenerator::writeStartObject);
    }

    /** Ends an object. */
    public JsonWriter endObject() {
        return emit(JsonGenerator::writeEndObject);
    }

    /** Begins a list. */
    public JsonWriter beginArray() {
        return emit(JsonGenerator::writeStartArray);
    }

    /** Ends a list. */
    public JsonWriter endArray() {
        return emit(JsonGenerator::writeEndArray);
    }

    /** Writes a member unless it is absent; see {@link #value(Object)} for what it may be. */
    public JsonWriter member(String name, @Nullable Object value) {
        if (value != null) {
            emit(json -> json.writeFieldName(name));
            value(value);
        }
        return this;
    }

    /** Writes members as they are, null included. */
    public JsonWriter members(Map<String, ? extends @Nullable Object> members) {
        for (Map.Entry<String, ? extends @Nullable Object> member : members.entrySet()) {
            emit(json -> json.writeFieldName(member.getKey()));
            value(member.getValue());
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
            return emit(JsonGenerator::writeNull);
        } else if (value instanceof String text) {
            return emit(json -> json.writeString(text));
        } else if (value instanceof Boolean flag) {
            return emit(json -> json.writeBoolean(flag));
        } else if (value instanceof Number number) {
            return number(number);
        } else if (value instanceof JsonWritable writable) {
            writable.writeTo(this);
            return this;
        } else if (value instanceof List<?> list) {
            beginArray();
            for (Object element : list) {
                value(element);
            }
            return endArray();
        } else if (value instanceof Map<?, ?> map) {
            beginObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                emit(json -> json.writeFieldName(String.valueOf(entry.getKey())));
                value(entry.getValue());
            }
            return endObject();
        }
        throw new JsonException(path(), "cannot write a " + value.getClass().getName() + " as JSON", null);
    }

    private JsonWriter number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            double decimal = number.doubleValue();
            if (!Double.isFinite(decimal)) {
                throw new JsonException(path(), "JSON cannot hold " + decimal, null);
            }
            if (decimal == Math.rint(decimal) && Math.abs(decimal) < EXACT_LONG_LIMIT) {
                return emit(json -> json.writeNumber((long) decimal));
            }
            return emit(json -> json.writeNumber(decimal));
        } else if (number instanceof Long || number instanceof Integer) {
            return emit(json -> json.writeNumber(number.longValue()));
        }
        return emit(json -> json.writeNumber(number.toString()));
    }

    private String path() {
        return JsonPath.of(generator.getOutputContext());
    }

    private JsonWriter emit(Step step) {
        try {
            step.apply(generator);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    @FunctionalInterface
    private interface Step {
        void apply(JsonGenerator generator) throws IOException;
    }
}
