package io.feishuapi.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Turns Ctrl-C into an interrupt of a thread, and gives it time to come to a clean end before the program stops with status 130. */
final class InterruptOnShutdown implements AutoCloseable {
    private static final int SECONDS_TO_END = 15;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    private InterruptOnShutdown(Thread worker) {
        hook = new Thread(() -> interrupt(worker), "interrupt-on-shutdown");
    }

    static InterruptOnShutdown ofCurrentThread() {
        InterruptOnShutdown interrupt = new InterruptOnShutdown(Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(interrupt.hook);
        return interrupt;
    }

    private void interrupt(Thread worker) {
        worker.interrupt();
        try {
            ended.await(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // The hook is at work; the latch lets it end.
            return;
        }
    }
}
