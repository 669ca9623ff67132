package io.feishuapi.host;

import io.feishuapi.FeishuApiException;
import io.feishuapi.bridge.BridgeProblems;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/** Runs what a host's user wrote, and makes of whatever it does an answer that a page may see. */
final class Answering {

    private Answering() {}

    /**
     * Runs a handler.
     *
     * @param body begins to answer
     * @param write writes what it completes with
     * @return completes with JSON, or with a {@link FeishuApiException} that tells no more than the handler meant to tell
     */
    static <R> CompletionStage<String> of(
            String apiName, BridgeProblems problems, Supplier<CompletionStage<R>> body, Function<R, String> write) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        try {
            body.get().thenApply(write).whenComplete((json, failure) -> {
                if (failure == null) {
                    answer.complete(json);
                } else {
                    answer.completeExceptionally(failure(apiName, problems, failure));
                }
            });
        } catch (Throwable thrown) {
            answer.completeExceptionally(failure(apiName, problems, thrown));
        }
        return answer;
    }

    private static FeishuApiException failure(String apiName, BridgeProblems problems, Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : thrown;
        if (cause instanceof FeishuApiException known && known.isFromClient()) {
            return known;
        }
        problems.report("the handler of " + apiName + " failed: " + cause, cause);
        return refusal(apiName, "internal error");
    }

    /** A failure that a page gets to see. */
    static FeishuApiException refusal(String apiName, String reason) {
        return FeishuApiException.of(apiName, null, null, apiName + ":fail " + reason);
    }
}
