package com.example.webapp;

import io.feishuapi.socket.MessageChannel;
import io.feishuapi.socket.SocketConnection;
import io.feishuapi.socket.SocketPages;
import io.javalin.config.RoutesConfig;
import io.javalin.websocket.WsContext;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The sockets over which pages are driven: the three moments of the server's socket, handed on. */
final class PageSockets {

    private final SocketPages pages;
    private final Map<String, SocketConnection> connections = new ConcurrentHashMap<>();
    private final Map<String, WsContext> open = new ConcurrentHashMap<>();

    PageSockets(SocketPages pages) {
        this.pages = pages;
    }

    void addTo(RoutesConfig routes) {
        routes.ws("/feishu", socket -> {
            socket.onConnect(context -> {
                context.enableAutomaticPings();
                open.put(context.sessionId(), context);
                connections.put(context.sessionId(), pages.open(channel(context), client(context)));
            });
            socket.onMessage(context -> connections.get(context.sessionId()).received(context.message()));
            socket.onClose(context -> {
                open.remove(context.sessionId());
                connections.remove(context.sessionId()).closed();
            });
        });
    }

    /** Cuts all sockets, as a tunnel or a change of network would. The pages come back. */
    void cut() {
        open.values().forEach(context -> context.session.disconnect());
    }

    /** Behind a proxy, this would be what the proxy says of it. */
    private static String client(WsContext context) {
        return context.session.getRemoteSocketAddress() instanceof InetSocketAddress address
                ? address.getAddress().getHostAddress()
                : "";
    }

    private static MessageChannel channel(WsContext context) {
        return new MessageChannel() {
            @Override
            public void send(String text) {
                context.send(text);
            }

            @Override
            public void close() {
                context.closeSession();
            }
        };
    }
}
