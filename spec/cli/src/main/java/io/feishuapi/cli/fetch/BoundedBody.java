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
final class BoundedBody implements BodySubscriber<ReceivedBody> {
    private final int limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<ReceivedBody> result = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    BoundedBody(int limit) {
        this.limit = limit;
    }

    @Override
    public CompletionStage<ReceivedBody> getBody() {
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
                finish(ReceivedBody.Completeness.TOO_LONG);
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
        finish(ReceivedBody.Completeness.CUT);
    }

    @Override
    public void onComplete() {
        finish(ReceivedBody.Completeness.WHOLE);
    }

    /** What came so far, cut unless the end was seen. */
    ReceivedBody received() {
        finish(ReceivedBody.Completeness.CUT);
        return result.join();
    }

    private synchronized void finish(ReceivedBody.Completeness completeness) {
        result.complete(new ReceivedBody(bytes.toByteArray(), completeness));
    }
}
