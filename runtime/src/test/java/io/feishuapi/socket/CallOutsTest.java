package io.feishuapi.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.feishuapi.CallForm;
import io.feishuapi.FeishuCall;
import io.feishuapi.sample.GreetRequest;
import io.feishuapi.sample.GreetResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What users' code does inside of calls that the bridge makes to it: throw, wait, block, ask back. */
@Timeout(60)
class CallOutsTest {

    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final List<SocketBridge> opened = new CopyOnWriteArrayList<>();

    private SocketPages pages(Consumer<SocketBridge> onPage) {
        return new SocketPages(onPage, (message, cause) -> problems.add(message));
    }

    private static SocketConnection hello(SocketPages pages, SilentChannel channel, String page) {
        SocketConnection connection = pages.open(channel);
        connection.received(SilentChannel.hello(page));
        return connection;
    }

    @Test
    void goesOnAfterAListenerThatThrowsAnError() {
        SilentChannel channel = new SilentChannel();
        SocketConnection connection = hello(pages(opened::add), channel, "p");
        List<String> got = new ArrayList<>();
        opened.get(0).subscribe(FeishuCall.of("onTick", CallForm.listener(), "{}"), event -> {
            got.add(event);
            throw new NoClassDefFoundError("com/example/Lost");
        });
        connection.received(SilentChannel.event(1, 0, 1));
        connection.received(SilentChannel.event(2, 1, 1));

        assertThat(got).containsExactly("1", "2");
        assertThat(problems).hasSize(2);
    }

    @Test
    void goesOnAfterAReportThatThrowsAnError() {
        SilentChannel channel = new SilentChannel();
        SocketPages pages = new SocketPages(opened::add, (message, cause) -> {
            throw new StackOverflowError();
        });
        SocketConnection connection = hello(pages, channel, "p");
        CompletableFuture<String> call =
                opened.get(0).call(FeishuCall.of("greet", "{}")).toCompletableFuture();

        assertThat(catchThrowable(
                        () -> connection.received("{\"n\":1,\"type\":\"answer\",\"id\":1,\"outcome\":\"odd\"}")))
                .isInstanceOf(StackOverflowError.class);
        connection.received("{\"n\":2,\"type\":\"answer\",\"id\":1,\"outcome\":\"success\",\"value\":1}");
        assertThat(call).isCompletedWithValue("1");
    }

    @Test
    void closesAPageWhoseBeginningThrows() {
        SilentChannel channel = new SilentChannel();
        AtomicReference<CompletableFuture<String>> call = new AtomicReference<>();
        SocketPages pages = pages(page -> {
            call.set(page.call(FeishuCall.of("greet", "{}")).toCompletableFuture());
            throw new NoClassDefFoundError("com/example/Lost");
        });
        hello(pages, channel, "p");

        assertThat(channel.closed).isTrue();
        assertThat(pages.pages()).isEmpty();
        assertThat(call.get()).isCompletedExceptionally();
        assertThat(problems)
                .containsExactly("the beginning of a page failed, so it was closed: java.lang.NoClassDefFoundError:"
                        + " com/example/Lost");
    }

    @Test
    void noticesASocketThatClosesWhileThePageBegins() throws Exception {
        SilentChannel channel = new SilentChannel();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        SocketPages pages = pages(page -> {
            begun.countDown();
            await(goOn);
        });
        SocketConnection connection = pages.open(channel);
        Thread receiving = new Thread(() -> connection.received(SilentChannel.hello("p")));
        receiving.start();
        await(begun);
        connection.closed();
        goOn.countDown();
        receiving.join();

        assertThat(pages.pages()).hasSize(1).noneMatch(SocketBridge::isConnected);
        pages.closeIdle(0, TimeUnit.SECONDS);
        assertThat(pages.pages()).isEmpty();
    }

    @Test
    void refusesWaitsThatCannotEnd() {
        List<Throwable> refusals = new ArrayList<>();
        AtomicReference<CompletableFuture<GreetResult>> typed = new AtomicReference<>();
        SocketPages pages = pages(page -> {
            CompletableFuture<GreetResult> call =
                    GreetRequest.API.call(page, GreetRequest.of("Mo")).toCompletableFuture();
            refusals.add(catchThrowable(call::join));
            refusals.add(catchThrowable(call::get));
            refusals.add(catchThrowable(() -> call.get(1, TimeUnit.DAYS)));
            refusals.add(catchThrowable(() -> call.thenApply(GreetResult::text).join()));
            refusals.add(catchThrowable(() -> page.call(FeishuCall.of("greet", "{}"))
                    .toCompletableFuture()
                    .join()));
            typed.set(call);
        });
        SocketConnection connection = hello(pages, new SilentChannel(), "p");

        assertThat(refusals)
                .hasSize(5)
                .allSatisfy(refusal -> assertThat(refusal)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("this thread brings the page's answers"));
        connection.received(
                "{\"n\":1,\"type\":\"answer\",\"id\":1,\"outcome\":\"success\",\"value\":{\"text\":\"hi\"}}");
        assertThat(typed.get().join().text()).isEqualTo("hi");
    }

    @Test
    void letsOtherThreadsAndPagesGoOnWhileASendBlocks() throws Exception {
        SocketPages pages = pages(opened::add);
        CountDownLatch blocked = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        SilentChannel blocking = new SilentChannel() {
            @Override
            public void send(String text) {
                if (text.contains("first")) {
                    blocked.countDown();
                    await(goOn);
                }
                super.send(text);
            }
        };
        SocketConnection connection = hello(pages, blocking, "p");
        Thread sending = new Thread(() -> opened.get(0).call(FeishuCall.of("first", "{}")));
        sending.start();
        await(blocked);

        assertThat(pages.pages()).hasSize(1).allMatch(SocketBridge::isConnected);
        opened.get(0).call(FeishuCall.of("second", "{}"));
        connection.received(SilentChannel.event(1, 0, 77));
        SilentChannel other = new SilentChannel();
        hello(pages, other, "q");
        opened.get(1).call(FeishuCall.of("greet", "{}"));
        assertThat(other.sent).hasSize(2);
        pages.closeIdle(1, TimeUnit.DAYS);

        goOn.countDown();
        sending.join();
        assertThat(blocking.sent).hasSize(4);
        assertThat(blocking.sent.get(1)).contains("first");
        assertThat(blocking.sent.get(2)).isEqualTo("{\"type\":\"ack\",\"n\":1}");
        assertThat(blocking.sent.get(3)).contains("second");
    }

    @Test
    void letsAReportAskForThePages() throws Exception {
        AtomicReference<SocketPages> pages = new AtomicReference<>();
        CountDownLatch reported = new CountDownLatch(2);
        pages.set(new SocketPages(opened::add, (message, cause) -> {
            // What holds a lock here would hold it against the other thread for good.
            CompletableFuture.supplyAsync(() -> pages.get().pages()).join();
            reported.countDown();
        }));
        SilentChannel failing = new SilentChannel() {
            @Override
            public void send(String text) {
                if (text.contains("greet")) {
                    throw new IllegalStateException("cut");
                }
            }
        };
        hello(pages.get(), failing, "p");
        opened.get(0).call(FeishuCall.of("greet", "{}"));
        pages.get().open(new SilentChannel()).received("nonsense");

        assertThat(reported.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(opened.get(0).isConnected()).isFalse();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
