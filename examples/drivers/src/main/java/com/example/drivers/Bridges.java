package com.example.drivers;

import com.microsoft.playwright.Page;
import com.vaadin.flow.component.UI;
import io.feishuapi.FeishuBridge;
import io.feishuapi.script.ScriptBridge;
import io.feishuapi.script.UpcallScriptRunner;
import java.util.concurrent.CompletableFuture;
import javafx.scene.web.WebEngine;
import netscape.javascript.JSObject;

/** The glue between a driven page and generated clients, for each driver. */
final class Bridges {

    private Bridges() {}

    /** A page that Playwright drives. Playwright waits, so the answer is there when a call returns. */
    static FeishuBridge playwright(Page page) {
        return new ScriptBridge(
                script -> CompletableFuture.completedFuture((String) page.evaluate(script.asPromise())));
    }

    /** The page of a Vaadin UI. To be used while its session is locked, as in any listener of a component. */
    static FeishuBridge vaadin(UI ui) {
        return new ScriptBridge(script ->
                ui.getPage().executeJs("return " + script.asPromise()).toCompletableFuture(String.class));
    }

    /** A page that a JavaFX WebEngine has loaded. To be used on JavaFX's application thread. */
    static FeishuBridge javaFx(WebEngine engine) {
        UpcallScriptRunner runner = new UpcallScriptRunner(engine::executeScript, "feishuReplies.receive");
        ((JSObject) engine.executeScript("window")).setMember("feishuReplies", runner);
        return new ScriptBridge(runner);
    }
}
