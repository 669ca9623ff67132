package io.feishuapi.sample;

import io.feishuapi.FeishuRequest;
import io.feishuapi.json.JsonReader;
import io.feishuapi.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One positional parameter. */
public record PathRequest(String path) implements FeishuRequest {

    public static PathRequest read(JsonReader reader) {
        String path = "";
        reader.beginArray();
        while (reader.nextElement()) {
            path = String.valueOf(reader.readString());
        }
        return new PathRequest(path);
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.arguments(path);
    }

    @Override
    public Map<String, @Nullable Object> extra() {
        return Map.of();
    }
}
