package io.feishuapi.cli.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How pages are asked for.
 *
 * @param baseUrl a mirror or test server that stands in for scheme, host and port of every page, or null
 * @param allowedHosts hosts ({@code host} or {@code host:port}, lower case) that redirects may lead to besides the page's own
 * @param attempts how often a page is asked for, at least 1
 * @param minimumDelay between the starts of two requests to one host
 * @param timeout for one request, from its start to the last byte
 * @param maximumBytes how long a page may be
 */
public record RequestOptions(
        @Nullable URI baseUrl,
        Set<String> allowedHosts,
        int attempts,
        Duration minimumDelay,
        Duration timeout,
        int maximumBytes) {

    /** The docs site itself, 5 requests a second, 4 attempts, 30 seconds, 2 MiB. */
    public static final RequestOptions DEFAULTS =
            new RequestOptions(null, Set.of(), 4, Duration.ofMillis(200), Duration.ofSeconds(30), 2 << 20);

    public RequestOptions {
        allowedHosts = Set.copyOf(allowedHosts);
        if (attempts < 1 || minimumDelay.isNegative() || timeout.isNegative() || timeout.isZero() || maximumBytes < 1) {
            throw new IllegalArgumentException("attempts, timeout and maximumBytes must be positive");
        }
    }

    /** Whether an address can stand in for the docs site: http or https, no user name, query or fragment. */
    public static boolean isUsableBase(URI address) {
        return PageAddress.isUsable(address) && address.getRawQuery() == null && address.getRawFragment() == null;
    }
}
