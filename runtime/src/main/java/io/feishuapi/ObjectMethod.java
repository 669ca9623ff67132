package io.feishuapi;

import java.util.function.BiFunction;

/**
 * A method of an object, and how to call it on an object that is implemented in Java.
 *
 * @param api what its page says
 * @param body calls it
 * @param <T> the object
 * @param <Q> the request
 * @param <R> the result
 */
public record ObjectMethod<T extends FeishuObject, Q extends FeishuRequest, R>(
        ApiDescriptor<Q, R> api, BiFunction<T, Q, HostedAnswer<R>> body) {}
