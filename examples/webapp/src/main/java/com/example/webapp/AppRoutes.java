package com.example.webapp;

import io.feishuapi.json.JsonWriter;
import io.feishuapi.script.PageScripts;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The page with its files, its buttons and what it is told of. */
final class AppRoutes {

    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";

    private final PageSessions sessions;
    private final Supplier<OwnAddress> own;
    private final StartPage page = new StartPage();

    AppRoutes(PageSessions sessions, Supplier<OwnAddress> own) {
        this.sessions = sessions;
        this.own = own;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/", this::page);
        routes.get("/feishu-page.js", context -> context.contentType(SCRIPT).result(PageScripts.socketPage()));
        for (String script : List.of("app.js", "words.js")) {
            routes.get("/" + script, context -> context.contentType(SCRIPT).result(WebFiles.read(script)));
        }
        routes.get("/sources.json", context -> context.contentType(JSON).result(JsonWriter.toJson(new ButtonSources())));
        routes.get("/style.css", context -> context.contentType("text/css; charset=utf-8").result(WebFiles.read("style.css")));
        routes.post("/actions/{action}", context -> context.future(() -> act(context)));
        routes.sse("/unread", this::unread);
    }

    private void page(Context context) {
        sessions.sweep();
        context.header("Cache-Control", "no-store").html(page.render(own.get().of(context)));
    }

    private CompletableFuture<Void> act(Context context) {
        PageActions actions = session(context);
        String action = context.pathParam("action");
        if (!actions.knows(action)) {
            throw new NotFoundResponse("no button " + action);
        }
        return actions.run(action)
                .thenAccept(outcome -> context.contentType(JSON)
                        .result(JsonWriter.toJson(outcome)))
                .toCompletableFuture();
    }

    private void unread(SseClient client) {
        Runnable end = session(client.ctx()).unread().show(state -> client.sendEvent("unread", JsonWriter.toJson(state)));
        client.onClose(end);
        client.keepAlive();
    }

    private PageActions session(Context context) {
        // Not in the address, which logs and histories keep.
        String page = context.header("Feishu-Page");
        return sessions.find(page == null ? "" : page).orElseThrow(() -> new NotFoundResponse("no such page is open"));
    }
}
