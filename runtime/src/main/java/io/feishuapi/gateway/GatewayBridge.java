package io.feishuapi.gateway;

import io.feishuapi.CallForm;
import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuBridge;
import io.feishuapi.FeishuCall;
import io.feishuapi.Subscription;
import io.feishuapi.bridge.BridgeProblems;
import io.feishuapi.bridge.OpenSubscriptions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Calls the client through a {@link ClientGateway}. Thread-safe if the gateway is.
 *
 * <p>A call is over with SUCCESS or FAIL, and CONTINUE leaves it waiting. For a listener each CONTINUE is an event; SUCCESS says that
 * the listening began, FAIL that it did not or is over. A gateway takes one object and has no place for objects with methods: calls on such objects, calls
 * that give one, and calls that return their value are refused.
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
    public CompletionStage<String> call(FeishuCall call) {
        String apiName = call.apiName();
        CompletableFuture<String> answer = new CompletableFuture<>();
        FeishuApiException refusal = refusal(call, CallForm.Kind.CALLBACKS);
        if (refusal != null) {
            answer.completeExceptionally(refusal);
            return answer;
        }
        GatewayCallback callback = (status, json) -> {
            switch (status) {
                case SUCCESS -> answer.complete(orNothing(json));
                case FAIL -> answer.completeExceptionally(failure(apiName, json));
                case CONTINUE -> {
                    // Progress: the call's own end is still to come.
                }
            }
        };
        try {
            gateway.send(new GatewayEvent(apiName, appId, call.arguments()), callback);
        } catch (Throwable refused) {
            answer.completeExceptionally(notTaken(apiName, refused));
        }
        return answer;
    }

    /** {@inheritDoc} Closing calls the API's counterpart, {@code offXxx} for {@code onXxx}. */
    @Override
    public Subscription subscribe(FeishuCall call, Consumer<String> listener) {
        String apiName = call.apiName();
        FeishuApiException refusal = refusal(call, CallForm.Kind.LISTENER);
        if (refusal != null) {
            throw refusal;
        }
        long number = subscriptions.open(apiName, listener);
        GatewayCallback callback = (status, json) -> {
            switch (status) {
                case CONTINUE -> subscriptions.deliver(number, orNothing(json));
                case FAIL -> end(number, failure(apiName, json));
                case SUCCESS -> {
                    // The client listens; events follow.
                }
            }
        };
        try {
            gateway.send(new GatewayEvent(apiName, appId, parameters(call)), callback);
        } catch (Throwable refused) {
            subscriptions.close(number);
            throw notTaken(apiName, refused);
        }
        return () -> {
            if (subscriptions.close(number)) {
                stop(apiName);
            }
        };
    }

    /** Why a gateway cannot carry a call: it takes a name and one object, and has no place for anything else. */
    private static @Nullable FeishuApiException refusal(FeishuCall call, CallForm.Kind carried) {
        String reason = null;
        if (call.receiver() != 0 || call.object() != 0 || !call.form().objects().isEmpty()) {
            reason = "a gateway has no objects with methods";
        } else if (call.form().kind() != carried || call.form().position() > 0) {
            reason = "a gateway takes one object and answers by callback; this API is called otherwise";
        }
        return reason == null ? null : new FeishuApiException(call.apiName(), reason, null);
    }

    /** The one object that a gateway takes; a listener that takes a function alone has no parameters. */
    private static String parameters(FeishuCall call) {
        return call.arguments().startsWith("[") ? "{}" : call.arguments();
    }

    private void end(long number, FeishuApiException failed) {
        if (subscriptions.close(number)) {
            report(failed);
        }
    }

    private void stop(String apiName) {
        if (apiName.startsWith("on")) {
            String counterpart = "off" + apiName.substring(2);
            GatewayCallback callback = (status, json) -> {
                if (status == GatewayStatus.FAIL) {
                    report(failure(counterpart, json));
                }
            };
            try {
                gateway.send(new GatewayEvent(counterpart, appId, "{}"), callback);
            } catch (Throwable refused) {
                report(notTaken(counterpart, refused));
            }
        }
    }

    private void report(FeishuApiException failed) {
        problems.report(String.valueOf(failed.getMessage()), failed);
    }

    /** What a gateway that has nothing to say says. */
    private static String orNothing(@Nullable String json) {
        return json == null ? "null" : json;
    }

    private static FeishuApiException failure(String apiName, @Nullable String json) {
        return json == null
                ? new FeishuApiException(apiName, "the client gave no reason", null)
                : FeishuApiException.fromJson(apiName, json);
    }

    private static FeishuApiException notTaken(String apiName, Throwable refused) {
        return new FeishuApiException(apiName, "the gateway did not take the call: " + refused, refused);
    }
}
