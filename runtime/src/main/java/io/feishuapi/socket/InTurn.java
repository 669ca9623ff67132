package io.feishuapi.socket;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs tasks in the order in which they were added, one at a time, on the threads that add them, without holding a lock. */
final class InTurn {

    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();

    /** Adds a task; it runs with the next {@link #run}. Tasks do not throw. */
    void add(Runnable task) {
        tasks.add(task);
    }

    /** Runs what was added, unless another thread is at it: that one then runs it. */
    void run() {
        if (waiting.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
                task.run();
            }
            seen = waiting.addAndGet(-seen);
        } while (seen != 0);
    }
}
