package com.example.webapp;

import io.feishuapi.bridge.BridgeProblems;
import io.feishuapi.host.HostScript;
import io.feishuapi.host.HostSession;
import io.javalin.config.RoutesConfig;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What gives the page a {@code tt} outside of Feishu. Inside of Feishu its own script does, and none of this is there. */
final class StandInRoutes {

    private final StandInFeishu feishu;
    private final BridgeProblems problems;
    private final Map<String, HostSession> sessions = new ConcurrentHashMap<>();

    StandInRoutes(StandInFeishu feishu, BridgeProblems problems) {
        this.feishu = feishu;
        this.problems = problems;
    }

    void addTo(RoutesConfig routes) {
        String script = HostScript.of(feishu.host()).overSocket("/stand-in", "/stand-in/sync");
        routes.get("/stand-in.js", context -> context.contentType("text/javascript; charset=utf-8").result(script));
        routes.ws("/stand-in", socket -> {
            socket.onConnect(context -> {
                context.enableAutomaticPings();
                sessions.put(
                        context.sessionId(), new HostSession(feishu.host(), text -> context.send(text), problems));
            });
            socket.onMessage(context -> sessions.get(context.sessionId()).received(context.message()));
            socket.onClose(context -> sessions.remove(context.sessionId()).close());
        });
        HostSession returning = new HostSession(feishu.host(), text -> {}, problems);
        routes.post("/stand-in/sync", context -> {
            String answer = returning.received(context.body());
            context.status(answer == null ? 400 : 200).result(answer == null ? "" : answer);
        });
    }
}
