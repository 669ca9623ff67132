package io.feishuapi.socket;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * What is on its way over one socket, in order. It is sent without a lock, by the thread that finds the socket free: where a send
 * blocks, other threads only add. Thread-safe.
 */
final class SocketLine {

    private final MessageChannel channel;

    // All below is guarded by this.
    private final Queue<String> texts = new ArrayDeque<>();
    private long confirmation;
    private boolean sending;
    private boolean ended;

    SocketLine(MessageChannel channel) {
        this.channel = channel;
    }

    MessageChannel channel() {
        return channel;
    }

    /** Adds a text; it leaves with the next {@link #send}. */
    synchronized void add(String text) {
        if (!ended) {
            texts.add(text);
        }
    }

    /** Adds that the page's messages up to a number are here. Only the last such number leaves. */
    synchronized void confirm(long number) {
        confirmation = number;
    }

    /**
     * Sends what was added, unless another thread is at it: that one then sends it.
     *
     * @return why the socket takes no more, or null where it took all
     */
    @Nullable
    Throwable send() {
        synchronized (this) {
            if (sending) {
                return null;
            }
            sending = true;
        }
        try {
            for (String next = next(); next != null; next = next()) {
                channel.send(next);
            }
            return null;
        } catch (Throwable lost) {
            end();
            return lost;
        }
    }

    private synchronized @Nullable String next() {
        if (!ended && confirmation != 0) {
            long number = confirmation;
            confirmation = 0;
            return "{\"type\":\"ack\",\"n\":" + number + "}";
        }
        String text = ended ? null : texts.poll();
        sending = text != null;
        return text;
    }

    /** Sends nothing from now on. */
    synchronized void end() {
        ended = true;
        sending = false;
        texts.clear();
    }
}
