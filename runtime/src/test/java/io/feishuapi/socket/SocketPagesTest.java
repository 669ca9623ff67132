package io.feishuapi.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.CallForm;
import io.feishuapi.FeishuCall;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Pages that come, go, and are not what they say. */
class SocketPagesTest extends CutLine {

    @Test
    void beginsAnewWithAPageThatTheServerForgot() {
        load();
        List<String> got = new ArrayList<>();
        opened.get(0).subscribe(FeishuCall.of("onTick", CallForm.listener(), "{}"), got::add);
        CompletableFuture<String> slow =
                opened.get(0).call(FeishuCall.of("slow", "{}")).toCompletableFuture();
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
                opened.get(1).call(FeishuCall.of("greet", "{\"name\":\"2\"}")).toCompletableFuture();
        CompletableFuture<String> unanswered =
                opened.get(1).call(FeishuCall.of("slow", "{}")).toCompletableFuture();
        page.run("former({n: 1})");
        deliver();
        assertThat(call).isCompletedWithValue("{\"text\":\"Hello 2\"}");
        assertThat(unanswered).isNotDone();
        assertThat(got).isEmpty();
        assertThat(problems).isEmpty();
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
        assertThatThrownBy(
                        () -> opened.get(0).subscribe(FeishuCall.of("onTick", CallForm.listener(), "{}"), event -> {}))
                .hasMessage("onTick failed: the page is gone");
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
