package io.feishuapi.socket;

import io.feishuapi.json.JsonException;
import org.jspecify.annotations.Nullable;

/** What the server hands on of one socket. Messages of one socket come one at a time; other than that, any thread will do. */
public final class SocketConnection {

    /** Characters of one message of a page, in parts or not. */
    static final int LONGEST_MESSAGE = 16 << 20;

    /** Characters of one text of a page: with three bytes each these are less than the 8 kB that servers take at least. */
    static final int LONGEST_PART = 2_700;

    private static final int MOST_NONSENSE = 100;

    private final SocketPages pages;
    private final MessageChannel channel;
    private final String client;
    private final StringBuilder parts = new StringBuilder();
    private volatile @Nullable SocketBridge bridge;
    private volatile boolean closed;
    private int nonsense;

    SocketConnection(SocketPages pages, MessageChannel channel, String client) {
        this.pages = pages;
        this.channel = channel;
        this.client = client;
    }

    /** Takes a text that came. One that is no message of this protocol is reported and else ignored; too many close the socket. */
    public void received(String text) {
        if (text.startsWith("+") || text.startsWith(".")) {
            receivedPart(text);
        } else {
            receivedWhole(text);
        }
    }

    /** A long message comes in parts: each begins with a plus sign, the last one with a dot. */
    private void receivedPart(String part) {
        if (bridge == null || parts.length() + part.length() > LONGEST_MESSAGE) {
            parts.setLength(0);
            turnAway("a page sent a message that is longer than " + LONGEST_MESSAGE
                    + " characters, or that is not its turn");
            return;
        }
        parts.append(part, 1, part.length());
        if (part.startsWith(".")) {
            String whole = parts.toString();
            parts.setLength(0);
            parts.trimToSize();
            receivedWhole(whole);
        }
    }

    private void receivedWhole(String text) {
        PageMessage message;
        try {
            message = PageMessage.read(text);
        } catch (JsonException malformed) {
            String problem = "a page sent no message but something else: " + malformed.getMessage();
            if (++nonsense > MOST_NONSENSE) {
                turnAway(problem + ", and so a hundred times before");
            } else {
                pages.problems().report(problem, malformed);
            }
            return;
        }
        SocketBridge known = bridge;
        if (known != null) {
            known.receive(channel, message, text.length());
        } else if (message.isHello()) {
            begin(message);
        } else {
            turnAway("a page did not begin with hello");
        }
    }

    private void begin(PageMessage hello) {
        SocketBridge admitted = pages.admit(hello.page(), client);
        if (admitted == null) {
            turnAway("too many pages are open, one was turned away");
            return;
        }
        bridge = admitted;
        admitted.connect(channel, hello);
        if (closed) {
            admitted.disconnect(channel);
        }
    }

    private void turnAway(String reason) {
        channel.close();
        pages.problems().report(reason, null);
    }

    /** Takes note that the socket closed. */
    public void closed() {
        closed = true;
        SocketBridge known = bridge;
        if (known != null) {
            known.disconnect(channel);
        }
    }
}
