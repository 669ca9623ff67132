package com.example.webapp;

import io.feishuapi.FeishuBridge;
import io.feishuapi.bridge.BridgeProblems;
import io.feishuapi.bridge.TimeLimitedBridge;
import io.feishuapi.socket.SocketPages;
import io.javalin.Javalin;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A web app whose Java backend drives the page that it serves, with a Feishu client in Java standing in for the real one. */
public final class WebApp implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(WebApp.class.getName());
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final String USAGE = "usage: [--port PORT], where 0 takes any free port; without it, 7080";
    private static final int USUAL_PORT = 7080;
    private static final long SECONDS_TO_ANSWER = 30;

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
    private final SocketPages pages;
    private final PageSockets sockets;
    private final Javalin server;

    private WebApp(int port, Duration scanTime) {
        timer.setRemoveOnCancelPolicy(true);
        BridgeProblems problems = (message, cause) -> LOG.log(Level.WARNING, message, cause);
        StandInFeishu feishu = new StandInFeishu(problems, scanTime);
        pages = new SocketPages(bridge -> LOG.log(Level.DEBUG, "a page opened"), problems);
        sockets = new PageSockets(pages);
        PageSessions sessions = new PageSessions(pages, page -> new PageActions(patient(page), feishu::receiveMessage));
        server = Javalin.create(config -> {
            config.jetty.host = "localhost";
            config.jetty.port = port;
            config.startup.showJavalinBanner = false;
            config.routes.wsBeforeUpgrade(SameOrigin::require);
            new AppRoutes(sessions).addTo(config.routes);
            sockets.addTo(config.routes);
            new StandInRoutes(feishu, problems).addTo(config.routes);
        });
    }

    /** Starts at a port, or at any free one for 0. */
    static WebApp start(int port, Duration scanTime) {
        WebApp app = new WebApp(port, scanTime);
        app.server.start();
        return app;
    }

    /** Takes {@code --port PORT} and runs until it is interrupted or killed. */
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        if (!words.isEmpty() && !(words.size() == 2 && words.get(0).equals("--port") && words.get(1).matches("\\d{1,5}"))) {
            throw new IllegalArgumentException(USAGE);
        }
        int port = words.isEmpty() ? USUAL_PORT : Integer.parseInt(words.get(1));
        WebApp app = start(port, Duration.ofSeconds(1));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            app.close();
            OUT.println("Stopped.");
        }));
        OUT.println("Open " + app.url() + " in a browser. Ctrl+C stops it.");
    }

    /** The address of the page. */
    String url() {
        return "http://localhost:" + server.port() + "/";
    }

    /** The pages that are open. */
    SocketPages pages() {
        return pages;
    }

    /** The sockets over which the pages are driven. */
    PageSockets sockets() {
        return sockets;
    }

    @Override
    public void close() {
        server.stop();
        timer.shutdownNow();
    }

    private FeishuBridge patient(FeishuBridge bridge) {
        return new TimeLimitedBridge(bridge, SECONDS_TO_ANSWER, TimeUnit.SECONDS, timer);
    }
}
