package io.feishuapi.testing;

import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuResult;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One scripted answer of a {@link FakeFeishu}. Immutable. */
public final class FakeAnswer {

    /** How an answer ends its call. */
    enum Outcome {
        SUCCESS,
        FAIL,
        NEVER
    }

    private final Outcome outcome;
    private final String json;
    private final long delayNanos;

    private FakeAnswer(Outcome outcome, String json, long delayNanos) {
        this.outcome = outcome;
        this.json = json;
        this.delayNanos = delayNanos;
    }

    /** A result. */
    public static FakeAnswer result(FeishuResult result) {
        return result(result.toJson());
    }

    /** A result as JSON, which need not be as the docs say. */
    public static FakeAnswer result(String json) {
        return new FakeAnswer(Outcome.SUCCESS, json, 0);
    }

    /**
     * A failure.
     *
     * @param errCode the code, or null; one that is a whole number goes over the wire as a number, as those of clients do
     * @param errMsg the text
     */
    public static FakeAnswer failure(@Nullable String errCode, String errMsg) {
        return failure(FeishuApiException.of("", null, errCode, errMsg).toJson());
    }

    /** A failure as a generated {@code …Failure} has it. */
    public static FakeAnswer failure(FeishuResult failure) {
        return failure(failure.toJson());
    }

    /** A failure as JSON. */
    public static FakeAnswer failure(String json) {
        return new FakeAnswer(Outcome.FAIL, json, 0);
    }

    /** No answer at all. */
    public static FakeAnswer never() {
        return new FakeAnswer(Outcome.NEVER, "", 0);
    }

    /** The same answer after a time, which passes only by {@link FakeFeishu#advance}. */
    public FakeAnswer after(long time, TimeUnit unit) {
        return new FakeAnswer(outcome, json, unit.toNanos(time));
    }

    Outcome outcome() {
        return outcome;
    }

    String json() {
        return json;
    }

    long delayNanos() {
        return delayNanos;
    }

    @Override
    public String toString() {
        return outcome == Outcome.NEVER ? "no answer" : outcome + " " + json;
    }
}
