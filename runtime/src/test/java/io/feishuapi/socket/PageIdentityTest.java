package io.feishuapi.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.CallForm;
import io.feishuapi.FeishuCall;
import io.feishuapi.script.PageScripts;
import io.feishuapi.script.ScriptPage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Tabs that were duplicated, pages that call themselves the same, and how often a page comes back. */
class PageIdentityTest extends CutLine {

    private static final String TAB = "var kept = KEPT, heard = {}; var sessionStorage = {getItem: function (key) {"
            + " return key in kept ? kept[key] : null; }, setItem: function (key, value) { kept[key] = value; },"
            + " removeItem: function (key) { delete kept[key]; }}; function addEventListener(name, f) { heard[name] = f; }"
            + " function WebSocket() { this.send = function () {}; }";

    private static String open(ScriptPage tab, String kept) {
        tab.run(TAB.replace("KEPT", kept));
        tab.run(PageScripts.socketPage());
        return tab.text("feishuPage.connect('wss://example').page");
    }

    @Test
    void givesADuplicatedTabAnIdOfItsOwn() {
        String first = open(page, "{}");
        String copied = page.text("JSON.stringify(kept)");
        page.close();
        page = new ScriptPage();

        assertThat(open(page, copied)).isNotEqualTo(first).matches("[0-9a-f]{32}");
    }

    @Test
    void keepsTheIdOverAReloadAndNotForTabsThatAreDuplicatedLater() {
        String first = open(page, "{}");
        page.run("heard.pagehide({})");
        String kept = page.text("JSON.stringify(kept)");
        page.run("heard.pageshow({persisted: true})");
        assertThat(page.text("JSON.stringify(kept)")).isEqualTo("{}");
        page.close();
        page = new ScriptPage();

        assertThat(open(page, kept)).isEqualTo(first);
        assertThat(page.text("JSON.stringify(kept)")).isEqualTo("{}");
    }

    @Test
    void letsTwoPagesLiveThatCallThemselvesTheSame() {
        load();
        Line second = new Line();
        page.run("sockets[" + second.number + "] = {onclose: function () {}, onmessage: function () {}}");
        // The line drops what is on the way when it closes; this is what a socket gets before.
        page.run("sockets[0].onmessage({data: '{\"type\":\"replaced\"}'})");
        second.connection.received("{\"type\":\"hello\",\"page\":\"page1\",\"load\":\"other\",\"received\":0}");
        int sockets = second.number;
        for (int i = 0; i < 10; i++) {
            reconnect();
        }

        assertThat(line.number).as("sockets that were opened").isEqualTo(sockets + 1);
        assertThat(opened).hasSize(2).allMatch(SocketBridge::isConnected);
        assertThat(page.text("connection.page")).isEqualTo(opened.get(1).page()).isNotEqualTo("page1");
        var call =
                opened.get(1).call(FeishuCall.of("greet", "{\"name\":\"Mo\"}")).toCompletableFuture();
        deliver();
        assertThat(call).isCompletedWithValue("{\"text\":\"Hello Mo\"}");
    }

    @Test
    void goesOnWithAPageThatComesBackAfterAnotherOfItsName() {
        load();
        for (int i = 0; i < 5; i++) {
            assertThat(greet("before" + i)).isNotDone();
        }
        List<String> ticks = new ArrayList<>();
        opened.get(0).subscribe(FeishuCall.of("onTick", CallForm.listener(), "{}"), ticks::add);
        deliver();
        // As the back button brings a page back that the browser had kept, with all that it knew.
        Line second = new Line();
        page.run("sockets[" + second.number + "] = {onclose: function () {}, onmessage: function () {}}");
        second.connection.received("{\"type\":\"hello\",\"page\":\"page1\",\"load\":\"other\",\"received\":0}");
        second.cut();
        reconnect();
        CompletableFuture<String> call = greet("after");
        deliver();
        page.run("tick({n: 1})");
        deliver();

        assertThat(opened).hasSize(1);
        assertThat(call).isCompletedWithValue("{\"text\":\"Hello after\"}");
        assertThat(ticks).containsExactly("{\"n\":1}");
    }

    @Test
    void tellsASocketThatItIsReplaced() {
        List<String> sent = new ArrayList<>();
        SocketConnection first = pages.open(new MessageChannel() {
            @Override
            public void send(String text) {
                sent.add(text);
            }

            @Override
            public void close() {
                sent.add("closed");
            }
        });
        first.received("{\"type\":\"hello\",\"page\":\"p\",\"load\":\"a\",\"received\":0}");
        new Line().connection.received("{\"type\":\"hello\",\"page\":\"p\",\"load\":\"b\",\"received\":0}");

        assertThat(sent).endsWith("{\"type\":\"replaced\"}", "closed");
    }

    @Test
    void comesBackLessAndLessOftenUntilASocketLasts() {
        page.run("var now = 1e12; Date.now = function () { return now; };");
        load();
        page.delays().clear();
        for (int i = 0; i < 8; i++) {
            line.cut();
            reconnect();
        }
        assertThat(page.delays())
                .filteredOn(delay -> delay > 0)
                .containsExactly(250, 500, 1000, 2000, 4000, 8000, 15000, 15000);

        page.run("now += 15001;");
        page.delays().clear();
        line.cut();
        assertThat(page.delays()).containsExactly(250);
    }
}
