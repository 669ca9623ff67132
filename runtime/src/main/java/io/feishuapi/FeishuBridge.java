package io.feishuapi;

import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * Carries calls to a Feishu client and brings back what it answers, as JSON text. Implementations are thread-safe.
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
     * @return completes with the JSON object handed to {@code success}, or with a {@link FeishuApiException} for {@code fail}
     */
    CompletionStage<String> call(String apiName, String requestJson);

    /**
     * Begins to listen.
     *
     * @param apiName the listener API, such as {@code onGetWifiList}
     * @param requestJson its parameters without the callback, a JSON object
     * @param listener gets each event as a JSON object, one at a time
     * @return ends the listening when closed
     * @throws FeishuApiException if this bridge carries no events
     */
    default Subscription subscribe(String apiName, String requestJson, Consumer<String> listener) {
        throw new FeishuApiException(apiName, "this bridge carries no events", null);
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
