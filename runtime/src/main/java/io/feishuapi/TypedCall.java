package io.feishuapi;

import io.feishuapi.json.JsonException;
import io.feishuapi.json.JsonReader;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A call whose answer is read: JSON in, a typed value or a {@link FeishuApiException} out. */
final class TypedCall<R> {

    private final RemoteObject receiver;
    private final String apiName;
    private final Function<String, R> read;
    private final UnaryOperator<FeishuApiException> describe;
    private final CompletableFuture<R> result;

    private TypedCall(
            RemoteObject receiver,
            String apiName,
            Function<String, R> read,
            UnaryOperator<FeishuApiException> describe,
            CompletableFuture<R> result) {
        this.receiver = receiver;
        this.apiName = apiName;
        this.read = read;
        this.describe = describe;
        this.result = result;
    }

    /**
     * Reads the answer to a call.
     *
     * @param receiver made the call
     * @param read reads the answer
     * @param describe adds what the API's page says of a failure
     */
    static <R> CompletionStage<R> read(
            RemoteObject receiver,
            String apiName,
            CompletionStage<String> answer,
            Function<String, R> read,
            UnaryOperator<FeishuApiException> describe) {
        // Waits that cannot end for the answer cannot end for the result.
        CompletableFuture<R> result =
                answer instanceof AnswerFuture<?> guarded ? guarded.newIncompleteFuture() : new CompletableFuture<>();
        return new TypedCall<>(receiver, apiName, read, describe, result).of(answer);
    }

    /** Reads an answer of which only matters that it came. */
    static Void nothing(String json) {
        return JsonReader.parse(json, TypedCall::readNothing);
    }

    /** Reads over whatever a call answers that has no result. */
    @SuppressWarnings("NullAway") // There is no other value of this type.
    static Void readNothing(JsonReader reader) {
        reader.readAny();
        return null;
    }

    private CompletionStage<R> of(CompletionStage<String> answer) {
        answer.whenComplete((json, failure) -> {
            if (!result.isDone()) {
                complete(json, failure);
            }
        });
        CompletionStage<R> outcome = result;
        outcome.whenComplete((value, failure) -> {
            if (failure != null) {
                // Of use only where the failure is the caller's own; an answer that came is not cancelled by it.
                answer.toCompletableFuture().cancel(false);
            }
        });
        return outcome;
    }

    private void complete(@Nullable String json, @Nullable Throwable failure) {
        if (failure != null) {
            result.completeExceptionally(failed(failure));
        } else if (json == null) {
            result.completeExceptionally(new FeishuApiException(apiName, "the bridge brought no answer", null));
        } else {
            try {
                result.complete(read.apply(json));
            } catch (JsonException malformed) {
                result.completeExceptionally(unreadable(apiName, malformed));
            } catch (Throwable broken) {
                // A defect of the reader, after which a result that never completes would be worse.
                result.completeExceptionally(
                        new FeishuApiException(apiName, "reading the answer failed: " + broken, broken));
            }
        }
    }

    private Throwable failed(Throwable failure) {
        FeishuApiException notCreated = receiver.notCreated(apiName);
        if (notCreated != null) {
            return notCreated;
        }
        Throwable cause = unwrapped(failure);
        if (cause instanceof FeishuApiException known) {
            return describe.apply(known);
        }
        return cause instanceof CancellationException
                ? cause
                : new FeishuApiException(apiName, "the bridge failed: " + cause, cause);
    }

    static Throwable unwrapped(Throwable failure) {
        return failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
    }

    static FeishuApiException unreadable(String apiName, JsonException malformed) {
        return new FeishuApiException(apiName, "the answer cannot be read: " + malformed.getMessage(), malformed);
    }
}
