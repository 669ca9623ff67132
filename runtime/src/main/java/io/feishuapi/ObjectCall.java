package io.feishuapi;

import java.util.concurrent.CompletionStage;

/**
 * A call that gives an object and has a result as well, such as {@code downloadFile} with its task. The object is there at once; it is
 * let go of when the result has come.
 *
 * @param object what the call gave
 * @param result completes with the result, or with a {@link FeishuApiException}
 * @param <T> the object
 * @param <R> the result
 */
public record ObjectCall<T extends FeishuObject, R>(T object, CompletionStage<R> result) {}
