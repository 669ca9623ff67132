package io.feishuapi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.CallForm;
import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuCall;
import io.feishuapi.Subscription;
import io.feishuapi.sample.GreetRequest;
import io.feishuapi.sample.GreetResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class GatewayBridgeTest {

    private final List<GatewayEvent> events = new ArrayList<>();
    private final List<GatewayCallback> callbacks = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final GatewayBridge bridge = new GatewayBridge(
            (event, callback) -> {
                events.add(event);
                callbacks.add(callback);
            },
            "cli_a1",
            (message, cause) -> problems.add(message));

    private CompletableFuture<GreetResult> greet() {
        return GreetRequest.API.call(bridge, GreetRequest.of("Mo")).toCompletableFuture();
    }

    private static Throwable failure(CompletableFuture<?> call) {
        return call.handle((value, failure) -> failure).join();
    }

    @Test
    void sendsNameAppAndParameters() {
        assertThat(greet()).isNotDone();

        assertThat(events).containsExactly(new GatewayEvent("greet", "cli_a1", "{\"name\":\"Mo\"}"));
    }

    @Test
    void endsWithSuccess() {
        CompletableFuture<GreetResult> call = greet();
        callbacks.get(0).on(GatewayStatus.CONTINUE, "{\"text\":\"wait\"}");
        assertThat(call).isNotDone();
        callbacks.get(0).on(GatewayStatus.SUCCESS, "{\"text\":\"hi\"}");
        callbacks.get(0).on(GatewayStatus.FAIL, "{}");

        assertThat(call.join().text()).isEqualTo("hi");
    }

    @Test
    void endsWithFail() {
        CompletableFuture<GreetResult> call = greet();
        callbacks.get(0).on(GatewayStatus.FAIL, "{\"errCode\":10003}");

        assertThat(failure(call)).hasMessageContaining("no such person");
    }

    @Test
    void failsWhereTheGatewayThrows() {
        GatewayBridge broken = new GatewayBridge(
                (event, callback) -> {
                    throw new IllegalStateException("not ready");
                },
                "cli_a1",
                (message, cause) -> problems.add(message));

        assertThat(failure(broken.call(FeishuCall.of("greet", "{}")).toCompletableFuture()))
                .isInstanceOf(FeishuApiException.class)
                .hasMessage(
                        "greet failed: the gateway did not take the call: java.lang.IllegalStateException: not ready");
        assertThatThrownBy(() -> broken.subscribe(FeishuCall.of("onGreet", CallForm.listener(), "{}"), event -> {}))
                .hasMessageContaining("the gateway did not take the call");
    }

    @Test
    void bringsEventsUntilItIsClosed() {
        List<String> got = new ArrayList<>();
        Subscription subscription = bridge.subscribe(FeishuCall.of("onGreet", CallForm.listener(), "{}"), got::add);
        callbacks.get(0).on(GatewayStatus.SUCCESS, "{}");
        callbacks.get(0).on(GatewayStatus.CONTINUE, "1");
        callbacks.get(0).on(GatewayStatus.CONTINUE, "2");
        subscription.close();
        subscription.close();
        callbacks.get(0).on(GatewayStatus.CONTINUE, "3");

        assertThat(got).containsExactly("1", "2");
        assertThat(events).extracting(GatewayEvent::apiName).containsExactly("onGreet", "offGreet");
    }

    @Test
    void tellsOfAListeningThatFails() {
        bridge.subscribe(FeishuCall.of("onGreet", CallForm.listener(), "{}"), event -> {});
        callbacks.get(0).on(GatewayStatus.FAIL, "{\"errMsg\":\"no\"}");
        callbacks.get(0).on(GatewayStatus.FAIL, "{\"errMsg\":\"no\"}");

        assertThat(problems).containsExactly("onGreet failed, errMsg no");
    }
}
