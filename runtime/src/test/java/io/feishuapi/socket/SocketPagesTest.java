package io.feishuapi.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.Subscription;
import io.feishuapi.script.PageScripts;
import io.feishuapi.script.ScriptPage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.Context;

/** Both ends of the protocol, the page's own script included, over a line that the test can cut anywhere. */
class SocketPagesTest {

    private final List<String> problems = new ArrayList<>();
    private final List<SocketBridge> opened = new ArrayList<>();
    private final SocketPages pages = new SocketPages(opened::add, (message, cause) -> problems.add(message));
    private final Deque<Runnable> onTheWay = new ArrayDeque<>();
    private ScriptPage page = new ScriptPage();
    private Line line;
    private int nextLine;

    @AfterEach
    void close() {
        page.close();
    }

    /** A socket: what is sent is on the way until {@link #deliver}. */
    private final class Line implements MessageChannel {

        private final int number = nextLine++;
        private final SocketConnection connection = pages.open(this);
        private final ScriptPage end = page;
        private boolean cut;

        @Override
        public void send(String text) {
            if (cut) {
                throw new IllegalStateException("cut");
            }
            onTheWay.add(() -> {
                if (!cut) {
                    end.define("incoming", arguments -> text);
                    end.run("sockets[" + number + "].onmessage({data: incoming()})");
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

    private void load() {
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
        page.run("var sockets = {}; function WebSocket() { var own = this; sockets[openSocket()] = own;"
                + " own.send = sendText; own.close = closeSocket; setTimeout(function () { own.onopen(); }); }");
        page.run(
                "var done = []; var tt = {greet: function (o) { done.push(o.name); o.success({text: 'Hello ' + o.name}); },"
                        + " slow: function (o) { setTimeout(function () { o.success({}); }); },"
                        + " onTick: function (f) { tick = f; }, offTick: function (f) { if (tick === f) tick = null; }};"
                        + " var tick = null;");
        page.run(PageScripts.socketPage());
        page.run("var connection = feishuPage.connect('wss://example', {page: 'page1'});");
        page.runTimers();
        deliver();
    }

    private void reload() {
        line.cut();
        onTheWay.clear();
        page.close();
        page = new ScriptPage();
        load();
    }

    private void deliver() {
        for (Runnable next = onTheWay.poll(); next != null; next = onTheWay.poll()) {
            next.run();
        }
    }

    /** The page's waiting for a new socket, then the socket's opening. */
    private void reconnect() {
        page.runTimers();
        page.runTimers();
        deliver();
    }

    private CompletableFuture<String> greet(String name) {
        return opened.get(0).call("greet", "{\"name\":\"" + name + "\"}").toCompletableFuture();
    }

    private static String failure(CompletableFuture<?> call) {
        return call.handle((value, failure) -> failure == null ? "" : failure.getMessage())
                .join();
    }

    @Test
    void drivesAPage() {
        load();
        CompletableFuture<String> call = greet("Mo");
        deliver();

        assertThat(opened).hasSize(1);
        assertThat(opened.get(0).page()).isEqualTo("page1");
        assertThat(opened.get(0).isConnected()).isTrue();
        assertThat(call).isCompletedWithValue("{\"text\":\"Hello Mo\"}");
        assertThat(problems).isEmpty();
    }

    @Test
    void failsAsThePageSays() {
        load();
        CompletableFuture<String> call = opened.get(0).call("nothing", "{}").toCompletableFuture();
        CompletableFuture<String> broken =
                opened.get(0).call("greet", "no json").toCompletableFuture();
        deliver();

        assertThat(failure(call)).endsWith("this client has no tt.nothing");
        assertThat(failure(broken)).contains("greet failed");
    }

    @Test
    void doesACallOnceThoughItsSocketWasLostBeforeItArrived() {
        load();
        CompletableFuture<String> call = greet("Mo");
        line.cut();
        deliver();
        assertThat(call).isNotDone();
        reconnect();

        assertThat(call).isCompletedWithValue("{\"text\":\"Hello Mo\"}");
        assertThat(page.text("done.join()")).isEqualTo("Mo");
    }

    @Test
    void doesACallOnceThoughItsAnswerWasLost() {
        load();
        CompletableFuture<String> call = greet("Mo");
        onTheWay.remove().run();
        assertThat(page.text("done.join()")).isEqualTo("Mo");
        line.cut();
        onTheWay.clear();
        reconnect();

        assertThat(call).isCompletedWithValue("{\"text\":\"Hello Mo\"}");
        assertThat(page.text("done.join()")).isEqualTo("Mo");
    }

    @Test
    void keepsCallsForAPageThatIsAway() {
        load();
        line.cut();
        CompletableFuture<String> first = greet("1");
        CompletableFuture<String> second = greet("2");
        CompletableFuture<String> givenUp = greet("3");
        givenUp.cancel(false);
        reconnect();

        assertThat(first).isCompleted();
        assertThat(second).isCompleted();
        assertThat(page.text("done.join()")).isEqualTo("1,2");
    }

    @Test
    void failsCallsThatAReloadedPageHadTaken() {
        load();
        CompletableFuture<String> taken = opened.get(0).call("slow", "{}").toCompletableFuture();
        deliver();
        line.cut();
        CompletableFuture<String> waiting = greet("Mo");
        reload();

        assertThat(failure(taken)).isEqualTo("slow failed: the page was loaded anew before it answered");
        assertThat(waiting).isCompletedWithValue("{\"text\":\"Hello Mo\"}");
        assertThat(opened).hasSize(1);
    }

    @Test
    void bringsEventsThroughLostSocketsAndReloads() {
        load();
        List<String> got = new ArrayList<>();
        Subscription subscription = opened.get(0).subscribe("onTick", "{}", got::add);
        deliver();
        page.run("tick({n: 1})");
        deliver();
        page.run("tick({n: 2})");
        line.cut();
        onTheWay.clear();
        page.run("tick({n: 3})");
        reconnect();
        reload();
        page.run("tick({n: 4})");
        deliver();

        assertThat(got).containsExactly("{\"n\":1}", "{\"n\":2}", "{\"n\":3}", "{\"n\":4}");
        subscription.close();
        deliver();
        assertThat(page.run("tick")).isNull();
    }

    @Test
    void handsTheFunctionForEventsInUnderItsName() {
        load();
        List<String> got = new ArrayList<>();
        page.run("var asked = null; tt.onChange = function (o) { asked = o; };"
                + " tt.offChange = function (o) { if (o === asked) asked = null; };");
        Subscription subscription = opened.get(0).subscribe("onChange", "{\"id\":\"a\"}", "onMove", got::add);
        deliver();
        page.run("asked.onMove({n: asked.id})");
        deliver();
        assertThat(got).containsExactly("{\"n\":\"a\"}");
        subscription.close();
        deliver();
        assertThat(page.run("asked")).isNull();

        opened.get(0).subscribe("onChange", "{}", "onMove", got::add);
        deliver();
        page.run("asked.fail({errMsg: 'not allowed'})");
        deliver();
        assertThat(problems).containsExactly("the page does not listen: {\"errMsg\":\"not allowed\"}");
    }

    @Test
    void beginsAnewWithAPageThatTheServerForgot() {
        load();
        List<String> got = new ArrayList<>();
        opened.get(0).subscribe("onTick", "{}", got::add);
        CompletableFuture<String> slow = opened.get(0).call("slow", "{}").toCompletableFuture();
        CompletableFuture<String> answered = greet("1");
        deliver();
        assertThat(answered).isCompleted();
        page.run("var former = tick;");
        opened.get(0).close();
        deliver();
        reconnect();

        assertThat(failure(slow)).isEqualTo("slow failed: the page is gone");
        assertThat(opened).hasSize(2);
        assertThat(pages.pages()).containsExactly(opened.get(1));
        assertThat(page.run("tick")).isNull();
        CompletableFuture<String> call =
                opened.get(1).call("greet", "{\"name\":\"2\"}").toCompletableFuture();
        CompletableFuture<String> unanswered = opened.get(1).call("slow", "{}").toCompletableFuture();
        page.run("former({n: 1})");
        deliver();
        assertThat(call).isCompletedWithValue("{\"text\":\"Hello 2\"}");
        assertThat(unanswered).isNotDone();
        assertThat(got).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void sendsTextThatIsNoUtf8AsEscapes() {
        List<String> sent = new ArrayList<>();
        SocketConnection connection = pages.open(new MessageChannel() {
            @Override
            public void send(String text) {
                sent.add(text);
            }

            @Override
            public void close() {}
        });
        connection.received("{\"type\":\"hello\",\"page\":\"p\",\"load\":\"l\",\"received\":0}");
        opened.get(0).call("greet", "{\"name\":\"a\uD800b 😀\"}");

        assertThat(sent).hasSize(2).last().asString().contains("a\\ud800b 😀");
    }

    @Test
    void tellsOfAListeningThatThePageDoesNotKnow() {
        load();
        opened.get(0).subscribe("onNothing", "{}", event -> {});
        deliver();

        assertThat(problems).hasSize(1).allMatch(problem -> problem.contains("this client has no tt.onNothing"));
    }

    @Test
    void losesNothingOnALineThatIsCutAtRandom() {
        load();
        Random random = new Random(7);
        List<CompletableFuture<String>> calls = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            calls.add(greet(String.valueOf(i)));
            for (int step = random.nextInt(6); step > 0 && !onTheWay.isEmpty(); step--) {
                onTheWay.remove().run();
            }
            if (random.nextInt(10) == 0) {
                line.cut();
                page.runTimers();
                page.runTimers();
            }
        }
        line.cut();
        reconnect();

        for (int i = 0; i < calls.size(); i++) {
            assertThat(calls.get(i)).isCompletedWithValue("{\"text\":\"Hello " + i + "\"}");
        }
        assertThat(page.text("done.length")).isEqualTo("1000");
        assertThat(page.text("done.map(Number).every(function (n, i) { return n === i; })"))
                .isEqualTo("true");
    }

    @Test
    void ignoresWhatIsNoMessage() {
        load();
        line.connection.received("nonsense");
        line.connection.received("[]");
        line.connection.received("{\"n\":1,\"type\":\"answer\",\"id\":99,\"outcome\":\"success\",\"value\":1}");
        line.connection.received("{\"n\":2,\"type\":\"answer\",\"id\":1}");

        assertThat(problems).hasSize(3);
        line.cut();
        reconnect();
        assertThat(opened.get(0).isConnected()).isTrue();
    }

    @Test
    void turnsAwayWhoDoesNotSayHello() {
        load();
        Line other = new Line();
        page.run("sockets[" + other.number + "] = {onclose: function () {}}");
        other.connection.received("{\"type\":\"ack\",\"n\":1}");

        assertThat(other.cut).isTrue();
        assertThat(problems).containsExactly("a page did not begin with hello");
    }

    @Test
    void failsWhatWaitsWhenThePageIsForgotten() {
        load();
        line.cut();
        CompletableFuture<String> call = greet("Mo");
        pages.closeIdle(1, TimeUnit.DAYS);
        assertThat(pages.pages()).hasSize(1);
        pages.closeIdle(0, TimeUnit.SECONDS);

        assertThat(pages.pages()).isEmpty();
        assertThat(failure(call)).isEqualTo("greet failed: the page is gone");
        assertThat(failure(greet("Mo"))).isEqualTo("greet failed: the page is gone");
        assertThatThrownBy(() -> opened.get(0).subscribe("onTick", "{}", event -> {}))
                .hasMessage("onTick failed: the page is gone");
    }

    @Test
    void boundsWhatWaits() {
        load();
        line.cut();
        for (int i = 0; i < 10_000; i++) {
            assertThat(greet("x")).isNotDone();
        }

        assertThat(failure(greet("y"))).isEqualTo("greet failed: too many messages wait for the page");
    }

    @Test
    void replacesASocketThatHalfDied() {
        load();
        Line former = line;
        former.connection.received("{\"type\":\"ack\",\"n\":0}");
        Line second = new Line();
        page.run("sockets[" + second.number + "] = {onclose: function () {}, onmessage: function () {}}");
        second.connection.received("{\"type\":\"hello\",\"page\":\"page1\",\"load\":\"other\",\"received\":0}");

        assertThat(former.cut).isTrue();
        assertThat(opened.get(0).isConnected()).isTrue();
        former.connection.received("{\"n\":1,\"type\":\"answer\",\"id\":1,\"outcome\":\"success\",\"value\":1}");
        assertThat(problems).isEmpty();
    }
}
