package io.feishuapi.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OpenSubscriptionsTest {

    private final List<String> problems = new ArrayList<>();
    private final OpenSubscriptions subscriptions = new OpenSubscriptions((message, cause) -> problems.add(message));

    @Test
    void handsEventsToTheirListener() {
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        long first = subscriptions.open("onLeft", left::add);
        long second = subscriptions.open("onRight", right::add);

        subscriptions.deliver(second, "b");
        subscriptions.deliver(first, "a");
        subscriptions.deliver(first, "c");

        assertThat(left).containsExactly("a", "c");
        assertThat(right).containsExactly("b");
    }

    @Test
    void bringsNothingAfterTheEnd() {
        List<String> got = new ArrayList<>();
        long number = subscriptions.open("onLeft", got::add);

        assertThat(subscriptions.close(number)).isTrue();
        assertThat(subscriptions.close(number)).isFalse();
        assertThat(subscriptions.deliver(number, "a")).isFalse();
        assertThat(got).isEmpty();
    }

    @Test
    void goesOnAfterAListenerThatThrows() {
        List<String> got = new ArrayList<>();
        long number = subscriptions.open("onLeft", event -> {
            if (event.isEmpty()) {
                throw new IllegalStateException("empty");
            }
            got.add(event);
        });

        assertThat(subscriptions.deliver(number, "")).isTrue();
        assertThat(subscriptions.deliver(number, "a")).isTrue();

        assertThat(got).containsExactly("a");
        assertThat(problems).containsExactly("the listener of onLeft failed: empty");
    }

    @Test
    void goesOnAfterAnError() {
        List<String> got = new ArrayList<>();
        long number = subscriptions.open("onLeft", event -> {
            got.add(event);
            throw new NoClassDefFoundError("com/example/Lost");
        });

        assertThat(subscriptions.deliver(number, "a")).isTrue();
        assertThat(subscriptions.deliver(number, "b")).isTrue();

        assertThat(got).containsExactly("a", "b");
        assertThat(problems).hasSize(2).allMatch(problem -> problem.contains("com/example/Lost"));
    }

    @Test
    @Timeout(60)
    void letsTwoListenersHandEventsToEachOther() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        List<String> got = new CopyOnWriteArrayList<>();
        long[] numbers = new long[2];
        for (int i = 0; i < 2; i++) {
            int other = 1 - i;
            numbers[i] = subscriptions.open("on" + i, event -> {
                got.add(event);
                if (event.equals("first")) {
                    both.countDown();
                    try {
                        assertThat(both.await(30, TimeUnit.SECONDS)).isTrue();
                    } catch (InterruptedException interrupted) {
                        throw new IllegalStateException(interrupted);
                    }
                    subscriptions.deliver(numbers[other], "second");
                }
            });
        }
        Thread thread = new Thread(() -> subscriptions.deliver(numbers[0], "first"));
        thread.start();
        subscriptions.deliver(numbers[1], "first");
        thread.join();

        assertThat(got).containsExactlyInAnyOrder("first", "first", "second", "second");
    }

    @Test
    void losesEventsThatAreTooManyForASlowListenerAndTellsOfThem() {
        long[] number = new long[1];
        int[] count = new int[1];
        number[0] = subscriptions.open("onLeft", event -> {
            count[0]++;
            for (int i = 0; event.equals("first") && i < 10_001; i++) {
                subscriptions.deliver(number[0], "more");
            }
        });
        subscriptions.deliver(number[0], "first");

        assertThat(count[0]).isEqualTo(10_001);
        assertThat(problems).containsExactly("the listener of onLeft takes events too slowly, so one is lost");
    }

    @Test
    void mayEndItselfWhileItListens() {
        AtomicInteger count = new AtomicInteger();
        long[] number = new long[1];
        number[0] = subscriptions.open("onLeft", event -> {
            count.incrementAndGet();
            subscriptions.close(number[0]);
        });

        subscriptions.deliver(number[0], "a");
        subscriptions.deliver(number[0], "b");

        assertThat(count).hasValue(1);
        assertThat(subscriptions.size()).isZero();
    }

    @Test
    void givesAListenerOneEventAtATime() throws Exception {
        AtomicBoolean busy = new AtomicBoolean();
        AtomicInteger overlaps = new AtomicInteger();
        AtomicInteger count = new AtomicInteger();
        long number = subscriptions.open("onLeft", event -> {
            if (!busy.compareAndSet(false, true)) {
                overlaps.incrementAndGet();
            }
            count.incrementAndGet();
            busy.set(false);
        });
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 10_000; i++) {
            threads.execute(() -> subscriptions.deliver(number, "x"));
        }
        threads.shutdown();

        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(count).hasValue(10_000);
        assertThat(overlaps).hasValue(0);
    }
}
