package io.feishuapi.cli.fetch;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Asks for an address and goes where it is sent, within the page's own host and those that are allowed. */
final class RedirectFollower {
    private static final int MOST_REDIRECTS = 5;
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    private final HttpTransport transport;
    private final HostPace pace;
    private final Set<String> allowedHosts;

    RedirectFollower(HttpTransport transport, HostPace pace, Set<String> allowedHosts) {
        this.transport = transport;
        this.pace = pace;
        this.allowedHosts = Set.copyOf(allowedHosts);
    }

    /** The first answer that is no redirect. */
    Answer get(URI start, Validators validators) throws PageProblemException, IOException, InterruptedException {
        Set<URI> visited = new HashSet<>();
        URI address = start;
        while (visited.add(address)) {
            if (visited.size() > MOST_REDIRECTS + 1) {
                throw new PageProblemException(
                        FetchProblemId.REDIRECT_LOOP,
                        "more than " + MOST_REDIRECTS + " redirects, the last to " + address + ". Correct source_url.");
            }
            pace.awaitTurn(address);
            Answer answer = transport.get(address, validators);
            if (!answer.isRedirect()) {
                return answer;
            }
            address = target(start, answer);
        }
        throw new PageProblemException(
                FetchProblemId.REDIRECT_LOOP,
                "redirects lead in a circle, back to " + address + ". Correct source_url.");
    }

    private URI target(URI start, Answer answer) throws PageProblemException {
        String location = answer.header("Location");
        URI target;
        try {
            target = answer.address().resolve(location);
        } catch (IllegalArgumentException e) {
            throw refused(location, "is no address");
        }
        if (location.isBlank() || !PageAddress.isUsable(target)) {
            throw refused(location, "is no http or https address");
        }
        if (isHttps(answer.address()) && !isHttps(target)) {
            throw new PageProblemException(
                    FetchProblemId.REDIRECT_DOWNGRADE,
                    "redirect from https to " + target + " refused. Write the page's https address as source_url.");
        }
        if (!isAllowed(start, target)) {
            throw refused(
                    target.toString(),
                    "leads to another host; if that is right, allow it with --allow-host " + target.getHost());
        }
        return target;
    }

    private boolean isAllowed(URI start, URI target) {
        String host = target.getHost().toLowerCase(Locale.ROOT);
        String hostWithPort = host + ":" + port(target);
        if (allowedHosts.contains(host) || allowedHosts.contains(hostWithPort)) {
            return true;
        }
        boolean upgraded = port(start) == HTTP_PORT && port(target) == HTTPS_PORT;
        return host.equals(start.getHost().toLowerCase(Locale.ROOT)) && (port(start) == port(target) || upgraded);
    }

    private static boolean isHttps(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return isHttps(address) ? HTTPS_PORT : HTTP_PORT;
    }

    private static PageProblemException refused(String location, String why) {
        return new PageProblemException(
                FetchProblemId.REDIRECT_REFUSED, "redirect to \"" + location + "\" refused: it " + why + ".");
    }
}
