package io.feishuapi;

import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * Carries calls to a Feishu client and brings back what it answers, as JSON text.
 *
 * <p><b>Threads.</b> Implementations may be used by any number of threads at once. {@link #call} does not wait for the answer; what
 * depends on the answer runs on the thread that brings it, so it should not block there.
 *
 * <p><b>Order.</b> Calls of one thread leave in the order in which they were made. Answers come in any order, each belongs to its
 * own call, and each call ends once: answers that come twice or too late change nothing. The events of one subscription come in the
 * client's order, one at a time.
 *
 * <p><b>Giving up.</b> A bridge waits for an answer for as long as its caller does: there is no limit but the caller's, set by
 * cancelling the returned future, by {@code orTimeout} on it, or for all calls by
 * {@link io.feishuapi.bridge.TimeLimitedBridge}. The client may still do what it was asked; its answer is dropped.
 *
 * <p>A bridge for calls alone can be a lambda: {@code call -> …}.
 */
@FunctionalInterface
public interface FeishuBridge {

    /**
     * Makes a call of any kind but {@link CallForm.Kind#LISTENER}.
     *
     * <p>A call that gives an object ({@link FeishuCall#object}) and has no result beside it completes with a reference,
     * {@code {"@object":7}}: the number that the caller chose, or the one that the object had already.
     *
     * @return completes with the answer as JSON, {@code null} where there is nothing to answer; or with a {@link FeishuApiException}
     *     for what {@code fail} got or what was thrown; its {@code toCompletableFuture()} can be cancelled, which tells the bridge to
     *     forget the call
     */
    CompletionStage<String> call(FeishuCall call);

    /**
     * Begins to listen.
     *
     * @param call a call of the kind {@link CallForm.Kind#LISTENER}
     * @param listener gets each event as JSON, one at a time; what it throws stops neither the client nor the next event
     * @return ends the listening when closed
     * @throws FeishuApiException if this bridge carries no events
     */
    default Subscription subscribe(FeishuCall call, Consumer<String> listener) {
        throw new FeishuApiException(call.apiName(), "this bridge carries no events", null);
    }
}
