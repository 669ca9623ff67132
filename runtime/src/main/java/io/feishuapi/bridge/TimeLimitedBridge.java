package io.feishuapi.bridge;

import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuBridge;
import io.feishuapi.FeishuCall;
import io.feishuapi.Subscription;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A bridge whose calls fail when no answer came in time, and whose inner call is then cancelled. Subscriptions go
 * through as they are.
 *
 * <pre>{@code
 * FeishuBridge patient = new TimeLimitedBridge(bridge, 10, TimeUnit.SECONDS, timer);
 * }</pre>
 *
 * <p>For one call alone, the caller may as well use {@code orTimeout} of the future that the call returned. A timer that keeps what
 * was cancelled ({@code ScheduledThreadPoolExecutor} without {@code setRemoveOnCancelPolicy(true)}) holds a few bytes for each
 * answered call until its time is over.
 */
public final class TimeLimitedBridge implements FeishuBridge {

    private final FeishuBridge inner;
    private final long limit;
    private final TimeUnit unit;
    private final ScheduledExecutorService timer;

    /**
     * Limits a bridge.
     *
     * @param inner carries the calls
     * @param limit how long to wait
     * @param unit the limit's unit
     * @param timer runs when time is up; calls that are late then fail on its thread
     */
    public TimeLimitedBridge(FeishuBridge inner, long limit, TimeUnit unit, ScheduledExecutorService timer) {
        this.inner = inner;
        this.limit = limit;
        this.unit = unit;
        this.timer = timer;
    }

    @Override
    public CompletionStage<String> call(FeishuCall call) {
        CompletableFuture<String> limited = new CompletableFuture<>();
        Future<?> alarm;
        CompletionStage<String> answer;
        try {
            // First, so that nothing is called without a limit.
            alarm = timer.schedule(() -> timeIsUp(limited, call.apiName()), limit, unit);
        } catch (RejectedExecutionException shutDown) {
            limited.completeExceptionally(
                    new FeishuApiException(call.apiName(), "the timer takes no more limits: " + shutDown, shutDown));
            return limited;
        }
        try {
            answer = Objects.requireNonNull(inner.call(call), "the bridge brought no answer");
        } catch (Error fatal) {
            alarm.cancel(false);
            throw fatal;
        } catch (RuntimeException refused) {
            alarm.cancel(false);
            limited.completeExceptionally(refused);
            return limited;
        }
        answer.whenComplete((json, failure) -> {
            if (failure == null) {
                limited.complete(json);
            } else {
                limited.completeExceptionally(failure);
            }
        });
        CompletionStage<String> outcome = limited;
        outcome.whenComplete((json, failure) -> {
            alarm.cancel(false);
            if (failure != null) {
                answer.toCompletableFuture().cancel(false);
            }
        });
        return limited;
    }

    private void timeIsUp(CompletableFuture<String> limited, String apiName) {
        limited.completeExceptionally(late(apiName));
    }

    private FeishuApiException late(String apiName) {
        String message = "no answer within " + limit + " " + unit.name().toLowerCase(Locale.ROOT);
        return new FeishuApiException(apiName, message, null);
    }

    @Override
    public Subscription subscribe(FeishuCall call, Consumer<String> listener) {
        return inner.subscribe(call, listener);
    }
}
