package io.feishuapi.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Calls that return their value, from a page that answers over a socket. */
class ReturnedValuesTest extends CutLine {

    /** The page answers on this thread while others wait. */
    private void deliverUntilDone(CompletableFuture<?> waiting) {
        while (!waiting.isDone()) {
            Runnable next = onTheWay.poll();
            if (next != null) {
                next.run();
            }
            Thread.onSpinWait();
        }
    }

    @Test
    void waitsForAReturnedValue() throws Exception {
        load();
        page.run("tt.add = function (a, b) { return {sum: a + b}; };");
        CompletableFuture<String> sum =
                CompletableFuture.supplyAsync(() -> opened.get(0).callSync("add", "[1, 2]"));
        deliverUntilDone(sum);

        assertThat(sum).isCompletedWithValue("{\"sum\":3}");
    }

    @Test
    void failsAReturnedValueAsThePageSays() throws Exception {
        load();
        CompletableFuture<String> unknown =
                CompletableFuture.supplyAsync(() -> opened.get(0).callSync("nothing", "[]"));
        deliverUntilDone(unknown);
        CompletableFuture<String> lost =
                CompletableFuture.supplyAsync(() -> opened.get(0).callSync("greet", "[]"));
        while (!lost.isDone()) {
            pages.closeIdle(0, TimeUnit.SECONDS);
            opened.get(0).close();
            Thread.onSpinWait();
        }

        assertThat(failure(unknown)).contains("this client has no tt.nothing");
        assertThat(failure(lost)).contains("greet failed: the page is gone");
    }

    @Test
    void endsTheWaitForAReturnedValueWithItsThread() {
        load();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> opened.get(0).callSync("greet", "[{}]"))
                .hasMessage("greet failed: the wait for the page was interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void doesNotWaitWhereItsOwnAnswerWouldBeBrought() {
        load();
        CompletableFuture<String> after =
                greet("Mo").thenApply(answer -> opened.get(0).callSync("greet", "[{}]"));
        deliver();

        assertThat(failure(after)).contains("a returned value cannot be waited for where answers are brought");
    }
}
