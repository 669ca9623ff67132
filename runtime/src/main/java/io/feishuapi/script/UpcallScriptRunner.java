package io.feishuapi.script;

import io.feishuapi.bridge.PendingCalls;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * Runs scripts where the page can call Java but a script's promise is not waited for.
 *
 * <pre>{@code
 * // JavaFX
 * UpcallScriptRunner runner = new UpcallScriptRunner(webEngine::executeScript, "feishuReplies.receive");
 * ((JSObject) webEngine.executeScript("window")).setMember("feishuReplies", runner);
 *
 * // Android: a class of yours with @JavascriptInterface void receive(String number, String text) that calls the runner's
 * webView.addJavascriptInterface(replies, "feishuReplies");
 * new UpcallScriptRunner(script -> webView.post(() -> webView.evaluateJavascript(script, null)), "feishuReplies.receive");
 * }</pre>
 *
 * <p>Thread-safe. Any script in the page can call {@code receive}, so open none but your own pages there.
 */
public final class UpcallScriptRunner implements AsyncScriptRunner {

    private final PendingCalls pending = new PendingCalls();
    private final Consumer<String> evaluate;
    private final String receiver;

    /**
     * Runs scripts by a function that takes their text.
     *
     * @param evaluate evaluates a script in the page, now or later
     * @param receiver how the page calls {@link #receive}, such as {@code feishuReplies.receive}
     * @throws IllegalArgumentException if the receiver is no identifier with dots
     */
    public UpcallScriptRunner(Consumer<String> evaluate, String receiver) {
        this.evaluate = evaluate;
        this.receiver = ScriptNames.require(receiver, "the receiver");
    }

    @Override
    public CompletionStage<String> run(AsyncScript script) {
        PendingCalls.Call call = pending.open(script.apiName());
        try {
            evaluate.accept(script.callingBack("function (text) { " + receiver + "('" + call.number() + "', text); }"));
        } catch (Throwable failed) {
            call.answer().completeExceptionally(failed);
        }
        return call.answer();
    }

    /**
     * Takes what a script ended with. For the page to call; numbers of calls that nobody waits for change nothing.
     *
     * @param number the call's number
     * @param text the text
     */
    public void receive(String number, String text) {
        try {
            pending.succeed(Long.parseLong(number), text);
        } catch (NumberFormatException forged) {
            throw new IllegalArgumentException("a call's number is digits, got \"" + number + "\"", forged);
        }
    }
}
