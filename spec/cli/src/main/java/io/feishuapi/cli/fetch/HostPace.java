package io.feishuapi.cli.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Spaces out the requests to each host, over all threads of a run. */
final class HostPace {
    private final TimeSource time;
    private final Duration minimumDelay;
    private final Map<String, Instant> nextStart = new HashMap<>();

    HostPace(TimeSource time, Duration minimumDelay) {
        this.time = time;
        this.minimumDelay = minimumDelay;
    }

    /** Waits for this request's turn. */
    void awaitTurn(URI address) throws InterruptedException {
        time.sleep(reserve(host(address)));
    }

    /** Lets nobody ask this host for a while: it said that it has enough. */
    synchronized void pause(URI address, Duration duration) {
        Instant until = time.now().plus(duration);
        nextStart.merge(host(address), until, (a, b) -> a.isAfter(b) ? a : b);
    }

    private synchronized Duration reserve(String host) {
        Instant now = time.now();
        Instant start = nextStart.getOrDefault(host, now);
        if (start.isBefore(now)) {
            start = now;
        }
        nextStart.put(host, start.plus(minimumDelay));
        return Duration.between(now, start);
    }

    private static String host(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT);
    }
}
