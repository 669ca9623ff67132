package com.example.webapp;

import io.feishuapi.bridge.BridgeProblems;
import io.feishuapi.host.HostConnection;
import io.feishuapi.host.HostPages;
import io.feishuapi.host.HostScript;
import io.javalin.config.RoutesConfig;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** What gives the page a {@code tt} outside of Feishu. Inside of Feishu its own script does, and none of this is there. */
final class StandInRoutes {

    private static final int MINUTES_AWAY = 10;

    private final StandInFeishu feishu;
    private final HostPages pages;
    private final Map<String, HostConnection> connections = new ConcurrentHashMap<>();

    StandInRoutes(StandInFeishu feishu, BridgeProblems problems) {
        this.feishu = feishu;
        this.pages = new HostPages(feishu.host(), problems);
    }

    void addTo(RoutesConfig routes) {
        String script = HostScript.of(feishu.host()).overSocket("/stand-in", "/stand-in/posted");
        routes.get("/stand-in.js", context -> context.contentType("text/javascript; charset=utf-8").result(script));
        routes.ws("/stand-in", socket -> {
            socket.onConnect(context -> {
                context.enableAutomaticPings();
                pages.closeIdle(MINUTES_AWAY, TimeUnit.MINUTES);
                connections.put(context.sessionId(), pages.open(text -> context.send(text)));
            });
            socket.onMessage(context -> connections.get(context.sessionId()).received(context.message()));
            socket.onClose(context -> connections.remove(context.sessionId()).closed());
        });
        routes.post("/stand-in/posted", context -> {
            try {
                context.result(pages.posted(context.body()));
            } catch (IllegalArgumentException noMessage) {
                context.status(400);
            }
        });
    }
}
