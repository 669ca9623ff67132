package io.feishuapi.bridge;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * The listeners that wait for events, by number. Thread-safe.
 *
 * <p>A listener gets one event at a time, in the order in which they are delivered; listeners do not wait for each other. What a
 * listener throws goes to {@link BridgeProblems}, and the next event still comes.
 */
public final class OpenSubscriptions {

    /** Events of one listener. */
    private static final int MOST_WAITING = 10_000;

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
     * Hands an event to its listener. Where it has another on another thread, that one hands this to it as well. Where too many wait
     * already, the event is lost, and that is told.
     *
     * @return whether the listener was still there
     */
    public boolean deliver(long number, String eventJson) {
        Entry entry = entries.get(number);
        if (entry == null) {
            return false;
        }
        if (entry.waiting.incrementAndGet() > MOST_WAITING) {
            entry.waiting.decrementAndGet();
            problems.report("the listener of " + entry.apiName + " takes events too slowly, so one is lost", null);
            return true;
        }
        entry.turns.add(() -> {
            entry.waiting.decrementAndGet();
            if (entries.containsKey(number)) {
                accept(entry, eventJson);
            }
        });
        entry.turns.run();
        return true;
    }

    private void accept(Entry entry, String eventJson) {
        try {
            entry.listener.accept(eventJson);
        } catch (Throwable thrown) {
            problems.report("the listener of " + entry.apiName + " failed: " + thrown.getMessage(), thrown);
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

    private record Entry(String apiName, Consumer<String> listener, InTurn turns, AtomicInteger waiting) {

        private Entry(String apiName, Consumer<String> listener) {
            this(apiName, listener, new InTurn(), new AtomicInteger());
        }
    }
}
