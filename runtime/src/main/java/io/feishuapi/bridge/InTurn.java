package io.feishuapi.bridge;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks in the order in which they were added, one at a time, on the threads that add them, without holding a lock. For those who
 * write a bridge: what a task calls may add tasks, block, or wait for other threads that do.
 */
public final class InTurn {

    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile @Nullable Thread thread;

    /** Begins without tasks. */
    public InTurn() {}

    /** Adds a task; it runs with the next {@link #run}. */
    public void add(Runnable task) {
        tasks.add(task);
    }

    /**
     * Runs what was added, unless another thread is at it: that one then runs it. A task that throws does not keep the others from
     * running; what the first one threw is thrown in the end.
     */
    public void run() {
        if (waiting.getAndIncrement() != 0) {
            return;
        }
        Throwable first = null;
        int seen = 1;
        do {
            thread = Thread.currentThread();
            for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
                try {
                    task.run();
                } catch (Throwable thrown) {
                    first = first == null ? thrown : first;
                }
            }
            thread = null;
            seen = waiting.addAndGet(-seen);
        } while (seen != 0);
        if (first instanceof Error error) {
            throw error;
        } else if (first != null) {
            throw first instanceof RuntimeException thrown ? thrown : new IllegalStateException(first);
        }
    }

    /** Whether the current thread is the one that runs tasks now. */
    public boolean isRunningHere() {
        return thread == Thread.currentThread();
    }
}
