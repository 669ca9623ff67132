package io.feishuapi.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is costly to make for the next use. What was taken belongs to its taker alone, so a use within a use finds nothing and
 * makes its own.
 */
final class Spares<T> {

    private static final int PLACES = 16;

    /** So many references to a place, so that threads on different processors do not write to the same line of memory. */
    private static final int SPREAD = 16;

    private final AtomicReferenceArray<@Nullable T> places = new AtomicReferenceArray<>(PLACES * SPREAD);

    /** A spare, or null if there is none at hand. */
    @Nullable
    T take() {
        return places.getAndSet(place(), null);
    }

    /** Keeps a spare that is not used any more. */
    void keep(T spare) {
        places.lazySet(place(), spare);
    }

    private static int place() {
        return (int) (Thread.currentThread().getId() % PLACES) * SPREAD;
    }
}
