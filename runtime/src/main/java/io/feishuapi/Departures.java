package io.feishuapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Runs a task when all calls that are being made now have left, without keeping others from leaving. A number of an object may be
 * given up then, since no call that still refers to it can leave behind. Thread-safe; tasks run without a lock.
 */
final class Departures {

    /** Oldest first; the last one is open. All is guarded by this. */
    private final Deque<Phase> phases = new ArrayDeque<>(List.of(new Phase()));

    /** A call is about to be made. */
    synchronized Phase begin() {
        Phase open = phases.getLast();
        open.leaving++;
        return open;
    }

    /** A call has left. */
    void end(Phase phase) {
        List<Runnable> due;
        synchronized (this) {
            phase.leaving--;
            due = due();
        }
        due.forEach(Runnable::run);
    }

    /** Runs a task when the calls that are being made now have left; at once where there are none. */
    void afterwards(Runnable task) {
        List<Runnable> due;
        synchronized (this) {
            phases.getLast().tasks.add(task);
            phases.add(new Phase());
            due = due();
        }
        due.forEach(Runnable::run);
    }

    private List<Runnable> due() {
        List<Runnable> due = new ArrayList<>();
        while (phases.size() > 1 && phases.getFirst().leaving == 0) {
            due.addAll(phases.removeFirst().tasks);
        }
        return due;
    }

    /** Calls that began between two tasks. */
    static final class Phase {

        private final List<Runnable> tasks = new ArrayList<>(1);
        private int leaving;
    }
}
