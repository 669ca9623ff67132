package io.feishuapi.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.Binary;
import io.feishuapi.CallForm;
import io.feishuapi.FeishuCall;
import io.feishuapi.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Calls and events of one page, through lost sockets and reloads. */
class SocketBridgeTest extends CutLine {

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
    void carriesBinaryDataOfCallsAndEvents() {
        load();
        String data = Binary.of(new byte[] {1, 2, -3}).toWire();
        page.run("tt.echo = function (o) { o.success({size: o.data.byteLength, back: o.data}); };");
        CompletableFuture<String> call = opened.get(0)
                .call(FeishuCall.of("echo", "{\"data\":\"" + data + "\"}"))
                .toCompletableFuture();
        List<String> events = new ArrayList<>();
        opened.get(0).subscribe(FeishuCall.of("onTick", CallForm.listener(), "{}"), events::add);
        deliver();
        page.run("tick({data: new Uint8Array([1, 2, 253]).buffer});");
        deliver();

        assertThat(call).isCompletedWithValue("{\"size\":3,\"back\":\"" + data + "\"}");
        assertThat(events).containsExactly("{\"data\":\"" + data + "\"}");
    }

    @Test
    void failsAsThePageSays() {
        load();
        CompletableFuture<String> call =
                opened.get(0).call(FeishuCall.of("nothing", "{}")).toCompletableFuture();
        CompletableFuture<String> broken =
                opened.get(0).call(FeishuCall.of("greet", "no json")).toCompletableFuture();
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
        CompletableFuture<String> taken =
                opened.get(0).call(FeishuCall.of("slow", "{}")).toCompletableFuture();
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
        Subscription subscription =
                opened.get(0).subscribe(FeishuCall.of("onTick", CallForm.listener(), "{}"), got::add);
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
        Subscription subscription = opened.get(0)
                .subscribe(FeishuCall.of("onChange", CallForm.listener("onMove"), "{\"id\":\"a\"}"), got::add);
        deliver();
        page.run("asked.onMove({n: asked.id})");
        deliver();
        assertThat(got).containsExactly("{\"n\":\"a\"}");
        subscription.close();
        deliver();
        assertThat(page.run("asked")).isNull();

        opened.get(0).subscribe(FeishuCall.of("onChange", CallForm.listener("onMove"), "{}"), got::add);
        deliver();
        page.run("asked.fail({errMsg: 'not allowed'})");
        deliver();
        assertThat(problems).containsExactly("the page does not listen: {\"errMsg\":\"not allowed\"}");
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
        opened.get(0).call(FeishuCall.of("greet", "{\"name\":\"a\uD800b 😀\"}"));

        assertThat(sent).hasSize(2).last().asString().contains("a\\ud800b 😀");
    }

    @Test
    void tellsOfAListeningThatThePageDoesNotKnow() {
        load();
        opened.get(0).subscribe(FeishuCall.of("onNothing", CallForm.listener(), "{}"), event -> {});
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
    void boundsWhatWaits() {
        load();
        line.cut();
        for (int i = 0; i < 10_000; i++) {
            assertThat(greet("x")).isNotDone();
        }

        assertThat(failure(greet("y"))).isEqualTo("greet failed: too many calls wait for the page's answers");
    }
}
