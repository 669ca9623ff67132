package io.feishuapi.script;

import java.util.concurrent.CompletionStage;

/**
 * Runs a script in a page and brings back the text that it ends with. One line for each way to drive a page:
 *
 * <pre>{@code
 * // Selenium, which waits
 * script -> CompletableFuture.completedFuture(
 *         (String) driver.executeAsyncScript(script.callingBack("arguments[arguments.length - 1]")))
 *
 * // Playwright, which waits
 * script -> CompletableFuture.completedFuture((String) page.evaluate(script.asPromise()))
 *
 * // Vaadin
 * script -> UI.getCurrent().getPage().executeJs("return " + script.asPromise()).toCompletableFuture(String.class)
 *
 * // JavaFX and Android's WebView, which do not wait for promises
 * new UpcallScriptRunner(webEngine::executeScript, "feishuReplies.receive")
 * }</pre>
 *
 * <p>A {@link ScriptBridge} calls it on whatever thread its own caller has: where the driver wants a thread of its own, go there
 * first.
 */
@FunctionalInterface
public interface AsyncScriptRunner {

    /**
     * Runs a script.
     *
     * @return completes with the text that the script ended with, or with the driver's failure
     */
    CompletionStage<String> run(AsyncScript script);
}
