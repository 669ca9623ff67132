package io.feishuapi.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs as a whole: how many at once, how fast, interrupted and gone on with. */
class RunTest {
    @TempDir
    Path root;

    private DocsServer server;
    private TestFolder folder;
    private final AtomicInteger notModified = new AtomicInteger();

    @BeforeEach
    void start() throws IOException {
        server = new DocsServer();
        folder = new TestFolder(root, server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void pages(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            folder.with(name(i));
            server.on(TestPages.path(name(i)), DocsServer.page(TestPages.served(name(i), "new words")));
        }
    }

    /** Interrupts the run, as Ctrl-C does, while it waits for this page, whose first request gets no answer. */
    private FetchProgress interruptAt(int i) {
        CountDownLatch asked = new CountDownLatch(1);
        DocsServer.Reply silence = server.silence();
        server.on(
                TestPages.path(name(i)),
                exchange -> {
                    asked.countDown();
                    silence.send(exchange);
                },
                DocsServer.page(TestPages.served(name(i), "new words")));
        return new InterruptOnce(asked);
    }

    private static String name(int i) {
        return "pick%02d".formatted(i);
    }

    @Test
    void fourRequestsAreUnderWayAtOnceAndNeverMore() throws Exception {
        CyclicBarrier four = new CyclicBarrier(4);
        for (int i = 0; i < 24; i++) {
            folder.with(name(i));
            DocsServer.Reply page = DocsServer.page(TestPages.served(name(i), "new words"));
            server.on(TestPages.path(name(i)), exchange -> {
                meet(four);
                page.send(exchange);
            });
        }

        assertThat(folder.refresh().count(FetchStatus.UPDATED)).isEqualTo(24);
        assertThat(server.mostInFlight()).isEqualTo(4);
    }

    private static void meet(CyclicBarrier barrier) throws IOException {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IOException(e);
        }
    }

    @Test
    void requestsToOneHostStartNoCloserThanTheDelay() throws Exception {
        pages(5);
        folder.refresh(RunTest::oneAtATime);

        assertThat(folder.time.now()).isEqualTo(VirtualTime.START.plus(Duration.ofMillis(400)));
    }

    @Test
    void anInterruptedRunLeavesEveryPageWholeAndWhatIsDoneDoesNotComeAgain() throws Exception {
        for (int i = 0; i < 10; i++) {
            folder.with(name(i));
            String page = TestPages.served(name(i), "new words");
            server.on(TestPages.path(name(i)), onceUnlessKnown(page, "\"e" + i + "\""));
        }
        FetchReport first = folder.refresh(RunTest::oneAtATime, interruptAt(4));

        assertThat(first.ending()).isEqualTo(FetchReport.Ending.INTERRUPTED);
        assertThat(first.exitStatus()).isEqualTo(130);
        assertThat(first.results()).hasSize(4);
        for (int i = 0; i < 10; i++) {
            assertThat(folder.text(name(i) + ".md")).endsWith("```\n");
        }

        FetchReport second = folder.refresh();

        assertThat(second.exitStatus()).isZero();
        assertThat(second.count(FetchStatus.UNCHANGED)).isEqualTo(4);
        assertThat(second.count(FetchStatus.UPDATED)).isEqualTo(6);
        assertThat(notModified.get()).isEqualTo(4);
        for (int i = 0; i < 10; i++) {
            assertThat(folder.text(name(i) + ".md")).contains("new words");
        }
    }

    /** A page with an entity tag, sent only to who does not have it. */
    private DocsServer.Reply onceUnlessKnown(String page, String tag) {
        return exchange -> {
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                notModified.incrementAndGet();
                DocsServer.status(304).send(exchange);
            } else {
                DocsServer.page(page, "ETag", tag).send(exchange);
            }
        };
    }

    @Test
    void fiveHundredPagesWithTenPercentFaultsLoseNothing() throws Exception {
        FaultyRun run = new FaultyRun(folder, server);
        run.prepare();

        FetchReport report = folder.refresh();

        run.check(report);
    }

    private static FetchOptions oneAtATime(FetchOptions o) {
        return new FetchOptions(1, o.accepted(), o.requests());
    }

    /** Interrupts the thread that runs it once a request is under way. */
    private record InterruptOnce(CountDownLatch asked) implements FetchProgress {

        @Override
        public void begun(int pages) {}

        @Override
        public void finished(PageResult result) {
            try {
                if (!asked.await(60, TimeUnit.SECONDS)) {
                    throw new AssertionError("the page was not asked for");
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            Thread.currentThread().interrupt();
        }

        @Override
        public void ended() {}
    }
}
