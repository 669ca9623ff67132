package io.feishuapi.sample;

import io.feishuapi.FeishuRequest;
import io.feishuapi.json.JsonReader;
import io.feishuapi.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One positional parameter. */
public record RotateRequest(double angle) implements FeishuRequest {

    public static RotateRequest read(JsonReader reader) {
        double angle = 0;
        reader.beginArray();
        while (reader.nextElement()) {
            Double given = reader.readDouble();
            angle = given == null ? 0 : given;
        }
        return new RotateRequest(angle);
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.arguments(angle);
    }

    @Override
    public Map<String, @Nullable Object> extra() {
        return Map.of();
    }
}
