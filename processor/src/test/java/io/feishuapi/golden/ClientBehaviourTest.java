package io.feishuapi.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuBridge;
import io.feishuapi.FeishuCall;
import io.feishuapi.InvalidRequestException;
import io.feishuapi.Subscription;
import io.feishuapi.golden.GetChatInfoRequest.ChatType;
import io.feishuapi.json.JsonException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ClientBehaviourTest {

    private final RecordingBridge bridge = new RecordingBridge();
    private final ApiClient client = new ApiClient(bridge);

    @Test
    void callsAndReadsTheAnswer() {
        bridge.answer = CompletableFuture.completedFuture("{\"name\":\"Meeting\"}");
        GetChatInfoRequest request = GetChatInfoRequest.builder()
                .openChatId("oc_1")
                .chatType(ChatType.GROUP)
                .build();
        assertThat(client.getChatInfo(request).toCompletableFuture().join().name())
                .isEqualTo("Meeting");
        assertThat(bridge.calls).containsExactly("getChatInfo {\"openChatId\":\"oc_1\",\"chatType\":1}");
    }

    @Test
    void callsWithoutARequestWhereNothingIsRequired() {
        bridge.answer = CompletableFuture.completedFuture("{}");
        assertThat(client.pickShelf().toCompletableFuture().join().extra()).isEmpty();
        assertThat(bridge.calls).containsExactly("pickShelf {}");
    }

    @Test
    void explainsAFailureWithThePagesErrorTable() {
        bridge.answer = CompletableFuture.failedFuture(
                FeishuApiException.fromJson("arrangeShelf", "{\"errCode\":1001,\"errMsg\":\"full\"}"));
        assertThatThrownBy(() -> ArrangeShelfRequest.API
                        .call(bridge, ArrangeShelfRequest.builder().count(1).build())
                        .toCompletableFuture()
                        .join())
                .cause()
                .isInstanceOf(FeishuApiException.class)
                .hasMessageContaining("1001 shelf is full (take something away)");
    }

    @Test
    void typesWhatTheClientSaysOfAFailure() {
        bridge.answer = CompletableFuture.failedFuture(FeishuApiException.fromJson(
                "lockShelf", "{\"errno\":7,\"state\":1,\"tries\":3,\"errMsg\":\"lockShelf:fail jammed\"}"));
        Throwable thrown = client.lockShelf(LockShelfRequest.builder("k").build())
                .handle((result, failure) -> failure)
                .toCompletableFuture()
                .join();
        LockShelfFailure failure = LockShelfFailure.of((FeishuApiException) thrown);
        assertThat(failure.state()).isEqualTo(LockShelfFailure.State.Known.JAMMED);
        assertThat(failure.tries()).isEqualTo(3);
        assertThat(failure.errMsg()).isEqualTo("lockShelf:fail jammed");
        assertThat(failure.extra()).containsOnlyKeys("errno");
    }

    @Test
    void typesAFailureOfWhichTheClientSaysNothing() {
        LockShelfFailure failure = LockShelfFailure.of(new FeishuApiException("lockShelf", "no such page", null));
        assertThat(failure.state()).isNull();
        assertThat(failure.errMsg()).isEqualTo("lockShelf:fail no such page");
    }

    @Test
    void makesTheExceptionOfATypedFailure() {
        FeishuApiException failed = LockShelfFailure.builder()
                .state(LockShelfFailure.State.of(9))
                .putExtra("errCode", 12)
                .build()
                .toException();
        assertThat(failed.apiName()).isEqualTo("lockShelf");
        assertThat(failed.errCode()).isEqualTo("12");
        assertThat(LockShelfFailure.of(failed).state()).isEqualTo(new LockShelfFailure.State.Unknown(9L));
    }

    @Test
    void tellsOfAFailureMemberOfAnotherShape() {
        FeishuApiException failed = FeishuApiException.fromJson("lockShelf", "{\"tries\":[]}");
        assertThatThrownBy(() -> LockShelfFailure.of(failed))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("tries");
    }

    @Test
    void listensUntilTheSubscriptionIsClosed() {
        List<OnShelfMovedEvent> events = new ArrayList<>();
        Subscription subscription =
                client.onShelfMoved(OnShelfMovedRequest.builder("s").build(), events::add);
        bridge.listener.accept("{\"direction\":\"left\"}");
        subscription.close();
        assertThat(events).hasSize(1);
        assertThat(bridge.calls).containsExactly("onShelfMoved {\"shelfId\":\"s\"}", "closed");
    }

    @Test
    void returnsTheValueOfAPositionalCall() {
        bridge.answer = CompletableFuture.completedFuture("\"value\"");
        assertThat(client.shelfReadSync("/a").toCompletableFuture().join()).isEqualTo("value");
        client.shelfReadSync("/a", ShelfReadSyncRequest.Encoding.HEX);
        client.shelfReadSync("/a", null, 3);
        assertThat(bridge.calls)
                .containsExactly(
                        "Shelf.readSync [\"/a\"]", "Shelf.readSync [\"/a\",\"hex\"]", "Shelf.readSync [\"/a\",null,3]");
    }

    @Test
    void checksPositionalParameters() {
        assertThatThrownBy(() -> client.shelfReadSync("/a", null, -1))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("position: must be at least 0, got -1 [min]");
        assertThat(bridge.calls).isEmpty();
    }

    private static final class RecordingBridge implements FeishuBridge {
        private final List<String> calls = new ArrayList<>();
        private CompletionStage<String> answer = CompletableFuture.completedFuture("{}");
        private Consumer<String> listener = event -> {};

        @Override
        public CompletionStage<String> call(FeishuCall call) {
            calls.add(call.apiName() + " " + call.arguments());
            return answer;
        }

        @Override
        public Subscription subscribe(FeishuCall call, Consumer<String> consumer) {
            calls.add(call.apiName() + " " + call.arguments());
            listener = consumer;
            return () -> calls.add("closed");
        }
    }
}
