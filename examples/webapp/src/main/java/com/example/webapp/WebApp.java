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
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A web app whose Java backend drives the page that it serves, with a Feishu client in Java standing in for the real one. */
public final class WebApp implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(WebApp.class.getName());
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final String USAGE = "usage: [--port PORT] [--address ADDRESS], where 0 takes any free port; without it, 7080."
            + " ADDRESS is where people have the page, such as https://app.example.com; without it, http://localhost:PORT";
    private static final String USUAL_PORT = "7080";
    private static final long SECONDS_TO_ANSWER = 30;

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
    private final SocketPages pages;
    private final PageSockets sockets;
    private final Javalin server;
    private final @Nullable OwnAddress address;

    private WebApp(int port, @Nullable String address, Duration scanTime) {
        this.address = address == null ? null : new OwnAddress(address);
        timer.setRemoveOnCancelPolicy(true);
        BridgeProblems problems = WebApp::tell;
        StandInFeishu feishu = new StandInFeishu(problems, scanTime);
        pages = new SocketPages(PageSessions::admit, problems);
        sockets = new PageSockets(pages);
        PageSessions sessions = new PageSessions(pages, page -> new PageActions(patient(page), feishu::receiveMessage));
        server = Javalin.create(config -> {
            config.jetty.host = "localhost";
            config.jetty.port = port;
            config.startup.showJavalinBanner = false;
            config.routes.before(context -> own().requireHost(context));
            config.routes.wsBeforeUpgrade(context -> own().requireOwnPage(context));
            new AppRoutes(sessions, this::own).addTo(config.routes);
            sockets.addTo(config.routes);
            new StandInRoutes(feishu, problems).addTo(config.routes);
        });
    }

    /** Starts at a port, or at any free one for 0. */
    static WebApp start(int port, Duration scanTime) {
        return start(port, null, scanTime);
    }

    /** The same under an address of its own, as behind a proxy; null is {@code http://localhost:PORT}. */
    static WebApp start(int port, @Nullable String address, Duration scanTime) {
        WebApp app = new WebApp(port, address, scanTime);
        app.server.start();
        return app;
    }

    /** One line, whatever a page sent; the trace of it is for those who look for it. */
    private static void tell(String message, @Nullable Throwable cause) {
        LOG.log(Level.WARNING, message.replaceAll("\\p{Cntrl}+", " "));
        LOG.log(Level.DEBUG, "because of", cause);
    }

    /** The address under which people have the page. */
    private OwnAddress own() {
        return address != null ? address : new OwnAddress("http://localhost:" + server.port());
    }

    /** Takes {@code --port PORT} and {@code --address ADDRESS} and runs until it is interrupted or killed. */
    public static void main(String[] arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        String port = options.getOrDefault("--port", USUAL_PORT);
        if (options.size() * 2 != arguments.length
                || !Set.of("--port", "--address").containsAll(options.keySet())
                || !port.matches("\\d{1,5}")) {
            throw new IllegalArgumentException(USAGE);
        }
        WebApp app = start(Integer.parseInt(port), options.get("--address"), Duration.ofSeconds(1));
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
