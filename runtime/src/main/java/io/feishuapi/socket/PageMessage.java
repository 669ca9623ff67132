package io.feishuapi.socket;

import io.feishuapi.json.JsonException;
import io.feishuapi.json.JsonReader;
import org.jspecify.annotations.Nullable;

/**
 * What a page sends. Members that a type of message does not have are empty or 0.
 *
 * @param type {@code hello}, {@code ack} or {@code answer}
 * @param n the message's number in this load of the page; of an ack the last number that the page has
 * @param id the call or subscription that an answer belongs to
 * @param outcome {@code success}, {@code fail} or {@code event}
 * @param value the JSON of an answer
 * @param page which page it is, the same after a reload
 * @param load which load of the page it is
 * @param received the last number that the page has
 * @param confirmed the last number of its own of which the page knows that it is here
 */
record PageMessage(
        String type,
        long n,
        long id,
        String outcome,
        String value,
        String page,
        String load,
        long received,
        long confirmed) {

    private static final int LONGEST_KEY = 200;

    /**
     * Reads a message.
     *
     * @throws JsonException if it is none
     */
    static PageMessage read(String text) {
        return JsonReader.parse(text, PageMessage::read);
    }

    private static PageMessage read(JsonReader reader) {
        String type = "";
        long n = 0;
        long id = 0;
        String outcome = "";
        String value = "{}";
        String page = "";
        String load = "";
        long received = 0;
        long confirmed = 0;
        reader.beginObject();
        for (String name = reader.nextMember(); name != null; name = reader.nextMember()) {
            switch (name) {
                case "type" -> type = text(reader.readString());
                case "n" -> n = number(reader.readLong());
                case "id" -> id = number(reader.readLong());
                case "outcome" -> outcome = text(reader.readString());
                case "value" -> value = reader.readRaw();
                case "page" -> page = text(reader.readString());
                case "load" -> load = text(reader.readString());
                case "received" -> received = number(reader.readLong());
                case "confirmed" -> confirmed = number(reader.readLong());
                default -> reader.readAny();
            }
        }
        return new PageMessage(type, n, id, outcome, value, page, load, received, confirmed);
    }

    boolean isHello() {
        return "hello".equals(type)
                && !page.isEmpty()
                && page.length() <= LONGEST_KEY
                && !load.isEmpty()
                && load.length() <= LONGEST_KEY;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static long number(@Nullable Long number) {
        return number == null ? 0 : number;
    }
}
