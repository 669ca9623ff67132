package io.feishuapi.bridge;

import io.feishuapi.AnswerFuture;
import io.feishuapi.FeishuApiException;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;

/**
 * The calls that wait for their answer, by number. Thread-safe, and without a lock that one call could hold against another.
 *
 * <p>A call is over once: with its first answer, or when its caller gives up by completing or cancelling its future. From then on
 * its number is unknown, so that doubled and late answers change nothing and leave nothing behind.
 *
 * <pre>{@code
 * PendingCalls.Call call = pending.open(apiName);
 * send(call.number(), apiName, requestJson);
 * return call.answer();
 * // later, on whatever thread:
 * boolean known = pending.succeed(number, resultJson);
 * }</pre>
 */
public final class PendingCalls {

    private final ConcurrentMap<Long, Call> calls = new ConcurrentHashMap<>();
    private final AtomicLong lastNumber = new AtomicLong();
    private final BooleanSupplier bringsAnswers;

    /** Begins without calls. */
    public PendingCalls() {
        this(() -> false);
    }

    /**
     * Begins without calls.
     *
     * @param bringsAnswers whether the current thread is the one that brings answers, which cannot wait for one
     */
    public PendingCalls(BooleanSupplier bringsAnswers) {
        this.bringsAnswers = bringsAnswers;
    }

    /** Takes note of a call. Numbers begin at 1 and are never used again. */
    public Call open(String apiName) {
        Call call = new Call(lastNumber.incrementAndGet(), apiName, new AnswerFuture<>(bringsAnswers));
        calls.put(call.number(), call);
        CompletionStage<String> answer = call.answer();
        answer.whenComplete((json, failure) -> calls.remove(call.number()));
        return call;
    }

    /**
     * Ends a call with its result. What depends on the result runs before this returns.
     *
     * @return whether the call was still waiting
     */
    public boolean succeed(long number, String resultJson) {
        Call call = calls.remove(number);
        return call != null && call.answer().complete(resultJson);
    }

    /**
     * Ends a call with the object that the client handed to {@code fail}.
     *
     * @return whether the call was still waiting
     */
    public boolean fail(long number, String failureJson) {
        Call call = calls.remove(number);
        return call != null
                && call.answer().completeExceptionally(FeishuApiException.fromJson(call.apiName(), failureJson));
    }

    /**
     * Ends a call that did not get as far as the client.
     *
     * @param message why not
     * @return whether the call was still waiting
     */
    public boolean abandon(long number, String message) {
        Call call = calls.remove(number);
        return call != null
                && call.answer().completeExceptionally(new FeishuApiException(call.apiName(), message, null));
    }

    /** Ends all calls that wait now, as {@link #abandon} does. */
    public void abandonAll(String message) {
        abandonIf(number -> true, message);
    }

    /** Ends those calls that wait now and whose number is one of {@code which}, as {@link #abandon} does. */
    public void abandonIf(LongPredicate which, String message) {
        for (Long number : new ArrayList<>(calls.keySet())) {
            if (which.test(number)) {
                abandon(number, message);
            }
        }
    }

    /** Whether a call still waits. */
    public boolean isOpen(long number) {
        Call call = calls.get(number);
        return call != null && !call.answer().isDone();
    }

    /** How many calls wait. */
    public int size() {
        return calls.size();
    }

    /**
     * A call that waits.
     *
     * @param number its number
     * @param apiName the API
     * @param answer completes with the answer as JSON; may be cancelled
     */
    public record Call(long number, String apiName, CompletableFuture<String> answer) {}
}
