package io.feishuapi;

import java.util.function.Consumer;

/**
 * An event of an object, and how to listen to it on an object that is implemented in Java.
 *
 * @param api what its page says
 * @param body begins to listen
 * @param <T> the object
 * @param <Q> the request
 * @param <R> the event
 */
public record ObjectEvent<T extends FeishuObject, Q extends FeishuRequest, R>(
        ApiDescriptor<Q, R> api, Listening<T, Q, R> body) {

    /**
     * Begins to listen.
     *
     * @param <T> the object
     * @param <Q> the request
     * @param <R> the event
     */
    @FunctionalInterface
    public interface Listening<T, Q, R> {

        /** Hands events to a listener until the subscription is closed. */
        Subscription listen(T object, Q request, Consumer<R> listener);
    }
}
