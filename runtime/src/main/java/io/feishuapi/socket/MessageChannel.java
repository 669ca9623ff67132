package io.feishuapi.socket;

/** One open socket to a page, as a server library has it. */
public interface MessageChannel {

    /**
     * Sends a text, after those sent before. Should not block; may throw a {@link RuntimeException} if the socket is lost, which then
     * counts as closed.
     */
    void send(String text);

    /** Closes the socket. Closing it again does nothing. */
    void close();
}
