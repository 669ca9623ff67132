package io.feishuapi.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.Binary;
import io.feishuapi.CallForm;
import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuCall;
import io.feishuapi.sample.GreetRequest;
import io.feishuapi.sample.GreetResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptBridgeTest {

    private final ScriptPage page = new ScriptPage();

    /** As Selenium does it: the last argument of a function around the script is the callback. */
    private final ScriptBridge callback = new ScriptBridge(script -> {
        CompletableFuture<String> text = new CompletableFuture<>();
        page.define("done", arguments -> text.complete(String.valueOf(arguments.get(0))));
        page.run("(function () { " + script.callingBack("arguments[arguments.length - 1]") + " })(1, done)");
        return text;
    });

    /** As Playwright does it: the value is a promise. */
    private final ScriptBridge promise = new ScriptBridge(script -> {
        CompletableFuture<String> text = new CompletableFuture<>();
        page.define("resolved", arguments -> text.complete(String.valueOf(arguments.get(0))));
        page.run("(" + script.asPromise() + ").then(resolved)");
        return text;
    });

    @AfterEach
    void close() {
        page.close();
    }

    private static Throwable failure(CompletionStage<?> call) {
        return call.handle((value, failure) -> failure).toCompletableFuture().join();
    }

    private static GreetResult greet(ScriptBridge bridge, String name) {
        return GreetRequest.API
                .call(bridge, GreetRequest.of(name))
                .toCompletableFuture()
                .join();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "AB", "ABC", "飞书 \u00ff"})
    void bringsBinaryData(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        page.run("var bytes = new Uint8Array(" + Arrays.toString(bytes) + ");"
                + "var tt = {greet: function (o) { o.success({text: bytes.buffer, more: [bytes, {a: 1}]}); }}");

        GreetResult result = greet(callback, "Mo");
        assertThat(Binary.ofWireText(result.text())).isEqualTo(Binary.of(bytes));
        assertThat(result.extra()).containsEntry("more", List.of(Binary.of(bytes), Map.of("a", 1L)));
    }

    @ParameterizedTest
    @MethodSource("lookalikes")
    void leavesWhatOnlyLooksLikeAMarkAsItIs(Object value, String json) {
        page.run("var got; var tt = {greet: function (o) { got = JSON.stringify(o.value); if (o.success)"
                + " o.success({back: o.value}); }}");
        GreetResult result = GreetRequest.API
                .call(callback, new GreetRequest("Mo", null, null, Map.of("value", value)))
                .toCompletableFuture()
                .join();

        assertThat(page.text("got")).isEqualTo(json.replace('\'', '"'));
        assertThat(result.extra()).containsEntry("back", value);
        page.run(RenderedCall.of(GreetRequest.API, new GreetRequest("Mo", null, null, Map.of("value", value)))
                .toScript());
        assertThat(page.text("got")).isEqualTo(json.replace('\'', '"'));
    }

    static List<Arguments> lookalikes() {
        String data = Binary.of(new byte[] {1, 2, 3}).toWire();
        return List.of(
                Arguments.of(data, "'" + data + "'"),
                Arguments.of(Binary.TEXT_PREFIX + data, "'" + Binary.TEXT_PREFIX + data + "'"),
                Arguments.of(Binary.TEXT_PREFIX, "'" + Binary.TEXT_PREFIX + "'"),
                Arguments.of(List.of(data, "a", data), "['" + data + "','a','" + data + "']"),
                Arguments.of(Map.of(data, data), "{'" + data + "':'" + data + "'}"),
                Arguments.of(Map.of("@object", 5L), "{'@object':5}"),
                Arguments.of(Map.of("@@object", Map.of("@object", 5L)), "{'@@object':{'@object':5}}"),
                Arguments.of(List.of(Map.of("@object", "x")), "[{'@object':'x'}]"));
    }

    @Test
    void bringsTheBytesThatAViewShows() {
        page.run("var buffer = new Uint8Array([0, 1, 2, 3, 4, 5]).buffer; var tt = {greet: function (o) {"
                + " o.success({more: [new Uint8Array(buffer, 1, 2), new DataView(buffer, 3), new"
                + " Int16Array(buffer, 2, 1), [], {}]}); }}");

        assertThat(greet(callback, "Mo").extra())
                .containsEntry("more", List.of(binary(1, 2), binary(3, 4, 5), binary(2, 3), List.of(), Map.of()));
    }

    private static Binary binary(int... bytes) {
        byte[] all = new byte[bytes.length];
        for (int index = 0; index < bytes.length; index++) {
            all[index] = (byte) bytes[index];
        }
        return Binary.of(all);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 255, 256})
    void handsBuffersToThePage(int size) {
        byte[] bytes = new byte[size];
        for (int index = 0; index < size; index++) {
            bytes[index] = (byte) (index + 250);
        }
        Binary data = Binary.of(bytes);
        page.run("var tt = {greet: function (o) { var seen = o.deep[0].data; o.success({"
                + "text: Object.prototype.toString.call(seen) + [].join.call(new Uint8Array(seen)), back: seen}); }}");
        GreetRequest request = new GreetRequest("Mo", null, null, Map.of("deep", List.of(Map.of("data", data))));
        GreetResult result =
                GreetRequest.API.call(callback, request).toCompletableFuture().join();

        List<Integer> numbers = new ArrayList<>();
        for (byte each : bytes) {
            numbers.add(each & 0xff);
        }
        String joined = numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
        assertThat(result.text()).isEqualTo("[object ArrayBuffer]" + joined);
        assertThat(result.extra()).containsEntry("back", data);
    }

    @Test
    void handsBuffersToAMethodThatReturnsItsValue() {
        page.run(
                "var tt = {size: function (a) { return a.byteLength; }, data: function () { return new Uint8Array(3).buffer; }}");

        assertThat(callback.call(FeishuCall.of(
                                "size",
                                CallForm.returned(),
                                "[\"" + binary(7, 8, 9).toWire() + "\"]"))
                        .toCompletableFuture()
                        .join())
                .isEqualTo("3");
        assertThat(callback.call(FeishuCall.of("data", CallForm.returned(), "[]"))
                        .toCompletableFuture()
                        .join())
                .isEqualTo("\"" + binary(0, 0, 0).toWire() + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AQID", "data:image/png;base64,AQID", "A", "AQI*", "A===", "====", " AQID"})
    void handsOtherTextToThePageAsText(String text) {
        page.run("var tt = {greet: function (o) { o.success({text: typeof o.plain + typeof o.marked}); }}");
        GreetRequest request = new GreetRequest(
                "Mo",
                null,
                null,
                Map.of("plain", text, "marked", Binary.WIRE_PREFIX + (text.equals("AQID") ? "A" : text)));

        assertThat(GreetRequest.API
                        .call(callback, request)
                        .toCompletableFuture()
                        .join()
                        .text())
                .isEqualTo("stringstring");
    }

    @Test
    void callsAndBringsTheResult() {
        page.run("var tt = {greet: function (o) { o.success({text: 'Hello ' + o.name, errMsg: 'greet:ok'}); }}");

        assertThat(greet(callback, "Mo").text()).isEqualTo("Hello Mo");
        assertThat(greet(promise, "Mo").extra()).containsEntry("errMsg", "greet:ok");
    }

    @ParameterizedTest
    @MethodSource("io.feishuapi.script.ScriptTextTest#hostile")
    void carriesAnyText(String text) {
        page.run("var tt = {greet: function (o) { o.success({text: o.name}); }}");
        String name = text.length() > 20 ? text.substring(0, 20) : text;

        assertThat(greet(callback, name).text()).isEqualTo(name);
        assertThat(greet(promise, name).text()).isEqualTo(name);
    }

    @Test
    void answersLater() {
        page.run("var tt = {greet: function (o) { setTimeout(function () { o.success({text: 'late'}); }, 10); }}");
        CompletableFuture<GreetResult> call =
                GreetRequest.API.call(promise, GreetRequest.of("Mo")).toCompletableFuture();

        assertThat(call).isNotDone();
        page.runTimers();
        assertThat(call.join().text()).isEqualTo("late");
    }

    @Test
    void failsAsThePageSays() {
        page.run("var tt = {greet: function (o) { o.fail({errCode: 10004, errMsg: 'greet:fail'}); o.success({}); }}");

        assertThat(failure(GreetRequest.API.call(callback, GreetRequest.of("Mo"))))
                .hasMessage("greet failed, errCode 10004, errMsg greet:fail: 10004 out of words");
    }

    @Test
    void takesNothingForAnEmptyObject() {
        page.run("var tt = {greet: function (o) { o.success(); }}");
        assertThat(greet(callback, "Mo").text()).isNull();

        page.run("tt.greet = function (o) { o.fail(); }");
        assertThat(failure(GreetRequest.API.call(callback, GreetRequest.of("Mo"))))
                .hasMessage("greet failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"callback", "promise"})
    void saysWhatThePageLacks(String kind) {
        ScriptBridge bridge = "promise".equals(kind) ? promise : callback;

        assertThat(failure(bridge.call(FeishuCall.of("greet", "{}"))))
                .isInstanceOf(FeishuApiException.class)
                .hasMessage(
                        "greet failed, errMsg greet:fail this page has no tt; it is not open in Feishu, or its script"
                                + " is not loaded yet");
        page.run("var tt = {}");
        assertThat(failure(bridge.call(FeishuCall.of("greet", "{}"))))
                .hasMessageEndingWith("this client has no tt.greet");
        assertThat(failure(bridge.call(FeishuCall.of("Greeter.greet", "{}"))))
                .hasMessageEndingWith("this page has no Greeter");
    }

    @Test
    void failsWhereThePageThrows() {
        page.run("var tt = {greet: function (o) { throw new TypeError('broken'); }}");
        assertThat(failure(callback.call(FeishuCall.of("greet", "{}")))).hasMessageEndingWith("greet:fail broken");

        page.run("tt.greet = function (o) { o.self = o; o.success(o); }");
        assertThat(failure(callback.call(FeishuCall.of("greet", "{}"))))
                .hasMessageContaining("greet:fail the answer is no JSON");
    }

    @Test
    void findsTheObjectThatAMethodBelongsTo() {
        page.run(
                "var tt = {getGreeter: function () { return {greet: function (o) { o.success({text: 'from it'}); }}; },"
                        + " tools: {greet: function (o) { o.success({text: this === tt.tools ? 'own' : 'lost'}); }}}");

        assertThat(callback.call(FeishuCall.of("Greeter.greet", "{}")).toCompletableFuture())
                .isCompletedWithValue("{\"text\":\"from it\"}");
        assertThat(callback.call(FeishuCall.of("tools.greet", "{}")).toCompletableFuture())
                .isCompletedWithValue("{\"text\":\"own\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "greet\"", "greet);alert(1", "constructor.constructor('x')"})
    void refusesNamesThatAreNone(String name) {
        assertThatThrownBy(() -> callback.call(FeishuCall.of(name, "{}")))
                .isInstanceOf(FeishuApiException.class)
                .hasMessageContaining("an API's name must be an identifier");
    }

    @Test
    void doesNotRunWhatIsNoJson() {
        page.run("var ran = false; var tt = {greet: function (o) { o.success({}); }}");

        assertThat(failure(callback.call(FeishuCall.of("greet", "(ran = true)"))))
                .isInstanceOf(FeishuApiException.class);
        assertThat(page.run("ran")).isEqualTo(false);
    }

    @Test
    void bringsReturnedValuesAndNothing() {
        page.run("var tt = {add: function (a, b) { return a + b; }, nothing: function () {}}");

        assertThat(callback.call(FeishuCall.of("add", CallForm.returned(), "[1,2]"))
                        .toCompletableFuture()
                        .join())
                .isEqualTo("3");
        assertThat(callback.call(FeishuCall.of("nothing", CallForm.returned(), "[]"))
                        .toCompletableFuture()
                        .join())
                .isEqualTo("null");
        assertThatThrownBy(() -> callback.call(FeishuCall.of("lost", CallForm.returned(), "[]"))
                        .toCompletableFuture()
                        .join())
                .hasMessageEndingWith("this client has no tt.lost");
    }

    @Test
    void failsWhereTheDriverFails() {
        IllegalStateException closed = new IllegalStateException("closed");
        ScriptBridge throwing = new ScriptBridge(script -> {
            throw closed;
        });
        ScriptBridge failing = new ScriptBridge(script -> CompletableFuture.failedFuture(closed));
        ScriptBridge babbling = new ScriptBridge(script -> CompletableFuture.completedFuture("undefined"));
        ScriptBridge silent = new ScriptBridge(script -> CompletableFuture.completedFuture(null));

        assertThat(failure(throwing.call(FeishuCall.of("greet", "{}"))))
                .hasMessageContaining("could not be run")
                .hasCause(closed);
        assertThat(failure(failing.call(FeishuCall.of("greet", "{}"))))
                .hasMessageContaining("the script failed")
                .hasCause(closed);
        assertThatThrownBy(() -> failing.call(FeishuCall.of("greet", CallForm.returned(), "[]"))
                        .toCompletableFuture()
                        .join())
                .hasMessageContaining("the script failed");
        assertThat(failure(babbling.call(FeishuCall.of("greet", "{}"))))
                .hasMessageContaining("the page's answer cannot be read");
        assertThat(failure(silent.call(FeishuCall.of("greet", "{}")))).hasMessageContaining("the text is empty");
    }

    @Test
    void failsWhereTheRunnerDoesNotKeepItsPromise() {
        ScriptBridge erring = new ScriptBridge(script -> {
            throw new NoClassDefFoundError("com/example/Driver");
        });
        ScriptBridge silent = new ScriptBridge(script -> null);
        ScriptBridge upcalls = new ScriptBridge(new UpcallScriptRunner(
                script -> {
                    throw new NoClassDefFoundError("com/example/Driver");
                },
                "replies.receive"));

        assertThat(failure(erring.call(FeishuCall.of("greet", "{}"))))
                .isInstanceOf(FeishuApiException.class)
                .hasMessageContaining("the script could not be run: java.lang.NoClassDefFoundError");
        assertThat(failure(silent.call(FeishuCall.of("greet", "{}"))))
                .isInstanceOf(FeishuApiException.class)
                .hasMessageContaining("the runner gave no stage");
        assertThat(failure(upcalls.call(FeishuCall.of("greet", "{}"))))
                .isInstanceOf(FeishuApiException.class)
                .hasMessageContaining("com/example/Driver");
    }

    @Test
    void cancelsTheDriversWork() {
        CompletableFuture<String> work = new CompletableFuture<>();
        new ScriptBridge(script -> work)
                .call(FeishuCall.of("greet", "{}"))
                .toCompletableFuture()
                .cancel(false);

        assertThat(work).isCancelled();
    }

    @Test
    void takesUpcallsFromPagesThatCannotPromise() {
        List<String> scripts = new ArrayList<>();
        UpcallScriptRunner runner = new UpcallScriptRunner(scripts::add, "replies.receive");
        page.define("receive", arguments -> {
            runner.receive(String.valueOf(arguments.get(0)), String.valueOf(arguments.get(1)));
            return null;
        });
        page.run("var replies = {receive: receive}; var tt = {greet: function (o) { o.success({text: o.name}); }}");
        ScriptBridge bridge = new ScriptBridge(runner);
        CompletionStage<String> first = bridge.call(FeishuCall.of("greet", "{\"name\":\"1\"}"));
        CompletionStage<String> second = bridge.call(FeishuCall.of("greet", "{\"name\":\"2\"}"));

        page.run(scripts.get(1));
        page.run(scripts.get(0));
        runner.receive("77", "nobody asked");

        assertThat(first.toCompletableFuture()).isCompletedWithValue("{\"text\":\"1\"}");
        assertThat(second.toCompletableFuture()).isCompletedWithValue("{\"text\":\"2\"}");
        assertThatThrownBy(() -> runner.receive("x", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new UpcallScriptRunner(scripts::add, "alert()"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
