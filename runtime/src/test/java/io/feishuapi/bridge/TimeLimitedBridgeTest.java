package io.feishuapi.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.CallForm;
import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuBridge;
import io.feishuapi.FeishuCall;
import io.feishuapi.Subscription;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimeLimitedBridgeTest {

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
    private final CompletableFuture<String> answer = new CompletableFuture<>();
    private final FeishuBridge limited = new TimeLimitedBridge(new Inner(), 1, TimeUnit.DAYS, timer);

    TimeLimitedBridgeTest() {
        timer.setRemoveOnCancelPolicy(true);
    }

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    private void letTimePass() {
        List.copyOf(timer.getQueue()).forEach(Runnable::run);
    }

    @Test
    void bringsAnAnswerThatIsInTime() {
        CompletableFuture<String> call =
                limited.call(FeishuCall.of("greet", "{}")).toCompletableFuture();
        answer.complete("{}");

        assertThat(call).isCompletedWithValue("{}");
        assertThat(timer.getQueue()).isEmpty();
    }

    @Test
    void failsAndForgetsACallThatIsNot() {
        CompletableFuture<String> call =
                limited.call(FeishuCall.of("greet", "{}")).toCompletableFuture();
        letTimePass();

        assertThat(call.handle((json, failure) -> failure).join()).hasMessage("greet failed: no answer within 1 days");
        assertThat(answer).isCancelled();
    }

    @Test
    void cancelsTheInnerCall() {
        limited.call(FeishuCall.of("greet", "{}")).toCompletableFuture().cancel(false);

        assertThat(answer).isCancelled();
        assertThat(timer.getQueue()).isEmpty();
    }

    @Test
    void passesOnFailures() {
        IllegalStateException broken = new IllegalStateException("broken");
        CompletableFuture<String> call =
                limited.call(FeishuCall.of("greet", "{}")).toCompletableFuture();
        answer.completeExceptionally(broken);

        assertThat(call.handle((json, failure) -> failure).join()).isSameAs(broken);
    }

    @Test
    void callsNothingWhereTheTimerIsShutDown() {
        timer.shutdown();
        int[] called = new int[1];
        FeishuBridge counting = new TimeLimitedBridge(
                call -> {
                    called[0]++;
                    return answer;
                },
                1,
                TimeUnit.DAYS,
                timer);
        CompletableFuture<String> call =
                counting.call(FeishuCall.of("greet", "{}")).toCompletableFuture();

        assertThat(call.handle((json, failure) -> failure).join())
                .isInstanceOf(FeishuApiException.class)
                .hasMessageStartingWith("greet failed: the timer takes no more limits");
        assertThat(called[0]).isZero();
    }

    @Test
    void keepsNoLimitOfACallThatWasRefused() {
        FeishuBridge refusing = new TimeLimitedBridge(
                call -> {
                    throw new IllegalStateException("broken");
                },
                1,
                TimeUnit.DAYS,
                timer);
        FeishuBridge silent = new TimeLimitedBridge(call -> null, 1, TimeUnit.DAYS, timer);

        assertThat(refusing.call(FeishuCall.of("greet", "{}")).toCompletableFuture())
                .isCompletedExceptionally();
        assertThat(silent.call(FeishuCall.of("greet", "{}")).toCompletableFuture())
                .isCompletedExceptionally();
        assertThat(timer.getQueue()).isEmpty();
    }

    @Test
    void leavesSubscriptionsAlone() {
        StringBuilder got = new StringBuilder();
        limited.subscribe(FeishuCall.of("onLeft", CallForm.listener(), "{}"), got::append)
                .close();

        assertThat(got).hasToString("event");
    }

    private final class Inner implements FeishuBridge {

        @Override
        public CompletionStage<String> call(FeishuCall call) {
            return answer;
        }

        @Override
        public Subscription subscribe(FeishuCall call, Consumer<String> listener) {
            listener.accept("event");
            return () -> {};
        }
    }
}
