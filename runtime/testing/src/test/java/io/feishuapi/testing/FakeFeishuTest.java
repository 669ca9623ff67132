package io.feishuapi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuCall;
import io.feishuapi.InvalidRequestException;
import io.feishuapi.Subscription;
import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import io.feishuapi.sample.GreetRequest;
import io.feishuapi.sample.GreetResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FakeFeishuTest {

    private static final ApiDescriptor<GreetRequest, GreetResult> SILENT =
            GreetRequest.describe("silent").build();
    private static final ApiDescriptor<GreetRequest, GreetResult> PLAIN =
            GreetRequest.describe("plain").silent().build();
    private static final ApiDescriptor<GreetRequest, GreetResult> ON_GREET =
            GreetRequest.describe("onGreet").build();

    private final FakeFeishu feishu = FakeFeishu.of(GreetRequest.API, SILENT, ON_GREET);

    private CompletableFuture<GreetResult> greet() {
        return GreetRequest.API.call(feishu, GreetRequest.of("Mo")).toCompletableFuture();
    }

    private static Throwable failure(CompletableFuture<?> call) {
        return call.handle((value, failure) -> failure).join();
    }

    @Test
    void answersWithThePagesSample() {
        assertThat(greet().join().text()).isEqualTo("Hello Mo");
        feishu.verify();
    }

    @Test
    void recordsCalls() {
        assertThat(greet()).isCompleted();

        assertThat(feishu.calls()).containsExactly(new RecordedCall("greet", "{\"name\":\"Mo\"}"));
        assertThat(feishu.api(GreetRequest.API).onlyRequest()).isEqualTo(GreetRequest.of("Mo"));
        assertThat(greet()).isCompleted();
        assertThat(feishu.api(GreetRequest.API).requests()).hasSize(2);
        assertThatThrownBy(() -> feishu.api(GreetRequest.API).onlyRequest())
                .hasMessage("expected 1 call of greet, got 2");
    }

    @Test
    void givesScriptedAnswersInOrderAndTheLastFromThenOn() {
        feishu.api(GreetRequest.API)
                .answer(GreetResult.of("one"))
                .fail("10003", "nobody")
                .answer(GreetResult.of("two"));

        assertThat(greet().join().text()).isEqualTo("one");
        assertThat(failure(greet()))
                .hasMessage("greet failed, errCode 10003, errMsg nobody: 10003 no such person (check the name)");
        assertThat(greet().join().text()).isEqualTo("two");
        assertThat(greet().join().text()).isEqualTo("two");
        feishu.verify();
    }

    @Test
    void answersWithWhatTheDocsDoNotKnow() {
        feishu.api(GreetRequest.API)
                .answer(FakeAnswer.result("{\"length\":\"long\"}"), FakeAnswer.failure("{\"errno\":1}"));

        assertThat(failure(greet())).hasMessageContaining("the answer cannot be read");
        assertThat(failure(greet())).hasMessage("greet failed, errno 1");
    }

    @Test
    void answersWhenTimeHasPassed() {
        feishu.api(GreetRequest.API)
                .answer(
                        FakeAnswer.result(GreetResult.of("slow")).after(5, TimeUnit.SECONDS),
                        FakeAnswer.result(GreetResult.of("fast")).after(1, TimeUnit.SECONDS));
        List<String> order = new ArrayList<>();
        CompletableFuture<?> slow = greet().thenAccept(result -> order.add(String.valueOf(result.text())));
        CompletableFuture<?> fast = greet().thenAccept(result -> order.add(String.valueOf(result.text())));
        feishu.advance(999, TimeUnit.MILLISECONDS);
        assertThat(order).isEmpty();
        assertThatThrownBy(feishu::verify)
                .hasMessage("FakeFeishu:\n  - an answer to greet in 1 ms has not come; let time pass with advance(…)\n"
                        + "  - an answer to greet in 4001 ms has not come; let time pass with advance(…)");
        feishu.advance(1, TimeUnit.MINUTES);

        assertThat(order).containsExactly("fast", "slow");
        assertThat(slow).isCompleted();
        assertThat(fast).isCompleted();
        feishu.verify();
    }

    @Test
    void neverAnswers() {
        feishu.api(GreetRequest.API).answer(FakeAnswer.never());
        CompletableFuture<GreetResult> call = greet();
        feishu.advance(1, TimeUnit.DAYS);

        assertThat(call).isNotDone();
        feishu.verify();
    }

    @Test
    void checksRequests() {
        assertThat(failure(feishu.call(FeishuCall.of("greet", "{\"times\":0}")).toCompletableFuture()))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("2 violations");
        assertThat(failure(feishu.call(FeishuCall.of("greet", "[]")).toCompletableFuture()))
                .isInstanceOf(FeishuApiException.class)
                .hasMessage("greet failed, errMsg greet:fail invalid parameter: expected an object, got a list");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GADGET | ANDROID | 3.10.0 |
        GADGET | ANDROID | 7.1    |
        GADGET | ANDROID | 3.9.99 | not supported for GADGET on ANDROID 3.9.99, but from 3.10.0 on
        GADGET | ANDROID | 3      | not supported for GADGET on ANDROID 3, but from 3.10.0 on
        GADGET | IOS     | 1.0    |
        GADGET | PC      | 9.0    | not supported for GADGET on PC
        WEBAPP | HARMONY | 9.0    | not supported for WEBAPP on HARMONY
        WEBAPP | ANDROID | 3.44.0 |
        """)
    void playsAClientOfAPlatformAndVersion(AppType app, Platform platform, String version, String refusal) {
        feishu.playing(app, platform, version);

        if (refusal == null) {
            assertThat(greet().join().text()).isEqualTo("Hello Mo");
        } else {
            assertThat(failure(greet())).hasMessage("greet failed, errMsg greet:fail " + refusal);
        }
    }

    @Test
    void bringsEvents() {
        List<String> got = new ArrayList<>();
        Subscription subscription =
                ON_GREET.subscribe(feishu, GreetRequest.of("Mo"), event -> got.add(String.valueOf(event.text())));
        feishu.api(ON_GREET).emit(GreetResult.of("one"));
        feishu.api(ON_GREET).emitJson("{\"text\":\"two\"}");
        subscription.close();

        assertThat(got).containsExactly("one", "two");
        assertThatThrownBy(() -> feishu.api(ON_GREET).emit(GreetResult.of("three")))
                .isInstanceOf(AssertionError.class)
                .hasMessage("nobody listens to onGreet, so the event went nowhere; subscribe before emit(…)");
    }

    @Test
    void tellsOfAListenerThatFails() {
        ON_GREET.subscribe(feishu, GreetRequest.of("Mo"), event -> {
            throw new IllegalStateException("broken");
        });
        feishu.api(ON_GREET).emit(GreetResult.of("one"));

        assertThatThrownBy(feishu::verify).hasMessageContaining("the listener of onGreet failed: broken");
    }

    @Test
    void answersOkWhereThePageListsNoResult() {
        FakeFeishu plain = FakeFeishu.of(PLAIN);
        GreetResult result =
                PLAIN.call(plain, GreetRequest.of("Mo")).toCompletableFuture().join();

        assertThat(result.extra()).containsEntry("errMsg", "plain:ok");
        plain.verify();
    }

    @Test
    void forgetsADelayedAnswerWhoseCallWasGivenUp() {
        feishu.api(GreetRequest.API)
                .answer(FakeAnswer.result(GreetResult.of("slow")).after(5, TimeUnit.SECONDS));
        assertThat(greet().cancel(false)).isTrue();

        feishu.verify();
    }

    @Test
    void failsWithCodesAsClientsHaveThemAndWithTypedFailures() {
        feishu.api(GreetRequest.API)
                .fail("10003", "nobody")
                .fail(new GreetResult("jammed", null, Map.of("errCode", 7)));

        assertThat(FakeAnswer.failure("10003", "nobody")).hasToString("FAIL {\"errCode\":10003,\"errMsg\":\"nobody\"}");
        assertThat(failure(greet())).hasMessageContaining("no such person");
        assertThat(failure(greet()))
                .isInstanceOfSatisfying(
                        FeishuApiException.class,
                        failed -> assertThat(failed.extra()).containsEntry("text", "jammed"));
    }

    @Test
    void saysWhatTheTestForgot() {
        assertThatThrownBy(() -> feishu.call(FeishuCall.of("wave", "{}")))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "this FakeFeishu does not know wave; add its descriptor to FakeFeishu.of(…), which has greet,"
                                + " silent, onGreet");
        assertThatThrownBy(() -> feishu.call(FeishuCall.of("silent", "{\"name\":\"Mo\"}")))
                .hasMessage("the page of silent has no sample of a result; script one with api(…).answer(…)");
        assertThatThrownBy(() -> feishu.api(GreetRequest.describe("greet").build()))
                .hasMessageContaining("by another descriptor");
        feishu.api(GreetRequest.API).fail(null, "unused");

        assertThatThrownBy(feishu::verify)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("does not know wave")
                .hasMessageContaining("the page of silent has no sample")
                .hasMessageContaining("no call of greet took the scripted answer: FAIL {\"errMsg\":\"unused\"}");
        assertThatThrownBy(() -> FakeFeishu.of().call(FeishuCall.of("wave", "{}")))
                .hasMessageEndingWith("which has none");
        assertThatCode(FakeFeishu.of()::verify).doesNotThrowAnyException();
    }
}
