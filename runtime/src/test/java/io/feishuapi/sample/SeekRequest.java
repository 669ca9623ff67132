package io.feishuapi.sample;

import io.feishuapi.FeishuRequest;
import io.feishuapi.RequestChecks;
import io.feishuapi.json.JsonReader;
import io.feishuapi.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Positional parameters: what carries them is checked by the page's rules, and written as a list. */
public record SeekRequest(@Nullable Double position) implements FeishuRequest {

    public SeekRequest {
        RequestChecks checks = new RequestChecks("InnerAudioContext.seek", "https://docs.example/seek");
        checks.required("position", position);
        checks.min("position", position, 0);
        checks.throwIfAny();
    }

    public static SeekRequest read(JsonReader reader) {
        Double position = null;
        reader.beginArray();
        for (int index = 0; reader.nextElement(); index++) {
            switch (index) {
                case 0 -> position = reader.readDouble();
                default -> reader.readAny();
            }
        }
        return new SeekRequest(position);
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.arguments(position);
    }

    @Override
    public Map<String, @Nullable Object> extra() {
        return Map.of();
    }
}
