package io.feishuapi;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * A future that refuses waits which cannot end: those of the thread that would bring its value. For those who write a {@link
 * FeishuBridge}.
 *
 * @param <T> the value
 */
public final class AnswerFuture<T> extends CompletableFuture<T> {

    private final BooleanSupplier bringsIt;

    /**
     * Begins without a value.
     *
     * @param bringsIt whether the current thread is the one that would bring the value
     */
    public AnswerFuture(BooleanSupplier bringsIt) {
        this.bringsIt = bringsIt;
    }

    /** A future that refuses the same waits. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new AnswerFuture<>(bringsIt);
    }

    /**
     * Waits for the value.
     *
     * @throws IllegalStateException if the wait could not end
     */
    @Override
    public T get() throws InterruptedException, ExecutionException {
        refuseEndlessWait();
        return super.get();
    }

    /**
     * Waits for the value.
     *
     * @throws IllegalStateException if the value could not come in that time
     */
    @Override
    public T get(long time, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        refuseEndlessWait();
        return super.get(time, unit);
    }

    /**
     * Waits for the value.
     *
     * @throws IllegalStateException if the wait could not end
     */
    @Override
    public T join() {
        refuseEndlessWait();
        return super.join();
    }

    private void refuseEndlessWait() {
        if (!isDone() && bringsIt.getAsBoolean()) {
            throw new IllegalStateException("this thread brings the page's answers, so it cannot wait for one;"
                    + " use thenAccept(…), or wait on another thread");
        }
    }
}
