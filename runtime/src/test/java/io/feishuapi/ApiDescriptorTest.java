package io.feishuapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.feishuapi.json.JsonException;
import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import io.feishuapi.platform.PlatformSupport;
import io.feishuapi.sample.GreetRequest;
import io.feishuapi.sample.GreetResult;
import io.feishuapi.sample.InnerAudioContext;
import io.feishuapi.sample.MediaClient;
import io.feishuapi.sample.Mood;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ApiDescriptorTest {

    private static final GreetRequest REQUEST = GreetRequest.of("Mo");

    private final CompletableFuture<String> answer = new CompletableFuture<>();
    private final List<String> sent = new ArrayList<>();

    private final FeishuBridge bridge = call -> {
        sent.add(call.apiName() + " " + call.arguments());
        return answer;
    };

    private static Throwable failureOf(CompletionStage<?> stage) {
        return catchThrowableOfType(
                        CompletionException.class,
                        () -> stage.toCompletableFuture().join())
                .getCause();
    }

    @Test
    void saysWhatThePageSays() {
        ApiDescriptor<GreetRequest, GreetResult> api = GreetRequest.API;

        assertThat(api.name()).isEqualTo("greet");
        assertThat(api.pageUrl()).isEqualTo(GreetRequest.PAGE);
        assertThat(api.pageDate()).isEqualTo("2025-01-21");
        assertThat(api.support())
                .containsExactly(
                        new PlatformSupport(AppType.GADGET, Platform.ANDROID, true, "3.10.0"),
                        new PlatformSupport(AppType.GADGET, Platform.IOS, true, null),
                        new PlatformSupport(AppType.GADGET, Platform.PC, false, null),
                        new PlatformSupport(AppType.WEBAPP, Platform.ANDROID, true, "3.44.0"));
        assertThat(api.permissions()).containsExactly("im:chat:readonly");
        assertThat(api.authScopes()).containsExactly("scope.userInfo");
        assertThat(api.errors().values())
                .containsExactly(
                        new ApiError("10003", "no such person", "check the name"),
                        new ApiError("10004", "out of words", null));
        assertThat(api.readResult(api.sampleResult()).text()).isEqualTo("Hello Mo");
    }

    @Test
    void isEmptyWhereNothingIsKnown() {
        ApiDescriptor<GreetRequest, GreetResult> api =
                ApiDescriptor.of("bare", GreetRequest::read, GreetResult::read).build();

        assertThat(api.pageUrl()).isEmpty();
        assertThat(api.pageDate()).isNull();
        assertThat(api.sampleResult()).isNull();
        assertThat(api.support()).isEmpty();
    }

    @Test
    void readsRequestsAndChecksThem() {
        assertThat(GreetRequest.API.readRequest("{\"name\":\"Mo\",\"mood\":1,\"times\":2,\"more\":null}"))
                .satisfies(request -> {
                    assertThat(request.mood()).isEqualTo(Mood.MERRY);
                    assertThat(request.times()).isEqualTo(2);
                    assertThat(request.extra()).containsOnlyKeys("more");
                });
        assertThatThrownBy(() -> GreetRequest.API.readRequest("{\"times\":0}"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("2 violations");
        assertThatThrownBy(() -> GreetRequest.API.readRequest("[]")).isInstanceOf(JsonException.class);
    }

    @Test
    void callsWithTheRequestAsJson() {
        CompletionStage<GreetResult> result =
                GreetRequest.API.call(bridge, new GreetRequest("Mo", Mood.CALM, 2L, Map.of()));
        answer.complete("{\"text\":\"hi\",\"later\":[true]}");

        assertThat(sent).containsExactly("greet {\"name\":\"Mo\",\"mood\":0,\"times\":2}");
        assertThat(result.toCompletableFuture().join())
                .isEqualTo(new GreetResult("hi", null, Map.of("later", List.of(true))));
    }

    @Test
    void failsAsTheClientSaysWithThePagesWords() {
        CompletionStage<GreetResult> result = GreetRequest.API.call(bridge, REQUEST);
        answer.completeExceptionally(FeishuApiException.fromJson("greet", "{\"errCode\":10003}"));

        assertThat(failureOf(result))
                .isInstanceOf(FeishuApiException.class)
                .hasMessage("greet failed, errCode 10003: 10003 no such person (check the name)");
    }

    @Test
    void unwrapsTheFailureOfADependentStage() {
        CompletionStage<GreetResult> result = GreetRequest.API.call(call -> answer.thenApply(text -> text), REQUEST);
        answer.completeExceptionally(FeishuApiException.fromJson("greet", "{\"errCode\":10004}"));

        assertThat(failureOf(result)).hasMessageEndingWith("10004 out of words");
    }

    @Test
    void failsWhereTheBridgeFails() {
        CompletionStage<GreetResult> result = GreetRequest.API.call(bridge, REQUEST);
        IllegalStateException broken = new IllegalStateException("broken");
        answer.completeExceptionally(broken);

        assertThat(failureOf(result))
                .isInstanceOf(FeishuApiException.class)
                .hasMessage("greet failed: the bridge failed: java.lang.IllegalStateException: broken")
                .hasCause(broken);
    }

    @Test
    void failsWhereTheBridgeThrows() {
        IllegalStateException broken = new IllegalStateException("broken");
        CompletionStage<GreetResult> result = GreetRequest.API.call(
                call -> {
                    throw broken;
                },
                REQUEST);

        assertThat(failureOf(result))
                .isInstanceOf(FeishuApiException.class)
                .hasMessage("greet failed: the bridge failed: java.lang.IllegalStateException: broken")
                .hasCause(broken);
    }

    @Test
    void failsWhereTheBridgeReturnsNull() {
        assertThat(failureOf(GreetRequest.API.call(call -> null, REQUEST)))
                .isInstanceOf(FeishuApiException.class)
                .hasMessage("greet failed: the bridge brought no answer");
    }

    @Test
    void failsWhereTheAnswerCannotBeRead() {
        CompletionStage<GreetResult> result = GreetRequest.API.call(bridge, REQUEST);
        answer.complete("{\"length\":\"long\"}");

        assertThat(failureOf(result))
                .isInstanceOf(FeishuApiException.class)
                .hasMessage("greet failed: the answer cannot be read: length: expected a number, got a string");
    }

    @Test
    void failsWhereTheAnswerIsNotThere() {
        CompletionStage<GreetResult> result = GreetRequest.API.call(bridge, REQUEST);
        answer.complete(null);

        assertThat(failureOf(result)).hasMessage("greet failed: the bridge brought no answer");
    }

    @Test
    void cancelsTheBridgesCallWithItsOwn() {
        CompletionStage<GreetResult> result = GreetRequest.API.call(bridge, REQUEST);

        assertThat(result.toCompletableFuture().cancel(false)).isTrue();

        assertThat(answer).isCancelled();
    }

    @Test
    void cancelsTheBridgesCallWhenTheCallersTimeIsUp() {
        CompletableFuture<GreetResult> result =
                GreetRequest.API.call(bridge, REQUEST).toCompletableFuture();

        result.completeExceptionally(new TimeoutException());

        assertThat(answer).isCancelled();
        assertThat(failureOf(result)).isInstanceOf(TimeoutException.class);
    }

    @Test
    void isCancelledWhereTheBridgeCancels() {
        CompletableFuture<GreetResult> result =
                GreetRequest.API.call(bridge, REQUEST).toCompletableFuture();
        answer.cancel(false);

        assertThatThrownBy(result::join).isInstanceOf(CancellationException.class);
    }

    @Test
    void leavesAnAnsweredCallAlone() {
        CompletableFuture<GreetResult> result =
                GreetRequest.API.call(bridge, REQUEST).toCompletableFuture();
        answer.complete("{}");

        assertThat(result.cancel(false)).isFalse();
        assertThat(answer).isCompletedWithValue("{}");
    }

    @Test
    void readsEvents() {
        EventBridge events = new EventBridge();
        List<GreetResult> got = new ArrayList<>();
        Subscription subscription = GreetRequest.API.subscribe(events, REQUEST, got::add);
        events.listener.accept("{\"text\":\"one\"}");

        assertThat(got).containsExactly(new GreetResult("one", null, Map.of()));
        assertThatThrownBy(() -> events.listener.accept("{\"text\":{}}"))
                .isInstanceOf(FeishuApiException.class)
                .hasMessageContaining("cannot be read: text: expected a string, got an object");
        subscription.close();
        assertThat(events.closed).isTrue();
    }

    @Test
    void failsListeningAsABridgeThatBreaksItsPromiseDoes() {
        FeishuBridge silent = new EventBridge() {
            @Override
            public Subscription subscribe(FeishuCall call, Consumer<String> listener) {
                return null;
            }
        };
        assertThatThrownBy(() -> GreetRequest.API.subscribe(silent, REQUEST, event -> {}))
                .isInstanceOf(FeishuApiException.class)
                .hasMessage("greet failed: the bridge gave no subscription");
        FeishuBridge broken = new EventBridge() {
            @Override
            public Subscription subscribe(FeishuCall call, Consumer<String> listener) {
                throw new IllegalStateException("broken");
            }
        };
        assertThatThrownBy(() -> GreetRequest.API.subscribe(broken, REQUEST, event -> {}))
                .isInstanceOf(FeishuApiException.class)
                .hasMessage("greet failed: the bridge failed: java.lang.IllegalStateException: broken");
    }

    @Test
    void failsWithADefectOfTheReader() {
        ApiDescriptor<GreetRequest, GreetResult> defective = ApiDescriptor.<GreetRequest, GreetResult>of(
                        "greet", GreetRequest::read, reader -> {
                            throw new StackOverflowError();
                        })
                .build();
        CompletionStage<GreetResult> result = defective.call(bridge, REQUEST);
        answer.complete("{}");

        assertThat(failureOf(result))
                .isInstanceOf(FeishuApiException.class)
                .hasMessage("greet failed: reading the answer failed: java.lang.StackOverflowError");
    }

    @Test
    void closesAnObjectThoughASubscriptionOfItCannotBeClosed() {
        List<String> calls = new ArrayList<>();
        FeishuBridge stubborn = new EventBridge() {
            @Override
            public CompletionStage<String> call(FeishuCall call) {
                calls.add(call.apiName());
                return super.call(call);
            }

            @Override
            public Subscription subscribe(FeishuCall call, Consumer<String> listener) {
                return () -> {
                    throw new IllegalStateException("stays");
                };
            }
        };
        InnerAudioContext audio = new MediaClient(stubborn).createInnerAudioContext();
        Subscription listening = audio.onTimeUpdate(event -> {});
        listening.close();
        audio.onTimeUpdate(event -> {});
        audio.close();

        assertThat(calls).containsExactly("createInnerAudioContext", "InnerAudioContext.close");
    }

    @Test
    void refusesEventsWhereABridgeIsForCallsAlone() {
        assertThatThrownBy(() -> GreetRequest.API.subscribe(bridge, REQUEST, event -> {}))
                .hasMessage("greet failed: this bridge carries no events");
    }

    private static class EventBridge implements FeishuBridge {

        private Consumer<String> listener = event -> {};
        private boolean closed;

        @Override
        public CompletionStage<String> call(FeishuCall call) {
            return new CompletableFuture<>();
        }

        @Override
        public Subscription subscribe(FeishuCall call, Consumer<String> listener) {
            this.listener = listener;
            return () -> closed = true;
        }
    }
}
