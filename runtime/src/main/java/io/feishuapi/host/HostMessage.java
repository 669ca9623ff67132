package io.feishuapi.host;

import io.feishuapi.json.JsonException;
import io.feishuapi.json.JsonReader;
import org.jspecify.annotations.Nullable;

/**
 * What a page sends to a host. Members that are not there are empty or 0.
 *
 * @param type {@code call}, {@code sync}, {@code listen} or {@code unsubscribe}
 * @param id the page's number of the call or subscription
 * @param api the API
 * @param request its parameters as JSON
 */
record HostMessage(String type, long id, String api, String request) {

    /**
     * Reads a message.
     *
     * @throws JsonException if it is none
     */
    static HostMessage read(String text) {
        return JsonReader.parse(text, HostMessage::read);
    }

    private static HostMessage read(JsonReader reader) {
        String type = "";
        long id = 0;
        String api = "";
        String request = "{}";
        reader.beginObject();
        for (String name = reader.nextMember(); name != null; name = reader.nextMember()) {
            switch (name) {
                case "type" -> type = text(reader.readString());
                case "id" -> id = number(reader.readLong());
                case "api" -> api = text(reader.readString());
                case "request" -> request = reader.readRaw();
                default -> reader.readAny();
            }
        }
        return new HostMessage(type, id, api, request);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static long number(@Nullable Long number) {
        return number == null ? 0 : number;
    }
}
