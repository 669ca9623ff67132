package io.feishuapi.socket;

import io.feishuapi.json.JsonException;
import org.jspecify.annotations.Nullable;

/** What the server hands on of one socket. Messages of one socket come one at a time; other than that, any thread will do. */
public final class SocketConnection {

    private final SocketPages pages;
    private final MessageChannel channel;
    private volatile @Nullable SocketBridge bridge;

    SocketConnection(SocketPages pages, MessageChannel channel) {
        this.pages = pages;
        this.channel = channel;
    }

    /** Takes a text that came. One that is no message of this protocol is reported and else ignored. */
    public void received(String text) {
        PageMessage message;
        try {
            message = PageMessage.read(text);
        } catch (JsonException malformed) {
            pages.problems().report("a page sent no message but something else: " + malformed.getMessage(), malformed);
            return;
        }
        SocketBridge known = bridge;
        if (known != null) {
            known.receive(channel, message);
        } else if (message.isHello()) {
            bridge = pages.connect(channel, message);
        } else {
            pages.problems().report("a page did not begin with hello", null);
            channel.close();
        }
    }

    /** Takes note that the socket closed. */
    public void closed() {
        SocketBridge known = bridge;
        if (known != null) {
            known.disconnect(channel);
        }
    }
}
