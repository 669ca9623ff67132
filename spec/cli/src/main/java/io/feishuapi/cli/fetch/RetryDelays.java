package io.feishuapi.cli.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long to wait before a page is asked for again. */
final class RetryDelays {
    /** A server that wants more patience than this is left alone for this run. */
    static final Duration LONGEST = Duration.ofMinutes(2);

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 5;

    private final RandomGenerator random;

    RetryDelays(RandomGenerator random) {
        this.random = random;
    }

    /**
     * Doubles with each attempt, from 1 to 32 seconds; a random half of it goes, so that several clients do not come back at once.
     *
     * @param attempt how many attempts have failed, from 1
     */
    Duration backOff(int attempt) {
        long full = FIRST.toMillis() << Math.min(attempt - 1, MOST_DOUBLINGS);
        return Duration.ofMillis(full / 2 + random.nextLong(full / 2 + 1));
    }

    /** What a {@code Retry-After} header asks for (seconds or a date), empty where it asks for nothing readable. */
    static Optional<Duration> asked(String retryAfter, Instant now) {
        String text = retryAfter.strip();
        if (!text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
