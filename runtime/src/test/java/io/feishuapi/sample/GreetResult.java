package io.feishuapi.sample;

import io.feishuapi.Copies;
import io.feishuapi.FeishuResult;
import io.feishuapi.json.JsonReader;
import io.feishuapi.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The result of a made-up API. */
public record GreetResult(@Nullable String text, @Nullable Long length, Map<String, @Nullable Object> extra)
        implements FeishuResult {

    public GreetResult {
        extra = Copies.extra(extra);
    }

    public static GreetResult of(String text) {
        return new GreetResult(text, (long) text.length(), Map.of());
    }

    public static GreetResult read(JsonReader reader) {
        String text = null;
        Long length = null;
        Map<String, @Nullable Object> extra = new LinkedHashMap<>();
        reader.beginObject();
        for (String member = reader.nextMember(); member != null; member = reader.nextMember()) {
            switch (member) {
                case "text" -> text = reader.readString();
                case "length" -> length = reader.readLong();
                default -> extra.put(member, reader.readAny());
            }
        }
        return new GreetResult(text, length, extra);
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.beginObject()
                .member("text", text)
                .member("length", length)
                .members(extra)
                .endObject();
    }
}
