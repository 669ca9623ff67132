package io.feishuapi.script;

import io.feishuapi.json.JsonReader;
import org.jspecify.annotations.Nullable;

/**
 * What a script ends with.
 *
 * @param outcome {@code success}, or else a failure
 * @param value the JSON handed to {@code success} or {@code fail}
 */
record Envelope(@Nullable String outcome, String value) {

    static Envelope read(String text) {
        return JsonReader.parse(text, Envelope::read);
    }

    private static Envelope read(JsonReader reader) {
        String outcome = null;
        String value = "{}";
        reader.beginObject();
        for (String name = reader.nextMember(); name != null; name = reader.nextMember()) {
            switch (name) {
                case "outcome" -> outcome = reader.readString();
                case "value" -> value = reader.readRaw();
                default -> reader.readAny();
            }
        }
        return new Envelope(outcome, value);
    }

    boolean isSuccess() {
        return "success".equals(outcome);
    }
}
