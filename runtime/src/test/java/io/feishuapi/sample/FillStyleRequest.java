package io.feishuapi.sample;

import io.feishuapi.FeishuRequest;
import io.feishuapi.json.JsonReader;
import io.feishuapi.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A positional parameter that is an object. */
public record FillStyleRequest(@Nullable CanvasGradient style) implements FeishuRequest {

    public static FillStyleRequest read(JsonReader reader) {
        CanvasGradient style = null;
        reader.beginArray();
        while (reader.nextElement()) {
            style = reader.readObject(CanvasGradient.TYPE);
        }
        return new FillStyleRequest(style);
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.arguments(style);
    }

    @Override
    public Map<String, @Nullable Object> extra() {
        return Map.of();
    }
}
