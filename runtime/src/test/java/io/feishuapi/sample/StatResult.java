package io.feishuapi.sample;

import io.feishuapi.json.JsonReader;
import io.feishuapi.json.JsonWritable;
import io.feishuapi.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** A record with an object in it. */
public record StatResult(@Nullable Stats stat) implements JsonWritable {

    public static StatResult read(JsonReader reader) {
        Stats stat = null;
        reader.beginObject();
        for (String name = reader.nextMember(); name != null; name = reader.nextMember()) {
            if (name.equals("stat")) {
                stat = reader.readObject(Stats.TYPE);
            } else {
                reader.readAny();
            }
        }
        return new StatResult(stat);
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.beginObject().member("stat", Stats.TYPE, stat).endObject();
    }
}
