package io.feishuapi.cli.fetch;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes a body up to a limit, and keeps what came when the connection breaks. */
final class BoundedBody implements BodySubscriber<BoundedBody.Received> {
    /**
     * The bytes of one answer, as far as they came.
     *
     * @param bytes what came
     * @param completeness how it ended
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; handed from one step to the next.
    record Received(byte[] bytes, Completeness completeness) {}

    /** How a body ended. */
    enum Completeness {
        WHOLE,
        /** The connection broke before the announced end. */
        CUT,
        /** Over the limit; the rest was not read. */
        TOO_LONG
    }

    private final int limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<Received> result = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    BoundedBody(int limit) {
        this.limit = limit;
    }

    @Override
    public CompletionStage<Received> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public synchronized void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            int room = limit - bytes.size();
            byte[] chunk = new byte[Math.min(room, buffer.remaining())];
            buffer.get(chunk);
            bytes.writeBytes(chunk);
            if (buffer.hasRemaining()) {
                finish(Completeness.TOO_LONG);
                if (subscription != null) {
                    subscription.cancel();
                }
                return;
            }
        }
    }

    @Override
    public void onError(Throwable cause) {
        // Not an exception: what came before the break is kept aside by the caller.
        finish(Completeness.CUT);
    }

    @Override
    public void onComplete() {
        finish(Completeness.WHOLE);
    }

    /** What came so far, cut unless the end was seen. */
    Received received() {
        finish(Completeness.CUT);
        return result.join();
    }

    private synchronized void finish(Completeness completeness) {
        result.complete(new Received(bytes.toByteArray(), completeness));
    }
}
