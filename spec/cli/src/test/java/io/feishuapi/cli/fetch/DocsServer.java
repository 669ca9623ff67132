package io.feishuapi.cli.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A docs site on this machine that does whatever a test tells it to. */
final class DocsServer implements AutoCloseable {

    /** How one request is answered. */
    @FunctionalInterface
    interface Reply {
        void send(HttpExchange exchange) throws IOException;
    }

    private final Map<String, Deque<Reply>> replies = new ConcurrentHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Map<String, List<String>>> headers = new ArrayList<>();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicInteger mostInFlight = new AtomicInteger();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    DocsServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + port());
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Answers requests for this path one after the other; the last reply stays. */
    DocsServer on(String path, Reply... given) {
        replies.put(path, new ArrayDeque<>(List.of(given)));
        return this;
    }

    synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    synchronized long asked(String path) {
        return asked.stream().filter(path::equals).count();
    }

    /** The header's value of the last request, empty where it had none. */
    synchronized String lastHeader(String name) {
        return String.join(",", headers.get(headers.size() - 1).getOrDefault(name, List.of()));
    }

    int mostInFlight() {
        return mostInFlight.get();
    }

    static Reply text(int status, String contentType, byte[] body, String... headerPairs) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", contentType);
            for (int i = 0; i < headerPairs.length; i += 2) {
                exchange.getResponseHeaders().set(headerPairs[i], headerPairs[i + 1]);
            }
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        };
    }

    static Reply page(String markdown, String... headerPairs) {
        return text(200, "text/markdown; charset=utf-8", markdown.getBytes(StandardCharsets.UTF_8), headerPairs);
    }

    static Reply status(int status, String... headerPairs) {
        return text(status, "text/plain", new byte[0], headerPairs);
    }

    static Reply html(String markup) {
        return text(200, "text/html; charset=utf-8", markup.getBytes(StandardCharsets.UTF_8));
    }

    /** Announces the whole, sends the first part and hangs up. */
    static Reply cut(String markdown, int bytes) {
        byte[] body = markdown.getBytes(StandardCharsets.UTF_8);
        return exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            OutputStream out = exchange.getResponseBody();
            out.write(body, 0, bytes);
            out.flush();
            exchange.close();
        };
    }

    /** Hangs up without a word. */
    static Reply reset() {
        return HttpExchange::close;
    }

    /** Says nothing until the server is closed. */
    Reply silence() {
        return exchange -> {
            try {
                closing.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        };
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        Reply reply;
        synchronized (this) {
            asked.add(path);
            headers.add(Map.copyOf(exchange.getRequestHeaders()));
            Deque<Reply> left = replies.getOrDefault(path, new ArrayDeque<>(List.of(status(404))));
            reply = left.size() > 1 ? left.poll() : left.peek();
        }
        mostInFlight.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
        try {
            reply.send(exchange);
        } finally {
            inFlight.decrementAndGet();
            exchange.close();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
