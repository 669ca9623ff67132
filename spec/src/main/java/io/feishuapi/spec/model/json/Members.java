package io.feishuapi.spec.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes members that are left out where they say nothing. */
record Members(JsonGenerator json) {

    /** Writes one element of a list. */
    interface ElementWriter<T> {
        void write(T element) throws IOException;
    }

    void text(String name, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    void texts(String name, List<String> values) throws IOException {
        list(name, values, json::writeString);
    }

    <T> void list(String name, List<T> values, ElementWriter<T> writer) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (T value : values) {
                writer.write(value);
            }
            json.writeEndArray();
        }
    }
}
