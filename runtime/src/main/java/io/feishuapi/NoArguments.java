package io.feishuapi;

import io.feishuapi.json.JsonReader;
import io.feishuapi.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The request of a call without parameters: {@code audio.play()}. */
public enum NoArguments implements FeishuRequest {
    /** There is nothing to tell apart. */
    NONE;

    /** Reads over whatever a page handed in, which such a call ignores. */
    public static NoArguments read(JsonReader reader) {
        reader.readAny();
        return NONE;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.arguments();
    }

    @Override
    public Map<String, @Nullable Object> extra() {
        return Map.of();
    }
}
