package io.feishuapi;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What a call gives that Java implements: a result, an object, or both.
 *
 * @param result completes with the result; of a call that gives an object and nothing else with the object
 * @param object the object that the call returns, of the type that its descriptor names, or null where it returns none
 * @param <R> the result
 */
public record HostedAnswer<R>(
        CompletionStage<R> result, @Nullable FeishuObject object) {

    /** A result that is there. */
    public static <R> HostedAnswer<R> now(R result) {
        return new HostedAnswer<>(CompletableFuture.completedFuture(result), null);
    }

    /** A result that comes later. */
    public static <R> HostedAnswer<R> later(CompletionStage<R> result) {
        return new HostedAnswer<>(result, null);
    }

    /** An object. */
    public static <R extends FeishuObject> HostedAnswer<R> object(R object) {
        return new HostedAnswer<>(CompletableFuture.completedFuture(object), object);
    }

    /** An object, and a result that comes later. */
    public static <R> HostedAnswer<R> both(ObjectCall<?, R> call) {
        return new HostedAnswer<>(call.result(), call.object());
    }
}
