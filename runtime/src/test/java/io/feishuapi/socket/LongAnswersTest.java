package io.feishuapi.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.CallForm;
import io.feishuapi.FeishuCall;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.Context;

/** Answers that are longer than what a server takes in one text. */
class LongAnswersTest extends CutLine {

    private static final int WHAT_EVERY_SERVER_TAKES = 8_192;

    private final List<Integer> sizes = new ArrayList<>();

    private void loadMeasured() {
        load();
        page.define("sendText", arguments -> {
            String text = Context.toString(arguments.get(0));
            sizes.add(text.getBytes(StandardCharsets.UTF_8).length);
            assertThat(text.chars().filter(unit -> unit == '?').count()).isZero();
            line.fromPage(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
            return null;
        });
        page.run("for (var number in sockets) sockets[number].send = sendText;"
                + " tt.repeat = function (o) { o.success({text: o.text.repeat(o.count)}); };");
    }

    private CompletableFuture<String> repeat(String text, int count) {
        return opened.get(0)
                .call(FeishuCall.of("repeat", "{\"text\":\"" + text + "\",\"count\":" + count + "}"))
                .toCompletableFuture();
    }

    @Test
    void comeInPartsThatEveryServerTakes() {
        loadMeasured();
        CompletableFuture<String> call = repeat("a飞😀\\\"", 50_000);
        CompletableFuture<String> next = greet("Mo");
        deliver();

        assertThat(call).isCompletedWithValue("{\"text\":\"" + "a飞😀\\\"".repeat(50_000) + "\"}");
        assertThat(next).isCompleted();
        assertThat(sizes).hasSizeGreaterThan(100).allMatch(size -> size <= WHAT_EVERY_SERVER_TAKES);
        assertThat(problems).isEmpty();
    }

    @Test
    void comeWholeThoughTheLineIsCutAmongTheParts() {
        loadMeasured();
        CompletableFuture<String> call = repeat("飞", 50_000);
        while (sizes.isEmpty()) {
            onTheWay.remove().run();
        }
        for (int i = 0; i < 7; i++) {
            onTheWay.remove().run();
        }
        line.cut();
        onTheWay.clear();
        reconnect();

        assertThat(call).isCompletedWithValue("{\"text\":\"" + "飞".repeat(50_000) + "\"}");
    }

    @Test
    void failWithTheirLengthAndTheLimitAndThePageLivesOn() {
        loadMeasured();
        CompletableFuture<String> call = repeat("x", 17 << 20);
        List<String> events = new ArrayList<>();
        opened.get(0).subscribe(FeishuCall.of("onTick", CallForm.listener(), "{}"), events::add);
        deliver();
        page.run("tick({text: 'x'.repeat(17 << 20)}); tick(1);");
        deliver();
        CompletableFuture<String> next = greet("Mo");
        deliver();

        assertThat(failure(call))
                .contains("repeat:fail the answer has 17825833 characters, and no more than 16777216 go over this"
                        + " socket");
        assertThat(events).containsExactly("1");
        assertThat(problems).hasSize(1).allMatch(problem -> problem.startsWith("the page lost an event: "));
        assertThat(next).isCompleted();
        assertThat(line.cut).isFalse();
    }

    @Test
    void areTurnedAwayWhereAPageDoesNotKeepToTheLimit() {
        load();
        String part = "+" + "x".repeat(1 << 20);
        for (int i = 0; i < 17; i++) {
            line.connection.received(part);
        }

        assertThat(line.cut).isTrue();
        assertThat(problems).hasSize(1).allMatch(problem -> problem.contains("longer than 16777216 characters"));
        Line other = new Line();
        page.run("sockets[" + other.number + "] = {onclose: function () {}}");
        other.connection.received(part);
        assertThat(other.cut).isTrue();
    }
}
