package io.feishuapi.host;

import io.feishuapi.bridge.BridgeProblems;
import io.feishuapi.bridge.OpenPages;
import io.feishuapi.json.JsonException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The pages that talk to a host over sockets, and by posted texts where they wait for an answer. Thread-safe.
 *
 * <pre>{@code
 * HostPages pages = new HostPages(host, problems);
 * // the script: HostScript.of(host).overSocket("/host", "/host/posted")
 *
 * // Javalin 7; other servers have the same three moments of a socket, and bodies of requests
 * config.routes.ws("/host", socket -> {
 *     socket.onConnect(context -> context.attribute("page", pages.open(text -> context.send(text))));
 *     socket.onMessage(context -> context.<HostConnection>attribute("page").received(context.message()));
 *     socket.onClose(context -> context.<HostConnection>attribute("page").closed());
 * });
 * config.routes.post("/host/posted", context -> context.result(pages.posted(context.body())));
 * pages.closeIdle(10, TimeUnit.MINUTES);   // now and then
 * }</pre>
 */
public final class HostPages {

    private final FeishuHost host;
    private final BridgeProblems problems;
    private final OpenPages<HostedPage> pages = new OpenPages<>(
            page -> false, HostedPage::idleNanos, page -> page.session().close());

    /**
     * Begins without pages.
     *
     * @param host answers
     * @param problems is told of messages that cannot be read, and of pages that cannot be reached
     */
    public HostPages(FeishuHost host, BridgeProblems problems) {
        this.host = host;
        this.problems = problems;
    }

    /**
     * Takes note of a socket that opened, from a client that is not known. Which page it belongs to, its first message says.
     *
     * @param toPage sends a text over it
     */
    public HostConnection open(Consumer<String> toPage) {
        return open(toPage, "");
    }

    /**
     * Takes note of a socket that opened.
     *
     * @param toPage sends a text over it
     * @param client who opened it, such as an address or a user: no more than 1,000 pages of one client are open at once, and no more
     *     than 10,000 of all
     */
    public HostConnection open(Consumer<String> toPage, String client) {
        return new HostConnection(this, toPage, client);
    }

    /** Takes a text that a page posted and waits for, from a client that is not known. */
    public String posted(String text) {
        return posted(text, "");
    }

    /**
     * Takes a text that a page posted and waits for.
     *
     * @param client who posted it, the same as of the page's socket
     * @return the answer; empty where there is none
     * @throws IllegalArgumentException if it is no message of a page, which a server answers with 400
     */
    public String posted(String text, String client) {
        HostMessage message;
        try {
            message = HostMessage.read(text);
        } catch (JsonException malformed) {
            throw new IllegalArgumentException("no message of a page: " + malformed.getMessage(), malformed);
        }
        HostedPage page = page(message, client);
        if (page == null) {
            throw new IllegalArgumentException("a page has to say which one it is, and there may not be too many");
        }
        String answer = page.session().received(message);
        return answer == null ? "" : answer;
    }

    /** The page of a message, or null where it does not say so or where there are too many. */
    @Nullable
    HostedPage page(HostMessage message, String client) {
        return pages.admit(message.page(), client, () -> new HostedPage(host, problems));
    }

    BridgeProblems problems() {
        return problems;
    }

    /** Closes and forgets the pages that have had no socket for so long. For the server to call now and then. */
    public void closeIdle(long time, TimeUnit unit) {
        pages.closeIdle(unit.toNanos(time));
    }
}
