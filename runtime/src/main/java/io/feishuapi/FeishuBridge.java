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
 * <p>A bridge for calls alone can be a lambda: {@code (apiName, requestJson) -> …}.
 */
@FunctionalInterface
public interface FeishuBridge {

    /**
     * Calls an API that answers through {@code success} and {@code fail}.
     *
     * @param apiName the API, such as {@code getChatInfo}
     * @param requestJson its parameters, a JSON object
     * @return completes with the JSON object handed to {@code success}, or with a {@link FeishuApiException} for {@code fail};
     *     its {@code toCompletableFuture()} can be cancelled, which tells the bridge to forget the call
     */
    CompletionStage<String> call(String apiName, String requestJson);

    /**
     * Begins to listen.
     *
     * @param apiName the listener API, such as {@code onGetWifiList}
     * @param requestJson its parameters without the callback, a JSON object
     * @param listener gets each event as a JSON object, one at a time; what it throws stops neither the client nor the next event
     * @return ends the listening when closed
     * @throws FeishuApiException if this bridge carries no events
     */
    default Subscription subscribe(String apiName, String requestJson, Consumer<String> listener) {
        throw new FeishuApiException(apiName, "this bridge carries no events", null);
    }

    /**
     * Begins to listen to an API that takes the function for its events as a parameter.
     *
     * @param apiName the listener API, such as {@code onChatBadgeChange}
     * @param requestJson its parameters without the callback, a JSON object
     * @param callback the name of that parameter, such as {@code onChange}; only bridges to a page's {@code tt} need it
     * @param listener gets each event, as in {@link #subscribe(String, String, Consumer)}
     * @return ends the listening when closed
     * @throws FeishuApiException if this bridge carries no events
     */
    default Subscription subscribe(String apiName, String requestJson, String callback, Consumer<String> listener) {
        return subscribe(apiName, requestJson, listener);
    }

    /**
     * Calls an API that returns its value.
     *
     * @param apiName the API, such as {@code getSystemInfoSync}
     * @param argumentsJson its arguments in order, a JSON array
     * @return the returned value as JSON
     * @throws FeishuApiException if the call fails, or if this bridge cannot wait for an answer
     */
    default String callSync(String apiName, String argumentsJson) {
        throw new FeishuApiException(apiName, "this bridge cannot wait for an answer", null);
    }
}
