package io.feishuapi.socket;

import io.feishuapi.CallForm;
import io.feishuapi.FeishuCall;
import io.feishuapi.json.JsonWriter;
import io.feishuapi.json.WellFormedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The messages that the page has not confirmed, in order. Not thread-safe: its bridge locks. */
final class Outbox {

    private static final int MOST_MESSAGES = 10_000;
    private static final long MOST_CHARACTERS = 16L << 20;

    private final Deque<Entry> entries = new ArrayDeque<>();
    private long characters;
    private long lastNumber;

    /** Adds a message behind the others. */
    Entry add(Message message) {
        Entry entry = new Entry(++lastNumber, message);
        entries.add(entry);
        characters += message.length();
        return entry;
    }

    /** Forgets what the page has. */
    void settle(long number) {
        while (!entries.isEmpty() && entries.getFirst().number <= number) {
            characters -= entries.removeFirst().message.length();
        }
    }

    /** The messages that wait, oldest first. */
    List<Entry> waiting() {
        return new ArrayList<>(entries);
    }

    /** Forgets all and begins with number 1 again, for a page that knows nothing. Gives what was never sent, oldest first. */
    List<Message> restart() {
        List<Message> unsent = new ArrayList<>();
        for (Entry entry : entries) {
            if (!entry.sent) {
                unsent.add(entry.message);
            }
        }
        entries.clear();
        characters = 0;
        lastNumber = 0;
        return unsent;
    }

    /** Forgets a call that no page has seen. */
    void dropUnsent(long callNumber) {
        entries.removeIf(entry -> {
            boolean dropped = !entry.sent && entry.message.id == callNumber && entry.message.isCall();
            characters -= dropped ? entry.message.length() : 0;
            return dropped;
        });
    }

    /** Whether there is no room for a message. */
    boolean isFull(Message message) {
        return entries.size() >= MOST_MESSAGES || characters + message.length() > MOST_CHARACTERS;
    }

    /**
     * What the page shall do.
     *
     * @param type {@code call}, {@code listen} or {@code unsubscribe}
     * @param id the call or subscription
     * @param call what to call; of an end of a subscription, how it began
     */
    record Message(String type, long id, FeishuCall call) {

        private int length() {
            return call.arguments().length();
        }

        /** Whether it is answered once. */
        boolean isCall() {
            return "call".equals(type);
        }

        /** Whether it only ends what an earlier message began, so that it is never too much. */
        boolean isEnd() {
            return "unsubscribe".equals(type) || call.form().kind() == CallForm.Kind.CLOSE;
        }
    }

    /** A message with its number in this load of the page. */
    static final class Entry {

        private final long number;
        private final Message message;
        private boolean sent;

        private Entry(long number, Message message) {
            this.number = number;
            this.message = message;
        }

        Message message() {
            return message;
        }

        /** The text to send; from now on the page may have it. */
        String toSend() {
            sent = true;
            return WellFormedText.of(JsonWriter.toJson(writer -> writer.beginObject()
                    .member("n", number)
                    .member("type", message.type)
                    .member("id", message.id)
                    .member("call", message.type.equals("unsubscribe") ? null : message.call)
                    .endObject()));
        }
    }
}
