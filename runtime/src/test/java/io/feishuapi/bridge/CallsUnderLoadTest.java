package io.feishuapi.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuBridge;
import io.feishuapi.FeishuCall;
import io.feishuapi.sample.GreetRequest;
import io.feishuapi.sample.GreetResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A client that answers out of order, twice, late, with nonsense or not at all. */
@Timeout(120)
class CallsUnderLoadTest {

    private static final int CALLS = 100_000;
    private static final int IN_FLIGHT = 64;
    private static final int CALLERS = 4;
    private static final int CLIENT_THREADS = 3;
    private static final Message END = new Message(0, "");

    private final PendingCalls pending = new PendingCalls();
    private final BlockingQueue<Message> wire = new LinkedBlockingQueue<>();
    private final Semaphore inFlight = new Semaphore(IN_FLIGHT);
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
    private final FeishuBridge bridge = new TimeLimitedBridge(this::send, 1, TimeUnit.DAYS, timer);
    private final Queue<Message> late = new ConcurrentLinkedQueue<>();
    private final AtomicInteger doubledThatCounted = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(CALLERS + CLIENT_THREADS);

    private CompletableFuture<String> send(FeishuCall call) {
        PendingCalls.Call open = pending.open(call.apiName());
        wire.add(new Message(open.number(), call.arguments()));
        return open.answer();
    }

    @AfterEach
    void stop() {
        timer.shutdownNow();
        threads.shutdownNow();
    }

    @Test
    void losesAndMixesUpNothing() throws Exception {
        timer.setRemoveOnCancelPolicy(true);
        List<CompletableFuture<GreetResult>> results = new ArrayList<>(Collections.nCopies(CALLS, null));
        CountDownLatch called = new CountDownLatch(CALLERS);
        CountDownLatch answered = new CountDownLatch(CLIENT_THREADS);
        for (int client = 0; client < CLIENT_THREADS; client++) {
            Random random = new Random(client);
            threads.execute(() -> answerAll(random, answered));
        }
        for (int caller = 0; caller < CALLERS; caller++) {
            int first = caller;
            threads.execute(() -> {
                for (int i = first; i < CALLS; i += CALLERS) {
                    inFlight.acquireUninterruptibly();
                    results.set(
                            i,
                            GreetRequest.API
                                    .call(bridge, GreetRequest.of("n" + i))
                                    .toCompletableFuture());
                }
                called.countDown();
            });
        }
        called.await();
        for (int client = 0; client < CLIENT_THREADS; client++) {
            wire.add(END);
        }
        answered.await();

        assertThat(called.getCount()).isZero();
        int silent = count(results, Fate.LOST) + count(results, Fate.LATE);
        assertThat(pending.size()).isEqualTo(silent);
        assertThat(results).filteredOn(result -> !result.isDone()).hasSize(silent);

        List.copyOf(timer.getQueue()).forEach(Runnable::run);
        assertThat(pending.size()).isZero();
        assertThat(late)
                .hasSize(count(results, Fate.LATE))
                .allSatisfy(message ->
                        assertThat(pending.succeed(message.number, "{}")).isFalse());
        assertThat(doubledThatCounted).hasValue(0);
        assertThat(timer.getQueue()).isEmpty();
        for (int i = 0; i < CALLS; i++) {
            assertThat(outcome(results.get(i))).isEqualTo(Fate.of("n" + i).outcome("n" + i));
        }
    }

    private static int count(List<?> results, Fate fate) {
        int count = 0;
        for (int i = 0; i < results.size(); i++) {
            count += Fate.of("n" + i) == fate ? 1 : 0;
        }
        return count;
    }

    private static String outcome(CompletableFuture<GreetResult> result) {
        return result.handle((greeting, failure) -> {
                    if (failure == null) {
                        return String.valueOf(greeting.text());
                    }
                    return failure instanceof FeishuApiException known
                            ? withoutDetails(known.getMessage())
                            : failure.toString();
                })
                .join();
    }

    private static String withoutDetails(String message) {
        String start = "greet failed: the answer cannot be read";
        return message.startsWith(start) ? start : message;
    }

    private void answerAll(Random random, CountDownLatch answered) {
        boolean open = true;
        while (open) {
            List<Message> batch = nextBatch();
            open = !batch.remove(END);
            Collections.shuffle(batch, random);
            batch.forEach(this::answer);
            inFlight.release(batch.size());
        }
        answered.countDown();
    }

    private List<Message> nextBatch() {
        List<Message> batch = new ArrayList<>();
        try {
            Message message = wire.take();
            batch.add(message);
            while (!message.equals(END) && batch.size() < IN_FLIGHT / CLIENT_THREADS) {
                message = wire.poll();
                if (message == null) {
                    break;
                }
                batch.add(message);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            batch.add(END);
        }
        return batch;
    }

    private void answer(Message message) {
        String name = GreetRequest.API.readRequest(message.requestJson).name();
        switch (Fate.of(name)) {
            case ANSWERED -> pending.succeed(message.number, "{\"text\":\"hello " + name + "\"}");
            case FAILED -> pending.fail(message.number, "{\"errMsg\":\"no " + name + "\"}");
            case MALFORMED -> pending.succeed(message.number, "{\"text\":\"hello\"");
            case LATE -> late.add(message);
            case DOUBLED -> {
                pending.succeed(message.number, "{\"text\":\"hello " + name + "\"}");
                if (pending.succeed(message.number, "{\"text\":\"again\"}")) {
                    doubledThatCounted.incrementAndGet();
                }
            }
            case LOST -> {}
        }
    }

    private record Message(long number, String requestJson) {}

    private enum Fate {
        ANSWERED,
        FAILED,
        LOST,
        LATE,
        DOUBLED,
        MALFORMED;

        static Fate of(String name) {
            return switch (Integer.parseInt(name.substring(1)) % 50) {
                case 0 -> LOST;
                case 1 -> LATE;
                case 2 -> DOUBLED;
                case 3 -> MALFORMED;
                case 4 -> FAILED;
                default -> ANSWERED;
            };
        }

        String outcome(String name) {
            return switch (this) {
                case ANSWERED, DOUBLED -> "hello " + name;
                case FAILED -> "greet failed, errMsg no " + name;
                case LOST, LATE -> "greet failed: no answer within 1 days";
                case MALFORMED -> "greet failed: the answer cannot be read";
            };
        }
    }
}
