package io.feishuapi.sample;

import io.feishuapi.json.JsonReader;
import io.feishuapi.json.JsonWritable;
import io.feishuapi.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** An event. */
public record TimeUpdate(@Nullable Double time) implements JsonWritable {

    public static TimeUpdate read(JsonReader reader) {
        Double time = null;
        reader.beginObject();
        for (String name = reader.nextMember(); name != null; name = reader.nextMember()) {
            if (name.equals("time")) {
                time = reader.readDouble();
            } else {
                reader.readAny();
            }
        }
        return new TimeUpdate(time);
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.beginObject().member("time", time).endObject();
    }
}
