package io.feishuapi.socket;

/** One open socket to a page, as a server library has it. */
public interface MessageChannel {

    /**
     * Sends a text, after those sent before; one at a time. Where it blocks, only this page waits. What it throws means that the
     * socket is lost, or has more waiting than the server wants to hold: it then counts as closed.
     */
    void send(String text);

    /** Closes the socket. Closing it again does nothing. */
    void close();
}
