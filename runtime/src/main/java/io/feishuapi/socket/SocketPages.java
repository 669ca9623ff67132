package io.feishuapi.socket;

import io.feishuapi.bridge.BridgeProblems;
import io.feishuapi.bridge.OpenPages;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The pages that are open, each with its {@link SocketBridge}. Thread-safe.
 *
 * <pre>{@code
 * SocketPages pages = new SocketPages(bridge -> new ChatApiClient(bridge).getChatInfo(request), problems);
 *
 * // Javalin 7; other servers have the same three moments
 * config.routes.ws("/feishu", socket -> {
 *     socket.onConnect(context -> context.attribute("page", pages.open(new MessageChannel() {
 *         public void send(String text) { context.send(text); }
 *         public void close() { context.closeSession(); }
 *     })));
 *     socket.onMessage(context -> context.<SocketConnection>attribute("page").received(context.message()));
 *     socket.onClose(context -> context.<SocketConnection>attribute("page").closed());
 * });
 * }</pre>
 *
 * <p>Who may open a socket is the server's to decide, before it calls {@link #open}. Pages send no text of
 * more than 8,100 bytes, longer messages go in parts. The page loads the script of {@link io.feishuapi.script.PageScripts#socketPage}.
 */
public final class SocketPages {

    private final OpenPages<SocketBridge> open =
            new OpenPages<>(SocketBridge::isClosed, SocketBridge::idleNanos, SocketBridge::close);
    private final Consumer<SocketBridge> onPage;
    private final BridgeProblems problems;

    /**
     * Begins without pages.
     *
     * @param onPage gets each page that opens, not again when it comes back or is loaded anew, unless its bridge was closed; what the
     *     page answers comes after this has returned. If it throws, the page is closed
     * @param problems is told of messages that cannot be read and of listeners that fail
     */
    public SocketPages(Consumer<SocketBridge> onPage, BridgeProblems problems) {
        this.onPage = onPage;
        this.problems = problems;
    }

    /** Takes note of a socket that opened, from a client that is not known. Which page it belongs to, its first message says. */
    public SocketConnection open(MessageChannel channel) {
        return open(channel, "");
    }

    /**
     * Takes note of a socket that opened. Which page it belongs to, its first message says.
     *
     * @param client who opened it, such as an address or a user: no more than 1,000 pages of one client are open at once, and no more
     *     than 10,000 of all
     */
    public SocketConnection open(MessageChannel channel, String client) {
        return new SocketConnection(this, channel, client);
    }

    /** The pages there are, those whose socket is lost included. */
    public Collection<SocketBridge> pages() {
        return open.all();
    }

    /** Closes and forgets the pages that have had no socket for so long. For the server to call now and then. */
    public void closeIdle(long time, TimeUnit unit) {
        open.closeIdle(unit.toNanos(time));
    }

    BridgeProblems problems() {
        return problems;
    }

    /** The page of that name, or null where there are too many. */
    @Nullable
    SocketBridge admit(String page, String client) {
        return open.admit(page, client, () -> new SocketBridge(page, this::begin, problems));
    }

    /** Hands on a new page; one that its user cannot take is closed. */
    private void begin(SocketBridge page) {
        try {
            onPage.accept(page);
        } catch (Throwable failed) {
            page.close("the page was closed, since its beginning failed");
            problems.report("the beginning of a page failed, so it was closed: " + failed, failed);
        }
    }
}
