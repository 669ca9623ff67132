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
    void takesNothingForAnAnswer() {
        CompletableFuture<GreetResult> failed = greet();
        callbacks.get(0).on(GatewayStatus.FAIL, null);
        assertThat(failure(failed))
                .isInstanceOf(FeishuApiException.class)
                .hasMessage("greet failed: the client gave no reason");

        CompletableFuture<String> nothing =
                bridge.call(FeishuCall.of("closeWindow", "{}")).toCompletableFuture();
        callbacks.get(1).on(GatewayStatus.SUCCESS, null);
        assertThat(nothing).isCompletedWithValue("null");

        bridge.subscribe(FeishuCall.of("onGreet", CallForm.listener(), "{}"), event -> {});
        callbacks.get(2).on(GatewayStatus.FAIL, null);
        assertThat(problems).containsExactly("onGreet failed: the client gave no reason");
    }

    @Test
    void findsThePagesRowOfACodeThatCameWithAFraction() {
        CompletableFuture<GreetResult> call = greet();
        callbacks.get(0).on(GatewayStatus.FAIL, "{\"errCode\":10003.0,\"errString\":\"who?\"}");

        assertThat(failure(call))
                .hasMessage("greet failed, errCode 10003, errString who?: 10003 no such person (check the name)")
                .isInstanceOfSatisfying(
                        FeishuApiException.class,
                        failed -> assertThat(failed.errCode()).isEqualTo("10003"));
    }

    @Test
    void endsListeningQuietlyWhereTheGatewayThrows() {
        GatewayBridge closing = new GatewayBridge(
                (event, callback) -> {
                    if (event.apiName().startsWith("off")) {
                        throw new IllegalStateException("gone");
                    }
                },
                "cli_a1",
                (message, cause) -> problems.add(message));
        closing.subscribe(FeishuCall.of("onGreet", CallForm.listener(), "{}"), event -> {})
                .close();

        assertThat(problems)
                .containsExactly(
                        "offGreet failed: the gateway did not take the call: java.lang.IllegalStateException: gone");
    }

    @Test
    void refusesWhatNeedsObjects() {
        List<FeishuCall> calls = List.of(
                new FeishuCall("InnerAudioContext.play", CallForm.callbacks(), 7, "{}", 0),
                new FeishuCall("createInnerAudioContext", CallForm.returned(), 0, "{}", 7),
                FeishuCall.of("stat", CallForm.callbacks().bringing("stat"), "{}"));
        for (FeishuCall call : calls) {
            assertThat(failure(bridge.call(call).toCompletableFuture()))
                    .isInstanceOf(FeishuApiException.class)
                    .hasMessage(call.apiName() + " failed: a gateway has no objects with methods");
        }
        FeishuCall listening = new FeishuCall("InnerAudioContext.onPlay", CallForm.listener(), 7, "{}", 0);
        assertThatThrownBy(() -> bridge.subscribe(listening, event -> {}))
                .hasMessageEndingWith("a gateway has no objects with methods");
        for (FeishuCall call : List.of(
                FeishuCall.of("getStorageSync", CallForm.returned(), "[\"a\"]"),
                FeishuCall.of("exec", CallForm.function(0), "[]"))) {
            assertThat(failure(bridge.call(call).toCompletableFuture()))
                    .hasMessageEndingWith(
                            "a gateway takes one object and answers by callback; this API is called otherwise");
        }
        assertThat(events).isEmpty();
    }

    @Test
    void tellsOfAListeningThatFails() {
        bridge.subscribe(FeishuCall.of("onGreet", CallForm.listener(), "{}"), event -> {});
        callbacks.get(0).on(GatewayStatus.FAIL, "{\"errMsg\":\"no\"}");
        callbacks.get(0).on(GatewayStatus.FAIL, "{\"errMsg\":\"no\"}");

        assertThat(problems).containsExactly("onGreet failed, errMsg no");
    }
}
