package com.example.webapp;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The last count that Feishu told of, and who shows it. */
final class UnreadCount {

    private final Set<Consumer<Long>> displays = ConcurrentHashMap.newKeySet();
    private volatile Long count;

    /** The last count, or null before the first. */
    Long get() {
        return count;
    }

    void set(Long told) {
        count = told;
        displays.forEach(display -> display.accept(told));
    }

    /** Shows the last count, if there is one, and those to come, until it is closed. */
    Runnable show(Consumer<Long> display) {
        displays.add(display);
        Long last = count;
        if (last != null) {
            display.accept(last);
        }
        return () -> displays.remove(display);
    }
}
