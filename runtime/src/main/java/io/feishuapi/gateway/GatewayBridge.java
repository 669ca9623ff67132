package io.feishuapi.gateway;

import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuBridge;
import io.feishuapi.Subscription;
import io.feishuapi.bridge.BridgeProblems;
import io.feishuapi.bridge.OpenSubscriptions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * Calls the client through a {@link ClientGateway}. Thread-safe if the gateway is.
 *
 * <p>A call is over with SUCCESS or FAIL, and CONTINUE leaves it waiting. For a listener each CONTINUE is an event; SUCCESS says that
 * the listening began, FAIL that it did not or is over. A gateway has no answer that one could wait for, hence no {@link #callSync}.
 */
public final class GatewayBridge implements FeishuBridge {

    private final ClientGateway gateway;
    private final String appId;
    private final BridgeProblems problems;
    private final OpenSubscriptions subscriptions;

    /**
     * Calls as one app.
     *
     * @param gateway takes the calls
     * @param appId the app, {@code cli_…}
     * @param problems is told of listeners that fail
     */
    public GatewayBridge(ClientGateway gateway, String appId, BridgeProblems problems) {
        this.gateway = gateway;
        this.appId = appId;
        this.problems = problems;
        this.subscriptions = new OpenSubscriptions(problems);
    }

    @Override
    public CompletionStage<String> call(String apiName, String requestJson) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        GatewayCallback callback = (status, json) -> {
            switch (status) {
                case SUCCESS -> answer.complete(json);
                case FAIL -> answer.completeExceptionally(FeishuApiException.fromJson(apiName, json));
                case CONTINUE -> {
                    // Progress: the call's own end is still to come.
                }
            }
        };
        try {
            gateway.send(new GatewayEvent(apiName, appId, requestJson), callback);
        } catch (RuntimeException refused) {
            answer.completeExceptionally(notTaken(apiName, refused));
        }
        return answer;
    }

    /** {@inheritDoc} Closing calls the API's counterpart, {@code offXxx} for {@code onXxx}. */
    @Override
    public Subscription subscribe(String apiName, String requestJson, Consumer<String> listener) {
        long number = subscriptions.open(apiName, listener);
        GatewayCallback callback = (status, json) -> {
            switch (status) {
                case CONTINUE -> subscriptions.deliver(number, json);
                case FAIL -> end(number, FeishuApiException.fromJson(apiName, json));
                case SUCCESS -> {
                    // The client listens; events follow.
                }
            }
        };
        try {
            gateway.send(new GatewayEvent(apiName, appId, requestJson), callback);
        } catch (RuntimeException refused) {
            subscriptions.close(number);
            throw notTaken(apiName, refused);
        }
        return () -> {
            if (subscriptions.close(number)) {
                stop(apiName);
            }
        };
    }

    private void end(long number, FeishuApiException failed) {
        if (subscriptions.close(number)) {
            problems.report(String.valueOf(failed.getMessage()), failed);
        }
    }

    private void stop(String apiName) {
        if (apiName.startsWith("on")) {
            String counterpart = "off" + apiName.substring(2);
            gateway.send(new GatewayEvent(counterpart, appId, "{}"), (status, json) -> {
                if (status == GatewayStatus.FAIL) {
                    FeishuApiException failed = FeishuApiException.fromJson(counterpart, json);
                    problems.report(String.valueOf(failed.getMessage()), failed);
                }
            });
        }
    }

    private static FeishuApiException notTaken(String apiName, RuntimeException refused) {
        return new FeishuApiException(apiName, "the gateway did not take the call: " + refused, refused);
    }
}
