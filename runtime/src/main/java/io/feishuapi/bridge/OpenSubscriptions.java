package io.feishuapi.bridge;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * The listeners that wait for events, by number. Thread-safe.
 *
 * <p>A listener gets one event at a time, in the order in which they are delivered; listeners do not wait for each other. What a
 * listener throws goes to {@link BridgeProblems}, and the next event still comes.
 */
public final class OpenSubscriptions {

    private final ConcurrentMap<Long, Entry> entries = new ConcurrentHashMap<>();
    private final AtomicLong lastNumber = new AtomicLong();
    private final BridgeProblems problems;

    /**
     * Begins without listeners.
     *
     * @param problems is told of listeners that throw
     */
    public OpenSubscriptions(BridgeProblems problems) {
        this.problems = problems;
    }

    /** Takes note of a listener. Numbers begin at 1 and are never used again. */
    public long open(String apiName, Consumer<String> listener) {
        long number = lastNumber.incrementAndGet();
        entries.put(number, new Entry(apiName, listener));
        return number;
    }

    /**
     * Hands an event to its listener, and waits while the listener has another.
     *
     * @return whether the listener was still there
     */
    public boolean deliver(long number, String eventJson) {
        Entry entry = entries.get(number);
        if (entry == null) {
            return false;
        }
        synchronized (entry) {
            if (!entries.containsKey(number)) {
                return false;
            }
            try {
                entry.listener.accept(eventJson);
            } catch (Throwable thrown) {
                problems.report("the listener of " + entry.apiName + " failed: " + thrown.getMessage(), thrown);
            }
            return true;
        }
    }

    /**
     * Forgets a listener. An event that it has already goes on; no other follows.
     *
     * @return whether it was still there
     */
    public boolean close(long number) {
        return entries.remove(number) != null;
    }

    /** Forgets all listeners. */
    public void closeAll() {
        entries.clear();
    }

    /** How many listeners there are. */
    public int size() {
        return entries.size();
    }

    private record Entry(String apiName, Consumer<String> listener) {}
}
