package io.feishuapi.socket;

import io.feishuapi.FeishuCall;
import io.feishuapi.script.PageScripts;
import io.feishuapi.script.ScriptPage;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.junit.jupiter.api.AfterEach;
import org.mozilla.javascript.Context;

/** Both ends of the protocol, the page's own script included, over a line that a test can cut anywhere. */
abstract class CutLine {

    final List<String> problems = new ArrayList<>();
    final List<SocketBridge> opened = new ArrayList<>();
    final SocketPages pages = new SocketPages(opened::add, (message, cause) -> problems.add(message));
    final Deque<Runnable> onTheWay = new ConcurrentLinkedDeque<>();
    ScriptPage page = new ScriptPage();
    Line line;
    private int nextLine;

    @AfterEach
    void close() {
        page.close();
    }

    /** A socket: what is sent is on the way until {@link #deliver}. */
    final class Line implements MessageChannel {

        final int number = nextLine++;
        final SocketConnection connection = pages.open(this);
        private final ScriptPage end = page;
        boolean cut;

        @Override
        public void send(String text) {
            if (cut) {
                throw new IllegalStateException("cut");
            }
            onTheWay.add(() -> {
                if (!cut) {
                    end.call("incoming", number, text);
                }
            });
        }

        @Override
        public void close() {
            cut();
        }

        void fromPage(String text) {
            onTheWay.add(() -> {
                if (!cut) {
                    connection.received(text);
                }
            });
        }

        void cut() {
            if (!cut) {
                cut = true;
                connection.closed();
                end.run("sockets[" + number + "].onclose()");
            }
        }
    }

    void load() {
        page.define("openSocket", arguments -> {
            line = new Line();
            return (double) line.number;
        });
        page.define("sendText", arguments -> {
            line.fromPage(Context.toString(arguments.get(0)));
            return null;
        });
        page.define("closeSocket", arguments -> {
            line.close();
            return null;
        });
        page.run("var sockets = {}; function incoming(number, text) { sockets[number].onmessage({data: text}); }"
                + " function WebSocket() { var own = this; sockets[openSocket()] = own; own.send = sendText;"
                + " own.close = closeSocket; setTimeout(function () { own.onopen(); }); }");
        page.run("var done = []; var tt = {greet: function (o) { done.push(o.name); o.success({text: 'Hello ' +"
                + " o.name}); }, slow: function (o) { setTimeout(function () { o.success({}); }); }, onTick:"
                + " function (f) { tick = f; }, offTick: function (f) { if (tick === f) tick = null; }}; var tick"
                + " = null;");
        page.run(PageScripts.socketPage());
        page.run("var connection = feishuPage.connect('wss://example', {page: 'page1'});");
        page.runTimers();
        deliver();
    }

    void reload() {
        line.cut();
        onTheWay.clear();
        page.close();
        page = new ScriptPage();
        load();
    }

    void deliver() {
        for (Runnable next = onTheWay.poll(); next != null; next = onTheWay.poll()) {
            next.run();
        }
    }

    /** The page's waiting for a new socket, then the socket's opening. */
    void reconnect() {
        page.runTimers();
        page.runTimers();
        deliver();
    }

    CompletableFuture<String> greet(String name) {
        return opened.get(0)
                .call(FeishuCall.of("greet", "{\"name\":\"" + name + "\"}"))
                .toCompletableFuture();
    }

    static String failure(CompletableFuture<?> call) {
        return call.handle((value, failure) -> failure == null ? "" : failure.getMessage())
                .join();
    }
}
