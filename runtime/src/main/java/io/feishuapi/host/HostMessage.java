package io.feishuapi.host;

import io.feishuapi.CallForm;
import io.feishuapi.FeishuCall;
import io.feishuapi.json.JsonException;
import io.feishuapi.json.JsonReader;
import org.jspecify.annotations.Nullable;

/**
 * What a page sends to a host. Members that are not there are empty or 0.
 *
 * @param type {@code hello}, {@code late}, {@code call}, {@code set}, {@code listen} or {@code unsubscribe}
 * @param id the page's number of the call or subscription
 * @param api the API
 * @param request its parameters as JSON
 * @param receiver the number of the object whose member it is, or 0
 * @param object the number that the page chose for the object that the call gives, or 0
 * @param now whether the page waits for the answer
 * @param page which page it is, where it says so
 */
record HostMessage(
        String type, long id, String api, String request, long receiver, long object, boolean now, String page) {

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
        long receiver = 0;
        long object = 0;
        boolean now = false;
        String page = "";
        reader.beginObject();
        for (String name = reader.nextMember(); name != null; name = reader.nextMember()) {
            switch (name) {
                case "type" -> type = text(reader.readString());
                case "id" -> id = number(reader.readLong());
                case "api" -> api = text(reader.readString());
                case "request" -> request = reader.readRaw();
                case "receiver" -> receiver = number(reader.readLong());
                case "object" -> object = number(reader.readLong());
                case "now" -> now = Boolean.TRUE.equals(reader.readBoolean());
                case "page" -> page = text(reader.readString());
                default -> reader.readAny();
            }
        }
        return new HostMessage(type, id, api, request, receiver, object, now, page);
    }

    /** The call that it asks for; how it is written, the host knows itself. */
    FeishuCall call() {
        return new FeishuCall(api, CallForm.returned(), receiver, request, object);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static long number(@Nullable Long number) {
        return number == null ? 0 : number;
    }
}
