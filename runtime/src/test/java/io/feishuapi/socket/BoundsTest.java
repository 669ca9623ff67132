package io.feishuapi.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.CallForm;
import io.feishuapi.FeishuCall;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Peers that take nothing, send too much, or never answer. */
@Timeout(120)
class BoundsTest {

    private final List<String> problems = new ArrayList<>();
    private final List<SocketBridge> opened = new ArrayList<>();
    private final SocketPages pages = new SocketPages(opened::add, (message, cause) -> problems.add(message));
    private final SilentChannel channel = new SilentChannel();
    private final SocketConnection connection = pages.open(channel);

    private SocketBridge open() {
        connection.received(SilentChannel.hello("p"));
        return opened.get(0);
    }

    private static String failure(CompletableFuture<?> call) {
        return call.handle((value, failure) -> failure == null ? "" : failure.getMessage())
                .join();
    }

    @Test
    void closesAPageThatReadsNothing() {
        open();
        for (int n = 1; n <= 10_000; n++) {
            connection.received(SilentChannel.event(n, 0, 1));
        }
        assertThat(channel.closed).isFalse();
        connection.received(SilentChannel.event(10_001, 0, 1));

        assertThat(channel.closed).isTrue();
        assertThat(problems).containsExactly("page p was closed: it does not read what is sent to it");
        assertThat(failure(opened.get(0).call(FeishuCall.of("greet", "{}")).toCompletableFuture()))
                .isEqualTo("greet failed: the page was closed: it does not read what is sent to it");
    }

    @Test
    void letsAPageLiveThatReads() {
        open();
        for (int n = 1; n <= 100_000; n++) {
            connection.received(SilentChannel.event(n, n - 1, 1));
        }

        assertThat(channel.closed).isFalse();
    }

    @Test
    void closesAPageThatSendsMoreThanABusyListenerTakes() throws Exception {
        SocketBridge page = open();
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        page.subscribe(FeishuCall.of("onTick", CallForm.listener(), "{}"), event -> {
            busy.countDown();
            try {
                assertThat(goOn.await(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        });
        Thread listening = new Thread(() -> connection.received(SilentChannel.event(1, 0, 1)));
        listening.start();
        assertThat(busy.await(60, TimeUnit.SECONDS)).isTrue();
        for (int n = 2; n <= 10_002 && !channel.closed; n++) {
            connection.received(SilentChannel.event(n, n - 1, 1));
        }
        goOn.countDown();
        listening.join();

        assertThat(channel.closed).isTrue();
        assertThat(problems).containsExactly("page p was closed: it sends more than is listened to");
    }

    @Test
    void refusesCallsWhereThePageAnswersNone() {
        SocketBridge page = open();
        List<CompletableFuture<String>> calls = new ArrayList<>();
        for (int i = 1; i <= 30_000; i++) {
            calls.add(page.call(FeishuCall.of("slow", "{}")).toCompletableFuture());
            connection.received("{\"type\":\"ack\",\"n\":" + i + "}");
            channel.sent.clear();
        }

        assertThat(calls.stream().filter(call -> !call.isDone())).hasSize(10_000);
        assertThat(failure(calls.get(10_000))).isEqualTo("slow failed: too many calls wait for the page's answers");
        assertThat(page.takenCalls()).isEqualTo(10_000);
        calls.get(0).cancel(false);
        assertThat(page.call(FeishuCall.of("slow", "{}")).toCompletableFuture()).isNotDone();
    }

    @Test
    void refusesMoreListenersThanAnybodyHas() {
        SocketBridge page = open();
        for (int i = 1; i <= 10_000; i++) {
            page.subscribe(FeishuCall.of("onTick", CallForm.listener(), "{}"), event -> {});
            connection.received("{\"type\":\"ack\",\"n\":" + i + "}");
            channel.sent.clear();
        }

        assertThatThrownBy(() -> page.subscribe(FeishuCall.of("onTick", CallForm.listener(), "{}"), event -> {}))
                .hasMessage("onTick failed: too much of the page is listened to");
    }

    @Test
    void refusesWhatIsTooLongToWait() {
        SocketBridge page = open();
        connection.closed();
        String long4M = "{\"text\":\"" + "x".repeat(4 << 20) + "\"}";
        for (int i = 0; i < 3; i++) {
            assertThat(page.call(FeishuCall.of("greet", long4M)).toCompletableFuture())
                    .isNotDone();
        }

        assertThat(failure(page.call(FeishuCall.of("greet", long4M)).toCompletableFuture()))
                .isEqualTo("greet failed: too many messages wait for the page");
        assertThat(page.call(FeishuCall.of("greet", "{}")).toCompletableFuture())
                .isNotDone();
    }

    @Test
    void closesASocketOfNonsense() {
        open();
        for (int i = 0; i < 101; i++) {
            connection.received("nonsense");
        }

        assertThat(channel.closed).isTrue();
        assertThat(problems).hasSize(101).last().asString().endsWith("and so a hundred times before");
    }

    @Test
    void forgetsCallsThatEndedBeforeTheyWereSentAgain() {
        SocketBridge page = open();
        for (int i = 0; i < 1_000; i++) {
            page.call(FeishuCall.of("slow", "{}")).toCompletableFuture().cancel(false);
        }
        connection.closed();
        SilentChannel again = new SilentChannel();
        pages.open(again).received(SilentChannel.hello("p"));

        assertThat(again.sent).hasSize(1_001);
        assertThat(page.takenCalls()).isZero();
    }

    @Test
    void boundsThePagesOfOneClientAndNotThoseThatWereClosed() {
        for (int i = 0; i < 10_000; i++) {
            SilentChannel own = new SilentChannel();
            SocketConnection flood = pages.open(own, "10.0.0.1");
            flood.received(SilentChannel.hello("flood" + i));
            assertThat(own.closed).isEqualTo(i >= 1_000);
        }
        assertThat(opened).hasSize(1_000);
        pages.open(new SilentChannel(), "10.0.0.2").received(SilentChannel.hello("other"));
        assertThat(opened).hasSize(1_001);

        opened.get(0).close();
        pages.open(new SilentChannel(), "10.0.0.1").received(SilentChannel.hello("later"));
        assertThat(opened).hasSize(1_002);
        assertThat(pages.pages()).hasSize(1_001);
    }
}
