package io.feishuapi;

/** A listening that goes on until it is closed. Closing it again does nothing. */
public interface Subscription extends AutoCloseable {

    /** Ends the listening; events that are on their way may still come. */
    @Override
    void close();
}
