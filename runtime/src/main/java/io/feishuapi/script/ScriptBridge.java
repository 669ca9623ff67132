package io.feishuapi.script;

import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuBridge;
import io.feishuapi.FeishuCall;
import io.feishuapi.json.JsonException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Calls the {@code tt} of a page by running scripts in it.
 *
 * <pre>{@code
 * FeishuBridge bridge = new ScriptBridge(
 *         script -> CompletableFuture.completedFuture((String) page.evaluate(script.asPromise())));
 * new ChatApiClient(bridge).getChatInfo(request);
 * }</pre>
 *
 * <p>A script answers once, so there are no events here. Objects with methods that calls give are kept in the page, in a table
 * {@code feishuObjects}, until they are closed; those of a page that was left or loaded anew are gone, and calls on them say so. As
 * thread-safe as its runner.
 */
public final class ScriptBridge implements FeishuBridge {

    private final AsyncScriptRunner runner;

    /**
     * Calls through a runner.
     *
     * @param runner runs scripts in the page
     */
    public ScriptBridge(AsyncScriptRunner runner) {
        this.runner = runner;
    }

    @Override
    public CompletionStage<String> call(FeishuCall call) {
        String apiName = call.apiName();
        AsyncScript script = AsyncScript.of(call);
        CompletableFuture<String> answer = new CompletableFuture<>();
        CompletionStage<String> text;
        try {
            text = Objects.requireNonNull(runner.run(script), "the runner gave no stage");
        } catch (Throwable failed) {
            answer.completeExceptionally(
                    new FeishuApiException(apiName, "the script could not be run: " + failed, failed));
            return answer;
        }
        text.whenComplete((envelope, failure) -> {
            if (failure != null) {
                answer.completeExceptionally(new FeishuApiException(apiName, "the script failed: " + failure, failure));
            } else {
                complete(answer, apiName, envelope);
            }
        });
        CompletionStage<String> outcome = answer;
        outcome.whenComplete((json, failure) -> {
            if (failure != null) {
                text.toCompletableFuture().cancel(false);
            }
        });
        return answer;
    }

    private static void complete(CompletableFuture<String> answer, String apiName, String text) {
        try {
            Envelope envelope = Envelope.read(text == null ? "" : text);
            if (envelope.isSuccess()) {
                answer.complete(envelope.value());
            } else {
                answer.completeExceptionally(FeishuApiException.fromJson(apiName, envelope.value()));
            }
        } catch (JsonException malformed) {
            String message = "the page's answer cannot be read: " + malformed.getMessage();
            answer.completeExceptionally(new FeishuApiException(apiName, message, malformed));
        }
    }
}
