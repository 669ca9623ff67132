package io.feishuapi.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RetryDelaysTest {
    private static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");

    @Test
    void waitsDoubleUpToHalfAMinuteAndAHalfOfEachIsChance() {
        RetryDelays delays = new RetryDelays(new Random(7));

        for (int attempt = 1; attempt <= 40; attempt++) {
            long full = Math.min(32_000, 1_000L << Math.min(attempt - 1, 20));
            assertThat(delays.backOff(attempt).toMillis()).isBetween(full / 2, full);
        }
    }

    @Test
    void twoClientsDoNotComeBackAtOnce() {
        assertThat(new RetryDelays(new Random(1)).backOff(5)).isNotEqualTo(new RetryDelays(new Random(2)).backOff(5));
    }

    @Test
    void secondsAndDatesAreUnderstood() {
        assertThat(RetryDelays.asked(" 12 ", NOW)).contains(Duration.ofSeconds(12));
        assertThat(RetryDelays.asked("Sun, 01 Jun 2025 12:01:00 GMT", NOW)).contains(Duration.ofMinutes(1));
        assertThat(RetryDelays.asked("Sun, 01 Jun 2025 11:00:00 GMT", NOW)).contains(Duration.ZERO);
    }

    @Test
    void anythingElseAsksForNothing() {
        assertThat(RetryDelays.asked("", NOW)).isEmpty();
        assertThat(RetryDelays.asked("-5", NOW)).isEmpty();
        assertThat(RetryDelays.asked("soon", NOW)).isEmpty();
        assertThat(RetryDelays.asked("99999999999999999999", NOW)).isEmpty();
    }
}
