package io.feishuapi.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.FeishuApiException;
import org.junit.jupiter.api.Test;

class PendingCallsTest {

    private final PendingCalls pending = new PendingCalls();

    private static Throwable failure(PendingCalls.Call call) {
        return call.answer().handle((json, failure) -> failure).join();
    }

    @Test
    void endsACallWithItsResult() {
        PendingCalls.Call first = pending.open("greet");
        PendingCalls.Call second = pending.open("greet");

        assertThat(pending.succeed(second.number(), "2")).isTrue();
        assertThat(pending.succeed(first.number(), "1")).isTrue();

        assertThat(first.answer()).isCompletedWithValue("1");
        assertThat(second.answer()).isCompletedWithValue("2");
        assertThat(pending.size()).isZero();
    }

    @Test
    void endsACallWithTheClientsFailure() {
        PendingCalls.Call call = pending.open("greet");

        assertThat(pending.fail(call.number(), "{\"errMsg\":\"no\"}")).isTrue();

        assertThat(failure(call)).isInstanceOf(FeishuApiException.class).hasMessage("greet failed, errMsg no");
    }

    @Test
    void ignoresDoubledAnswers() {
        PendingCalls.Call call = pending.open("greet");
        pending.succeed(call.number(), "1");

        assertThat(pending.succeed(call.number(), "2")).isFalse();
        assertThat(pending.fail(call.number(), "{}")).isFalse();
        assertThat(call.answer()).isCompletedWithValue("1");
    }

    @Test
    void ignoresAnswersToCallsThatNobodyMade() {
        assertThat(pending.succeed(7, "1")).isFalse();
        assertThat(pending.abandon(-1, "gone")).isFalse();
    }

    @Test
    void forgetsACallThatItsCallerGaveUp() {
        PendingCalls.Call call = pending.open("greet");
        call.answer().cancel(false);

        assertThat(pending.isOpen(call.number())).isFalse();
        assertThat(pending.succeed(call.number(), "late")).isFalse();
        assertThat(call.answer()).isCancelled();
    }

    @Test
    void abandonsAllThatWait() {
        PendingCalls.Call first = pending.open("greet");
        PendingCalls.Call second = pending.open("wave");
        pending.abandonAll("the page is gone");

        assertThat(pending.size()).isZero();
        assertThat(failure(first)).hasMessage("greet failed: the page is gone");
        assertThat(failure(second)).hasMessage("wave failed: the page is gone");
    }
}
