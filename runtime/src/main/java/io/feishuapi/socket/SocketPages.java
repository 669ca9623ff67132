package io.feishuapi.socket;

import io.feishuapi.bridge.BridgeProblems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * <p>Who may open a socket is the server's to decide, before it calls {@link #open}; so is how long a message may be. The page
 * loads the script of {@link io.feishuapi.script.PageScripts#socketPage}.
 */
public final class SocketPages {

    private static final int MOST_PAGES = 10_000;

    private final Map<String, SocketBridge> bridges = new LinkedHashMap<>();
    private final Consumer<SocketBridge> onPage;
    private final BridgeProblems problems;

    /**
     * Begins without pages.
     *
     * @param onPage gets each page that opens, not again when it comes back or is loaded anew, unless its bridge was closed
     * @param problems is told of messages that cannot be read and of listeners that fail
     */
    public SocketPages(Consumer<SocketBridge> onPage, BridgeProblems problems) {
        this.onPage = onPage;
        this.problems = problems;
    }

    /** Takes note of a socket that opened. Which page it belongs to, its first message says. */
    public SocketConnection open(MessageChannel channel) {
        return new SocketConnection(this, channel);
    }

    /** The pages there are, those whose socket is lost included. */
    public Collection<SocketBridge> pages() {
        synchronized (bridges) {
            bridges.values().removeIf(SocketBridge::isClosed);
            return List.copyOf(bridges.values());
        }
    }

    /** Closes and forgets the pages that have had no socket for so long. For the server to call now and then. */
    public void closeIdle(long time, TimeUnit unit) {
        List<SocketBridge> idle = new ArrayList<>();
        synchronized (bridges) {
            bridges.values().removeIf(bridge -> {
                boolean gone = bridge.isClosed() || (!bridge.isConnected() && bridge.idleNanos() >= unit.toNanos(time));
                if (gone) {
                    idle.add(bridge);
                }
                return gone;
            });
        }
        idle.forEach(SocketBridge::close);
    }

    BridgeProblems problems() {
        return problems;
    }

    @Nullable
    SocketBridge connect(MessageChannel channel, PageMessage hello) {
        SocketBridge bridge;
        boolean fresh;
        synchronized (bridges) {
            bridge = bridges.get(hello.page());
            fresh = bridge == null || bridge.isClosed();
            if (bridge == null || fresh) {
                if (bridges.size() >= MOST_PAGES) {
                    problems.report("too many pages are open, one was turned away", null);
                    channel.close();
                    return null;
                }
                bridge = new SocketBridge(hello.page(), problems);
                bridges.put(hello.page(), bridge);
            }
        }
        bridge.connect(channel, hello);
        if (fresh) {
            onPage.accept(bridge);
        }
        return bridge;
    }
}
