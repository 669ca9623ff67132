package io.feishuapi.cli;

import io.feishuapi.cli.fetch.FetchOptions;
import io.feishuapi.cli.fetch.RequestOptions;
import io.feishuapi.spec.page.source.PageDecoder;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of {@code fetch} that decide what is asked for and how; checked here, before anything is touched. */
final class FetchRequestOptions {
    private static final double SLOWEST_RATE = 0.01;
    private static final double FASTEST_RATE = 100;
    private static final int MOST_ATTEMPTS = 10;
    private static final int LONGEST_TIMEOUT = 600;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description =
                    "A mirror or test server that stands in for scheme, host and port of every source_url; paths stay.")
    private @Nullable URI baseUrl;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "4",
            description = "How many pages are asked for at once, 1 to 4. Default: ${DEFAULT-VALUE}.")
    private int jobs;

    @Option(
            names = "--rate",
            paramLabel = "R",
            defaultValue = "5",
            description = "How many requests a second one host gets at most, 0.01 to 100. Default: ${DEFAULT-VALUE}.")
    private double rate;

    @Option(
            names = "--attempts",
            paramLabel = "N",
            defaultValue = "4",
            description =
                    "How often a page is asked for, with growing waits, on 429, 5xx, time-outs and broken connections, 1 to 10."
                            + " Default: ${DEFAULT-VALUE}.")
    private int attempts;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long one request may take to its last byte, 1 to 600. Default: ${DEFAULT-VALUE}.")
    private int timeout;

    @Option(
            names = "--max-size",
            paramLabel = "BYTES",
            defaultValue = "2097152",
            description = "How long a page may be. Default: ${DEFAULT-VALUE}.")
    private int maximumBytes;

    @Option(
            names = "--allow-host",
            paramLabel = "HOST[:PORT]",
            description = "A host that redirects may lead to besides the page's own. May be given several times.")
    private List<String> allowedHosts = List.of();

    @Option(
            names = "--accept",
            paramLabel = "NAME",
            description = "An API whose new page is taken although its name changed, facts were lost, or it may be cut."
                    + " May be given several times.")
    private List<String> accepted = List.of();

    /**
     * The options as the run takes them.
     *
     * @throws ParameterException for a value out of range
     */
    FetchOptions options(CommandLine command) {
        check(command, jobs >= 1 && jobs <= FetchOptions.MAXIMUM_JOBS, "--jobs must be 1 to 4");
        check(command, rate >= SLOWEST_RATE && rate <= FASTEST_RATE, "--rate must be 0.01 to 100 requests a second");
        check(command, attempts >= 1 && attempts <= MOST_ATTEMPTS, "--attempts must be 1 to 10");
        check(command, timeout >= 1 && timeout <= LONGEST_TIMEOUT, "--timeout must be 1 to 600 seconds");
        check(
                command,
                maximumBytes >= 1 && maximumBytes <= PageDecoder.LONGEST,
                "--max-size must be 1 to 16777216 bytes");
        check(
                command,
                baseUrl == null || RequestOptions.isUsableBase(baseUrl),
                "--base-url must be an http or https address without user name, query and fragment");
        Set<String> hosts = new TreeSet<>();
        for (String host : allowedHosts) {
            check(command, !host.isBlank() && host.indexOf('/') < 0, "--allow-host takes a host, not an address");
            hosts.add(host.toLowerCase(Locale.ROOT));
        }
        Duration delay = Duration.ofNanos(Math.round(Duration.ofSeconds(1).toNanos() / rate));
        return new FetchOptions(
                jobs,
                Set.copyOf(accepted),
                new RequestOptions(baseUrl, hosts, attempts, delay, Duration.ofSeconds(timeout), maximumBytes));
    }

    private static void check(CommandLine command, boolean fine, String message) {
        if (!fine) {
            throw new ParameterException(command, message + ".");
        }
    }
}
