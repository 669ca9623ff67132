package io.feishuapi.cli.fetch;

import java.time.Duration;
import java.time.Instant;

/** The time and the waiting of a run, so that tests need none of either. Used by several threads at once. */
public interface TimeSource {

    /** The time now. */
    Instant now();

    /** Waits; returns at once for zero or less. */
    void sleep(Duration duration) throws InterruptedException;

    /** The machine's clock. */
    static TimeSource system() {
        return new TimeSource() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public void sleep(Duration duration) throws InterruptedException {
                if (!duration.isNegative() && !duration.isZero()) {
                    Thread.sleep(duration.toMillis() + 1);
                }
            }
        };
    }
}
