package io.feishuapi.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.FeishuApiException;
import io.feishuapi.sample.GreetRequest;
import io.feishuapi.sample.GreetResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages that ask a host for too much, and what a page gets to see of failures. */
@Timeout(60)
class HostBoundsTest {

    private final List<String> problems = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private final CompletableFuture<GreetResult> later = new CompletableFuture<>();
    private final FeishuHost host = FeishuHost.builder((message, cause) -> problems.add(message))
            .handleLater(GreetRequest.API, request -> later)
            .build();

    private static String call(int id) {
        return "{\"type\":\"call\",\"id\":" + id + ",\"api\":\"greet\",\"request\":{\"name\":\"Mo\"}}";
    }

    @Test
    void refusesMoreCallsThanAPageMayHaveOpen() {
        HostSession session = new HostSession(host, sent::add, (message, cause) -> problems.add(message));
        for (int id = 1; id <= 10_002; id++) {
            session.received(call(id));
        }
        assertThat(sent)
                .hasSize(2)
                .allMatch(text -> text.contains("greet:fail too many calls of this page wait for the host"));

        later.complete(GreetResult.of("hi"));
        assertThat(sent).hasSize(10_002);
        session.received(call(10_003));
        assertThat(sent).last().asString().contains("\"id\":10003,\"outcome\":\"success\"");
    }

    @Test
    void tellsAPageNothingOfWhatAHandlersOwnTransportSays() {
        later.completeExceptionally(
                new FeishuApiException("greet", "jdbc:x password=secret", new IllegalStateException("secret")));
        HostSession session = new HostSession(host, sent::add, (message, cause) -> problems.add(message));
        session.received(call(1));

        assertThat(sent).hasSize(1).allMatch(text -> text.contains("greet:fail internal error"));
        assertThat(problems).hasSize(1).allMatch(problem -> problem.contains("password=secret"));
    }

    @Test
    void letsAPageHoldFewThreads() throws Exception {
        HostSession session = new HostSession(host, sent::add, (message, cause) -> problems.add(message));
        List<String> answers = new CopyOnWriteArrayList<>();
        List<Thread> waiting = new ArrayList<>();
        for (int id = 1; id <= 20; id++) {
            String call = call(id).replace("\"type\"", "\"now\":true,\"type\"");
            Thread thread = new Thread(() -> answers.add(session.received(call)));
            waiting.add(thread);
            thread.start();
        }
        while (answers.size() < 12) {
            Thread.onSpinWait();
        }
        assertThat(answers).hasSize(12).allMatch(answer -> answer.contains("this page waits for too many answers"));

        later.complete(GreetResult.of("hi"));
        for (Thread each : waiting) {
            each.join();
        }
        assertThat(answers).hasSize(20);
        assertThat(session.received(call(21).replace("\"type\"", "\"now\":true,\"type\"")))
                .contains("\"outcome\":\"success\"");
    }

    @Test
    void boundsThePagesOfOneClient() {
        HostPages pages = new HostPages(host, (message, cause) -> problems.add(message));
        for (int i = 0; i < 1_000; i++) {
            pages.posted("{\"type\":\"hello\",\"page\":\"flood" + i + "\"}", "10.0.0.1");
        }

        assertThatThrownBy(() -> pages.posted("{\"type\":\"hello\",\"page\":\"more\"}", "10.0.0.1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too many");
        assertThat(pages.posted("{\"type\":\"hello\",\"page\":\"other\",\"now\":true}", "10.0.0.2"))
                .contains("hello");
        pages.open(sent::add, "10.0.0.1").received("{\"type\":\"hello\",\"page\":\"another\"}");
        assertThat(problems).hasSize(1).allMatch(problem -> problem.contains("too many"));
    }
}
