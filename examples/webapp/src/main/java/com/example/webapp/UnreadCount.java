package com.example.webapp;

import io.feishuapi.json.JsonWritable;
import io.feishuapi.json.JsonWriter;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Whether a page listens to unread messages, the last count that Feishu told of, and who shows both. */
final class UnreadCount {

    private final Set<Consumer<State>> displays = ConcurrentHashMap.newKeySet();
    private volatile State state = new State(false, null);

    /**
     * What is shown.
     *
     * @param listening whether the page listens
     * @param count the last count, null before the first
     */
    record State(boolean listening, Long count) implements JsonWritable {

        @Override
        public void writeTo(JsonWriter writer) {
            writer.beginObject().member("listening", listening).member("count", count).endObject();
        }
    }

    /** The last count, or null before the first. */
    Long count() {
        return state.count();
    }

    synchronized void set(Long told) {
        show(new State(state.listening(), told));
    }

    synchronized void listen(boolean listening) {
        show(new State(listening, state.count()));
    }

    /** Shows the state, now and whenever it changes, until it is closed. */
    synchronized Runnable show(Consumer<State> display) {
        displays.add(display);
        display.accept(state);
        return () -> displays.remove(display);
    }

    private void show(State next) {
        state = next;
        displays.forEach(display -> display.accept(next));
    }
}
