package io.feishuapi.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuBridge;
import io.feishuapi.Subscription;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
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
        CompletableFuture<String> call = limited.call("greet", "{}").toCompletableFuture();
        answer.complete("{}");

        assertThat(call).isCompletedWithValue("{}");
        assertThat(timer.getQueue()).isEmpty();
    }

    @Test
    void failsAndForgetsACallThatIsNot() {
        CompletableFuture<String> call = limited.call("greet", "{}").toCompletableFuture();
        letTimePass();

        assertThat(call.handle((json, failure) -> failure).join()).hasMessage("greet failed: no answer within 1 days");
        assertThat(answer).isCancelled();
    }

    @Test
    void cancelsTheInnerCall() {
        limited.call("greet", "{}").toCompletableFuture().cancel(false);

        assertThat(answer).isCancelled();
        assertThat(timer.getQueue()).isEmpty();
    }

    @Test
    void passesOnFailures() {
        IllegalStateException broken = new IllegalStateException("broken");
        CompletableFuture<String> call = limited.call("greet", "{}").toCompletableFuture();
        answer.completeExceptionally(broken);

        assertThat(call.handle((json, failure) -> failure).join()).isSameAs(broken);
    }

    @Test
    void leavesSubscriptionsAndReturnedValuesAlone() {
        StringBuilder got = new StringBuilder();
        limited.subscribe("onLeft", "{}", got::append).close();
        limited.subscribe("onLeft", "{}", "onChange", got::append).close();

        assertThat(got).hasToString("event onChange");
        assertThat(limited.callSync("now", "[]")).isEqualTo("[]");
    }

    @Test
    void wakesAThreadThatWaitsTooLongForAReturnedValue() {
        CompletableFuture<Boolean> interruptedAfterwards = new CompletableFuture<>();
        CompletableFuture<String> value = CompletableFuture.supplyAsync(() -> {
            try {
                return limited.callSync("wait", "[]");
            } finally {
                interruptedAfterwards.complete(Thread.interrupted());
            }
        });
        while (timer.getQueue().isEmpty()) {
            Thread.onSpinWait();
        }
        letTimePass();

        assertThat(value.handle((json, failure) -> failure).join())
                .hasMessageEndingWith("wait failed: no answer within 1 days");
        assertThat(interruptedAfterwards).isCompletedWithValue(false);
    }

    @Test
    void leavesNoAlarmBehindAReturnedValue() {
        assertThat(limited.callSync("now", "[]")).isEqualTo("[]");
        assertThat(timer.getQueue()).isEmpty();
    }

    private final class Inner implements FeishuBridge {

        @Override
        public CompletionStage<String> call(String apiName, String requestJson) {
            return answer;
        }

        @Override
        public Subscription subscribe(String apiName, String requestJson, Consumer<String> listener) {
            listener.accept("event");
            return () -> {};
        }

        @Override
        public Subscription subscribe(String apiName, String requestJson, String callback, Consumer<String> listener) {
            listener.accept(" " + callback);
            return () -> {};
        }

        @Override
        public String callSync(String apiName, String argumentsJson) {
            if (!"wait".equals(apiName)) {
                return argumentsJson;
            }
            try {
                return new CompletableFuture<String>().get();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new FeishuApiException(apiName, "interrupted", interrupted);
            } catch (ExecutionException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }
}
