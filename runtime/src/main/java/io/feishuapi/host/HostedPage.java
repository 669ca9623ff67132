package io.feishuapi.host;

import io.feishuapi.bridge.BridgeProblems;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A page with its session, which outlives its sockets: what is sent while there is none waits for the next. */
final class HostedPage {

    private static final int MOST_WAITING = 1_000;

    private final HostSession session;
    private final Queue<String> waiting = new ArrayDeque<>();
    private @Nullable Consumer<String> socket;
    private long lostSince = System.nanoTime();

    HostedPage(FeishuHost host, BridgeProblems problems) {
        session = new HostSession(host, this::send, problems);
    }

    HostSession session() {
        return session;
    }

    private void send(String text) {
        Consumer<String> open;
        synchronized (this) {
            open = socket;
            if (open == null) {
                if (waiting.size() >= MOST_WAITING) {
                    throw new IllegalStateException("too much waits for the page's socket");
                }
                waiting.add(text);
                return;
            }
        }
        open.accept(text);
    }

    void connect(Consumer<String> opened) {
        while (true) {
            String text;
            synchronized (this) {
                text = waiting.poll();
                if (text == null) {
                    socket = opened;
                    return;
                }
            }
            opened.accept(text);
        }
    }

    synchronized void disconnect(Consumer<String> lost) {
        if (socket == lost) {
            socket = null;
            lostSince = System.nanoTime();
        }
    }

    /** For how long it has had no socket, in nanoseconds; 0 while it has one. */
    synchronized long idleNanos() {
        return socket != null ? 0 : Math.max(1, System.nanoTime() - lostSince);
    }
}
