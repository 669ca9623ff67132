package io.feishuapi.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.CallForm;
import io.feishuapi.FeishuCall;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Calls that return their value, from a page that answers over a socket. */
class ReturnedValuesTest extends CutLine {

    private CompletableFuture<String> returned(String apiName, String arguments) {
        return opened.get(0)
                .call(FeishuCall.of(apiName, CallForm.returned(), arguments))
                .toCompletableFuture();
    }

    @Test
    void bringsAReturnedValueInTurn() {
        load();
        page.run("tt.add = function (a, b) { done.push(a); return {sum: a + b}; }; tt.leave = function () {};");
        CompletableFuture<String> sum = returned("add", "[1, 2]");
        CompletableFuture<String> nothing = returned("leave", "[]");
        CompletableFuture<String> after = greet("Mo");
        deliver();

        assertThat(sum).isCompletedWithValue("{\"sum\":3}");
        assertThat(nothing).isCompletedWithValue("null");
        assertThat(after).isCompleted();
        assertThat(page.text("done.join()")).isEqualTo("1,Mo");
    }

    @Test
    void failsAReturnedValueAsThePageSays() {
        load();
        CompletableFuture<String> unknown = returned("nothing", "[]");
        deliver();
        CompletableFuture<String> lost = returned("greet", "[]");
        opened.get(0).close();

        assertThat(failure(unknown)).contains("this client has no tt.nothing");
        assertThat(failure(lost)).isEqualTo("greet failed: the page is gone");
    }

    @Test
    void mayBeCalledWhereAnswersAreBrought() {
        load();
        page.run("tt.add = function (a, b) { return a + b; };");
        CompletableFuture<String> after = greet("Mo").thenCompose(answer -> returned("add", "[1, 2]"));
        deliver();

        assertThat(after).isCompletedWithValue("3");
    }
}
