package io.feishuapi.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Time that passes only when the test says so. Thread-safe; tasks run without a lock. */
final class FakeClock {

    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparingLong(Task::due).thenComparingLong(Task::order));
    private long now;
    private long lastOrder;

    /** Adds a task; one that is not needed any more when its time comes, or when somebody asks what waits, is dropped. */
    synchronized void at(long delayNanos, String what, BooleanSupplier isOver, Runnable run) {
        tasks.add(new Task(now + delayNanos, lastOrder++, what, isOver, run));
    }

    void advance(long nanos) {
        long until;
        synchronized (this) {
            until = now + nanos;
        }
        for (Task task = nextUntil(until); task != null; task = nextUntil(until)) {
            task.run.run();
        }
        synchronized (this) {
            now = until;
        }
    }

    private synchronized @Nullable Task nextUntil(long until) {
        Task task = tasks.peek();
        if (task == null || task.due > until) {
            return null;
        }
        tasks.remove();
        now = task.due;
        return task;
    }

    /** What waits, soonest first, with the milliseconds until it comes. */
    synchronized List<String> waiting() {
        List<String> waiting = new ArrayList<>();
        tasks.removeIf(task -> task.isOver.getAsBoolean());
        tasks.stream()
                .sorted(tasks.comparator())
                .forEach(task ->
                        waiting.add(task.what + " in " + TimeUnit.NANOSECONDS.toMillis(task.due - now) + " ms"));
        return waiting;
    }

    private record Task(long due, long order, String what, BooleanSupplier isOver, Runnable run) {}
}
