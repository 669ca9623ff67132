package io.feishuapi.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.Binary;
import io.feishuapi.CallForm;
import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuCall;
import io.feishuapi.Subscription;
import io.feishuapi.json.JsonReader;
import io.feishuapi.sample.GreetRequest;
import io.feishuapi.sample.GreetResult;
import io.feishuapi.script.ScriptPage;
import io.feishuapi.script.ScriptText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.Context;

class FeishuHostTest {

    private static final ApiDescriptor<GreetRequest, GreetResult> LATER =
            GreetRequest.describe("Greeter.later").build();
    private static final ApiDescriptor<GreetRequest, GreetResult> FAIL =
            GreetRequest.describe("fail").build();
    private static final ApiDescriptor<GreetRequest, GreetResult> BREAK =
            GreetRequest.describe("break").build();
    private static final ApiDescriptor<GreetRequest, GreetResult> NOW =
            GreetRequest.describe("now").form(CallForm.returnedOfObject()).build();
    private static final ApiDescriptor<GreetRequest, GreetResult> ON_GREET =
            GreetRequest.describe("onGreet").form(CallForm.listener("onChange")).build();
    private static final ApiDescriptor<GreetRequest, GreetResult> ON_ANY = ApiDescriptor.of(
                    "onAny",
                    reader -> {
                        reader.readAny();
                        return GreetRequest.of("anyone");
                    },
                    GreetResult::read)
            .build();

    private final List<String> problems = new ArrayList<>();
    private final CompletableFuture<GreetResult> later = new CompletableFuture<>();
    private final FeishuHost host = FeishuHost.builder((message, cause) -> problems.add(message))
            .handle(GreetRequest.API, request -> GreetResult.of("Hello " + request.name()))
            .handleLater(LATER, request -> later)
            .handle(FAIL, request -> {
                throw FeishuApiException.of("fail", null, "10004", "fail:fail tired");
            })
            .handle(BREAK, request -> {
                throw new IllegalStateException("secret details");
            })
            .handle(NOW, request -> GreetResult.of("now"))
            .events(ON_GREET)
            .events(ON_ANY)
            .build();
    private final ScriptPage page = new ScriptPage();

    @AfterEach
    void close() {
        page.close();
    }

    private static String answer(CompletionStage<String> call) {
        return call.handle((json, failure) -> failure == null ? json : ((FeishuApiException) failure).toJson())
                .toCompletableFuture()
                .join();
    }

    @Test
    void answersTypedRequestsWithTypedResults() {
        assertThat(GreetRequest.API
                        .call(host, GreetRequest.of("Mo"))
                        .toCompletableFuture()
                        .join())
                .isEqualTo(new GreetResult("Hello Mo", 8L, Map.of("errMsg", "greet:ok")));
        assertThat(answer(host.call(FeishuCall.of("greet", "{\"name\":\"Mo\"}"))))
                .isEqualTo("{\"text\":\"Hello Mo\",\"length\":8,\"errMsg\":\"greet:ok\"}");
    }

    @Test
    void addsNoMessageToAResultThatHasOneAndOneToAnEmptyResult() {
        FeishuHost other = FeishuHost.builder((message, cause) -> problems.add(message))
                .handle(GreetRequest.API, request -> new GreetResult(null, null, Map.of("errMsg", "mine")))
                .handle(FAIL, request -> new GreetResult(null, null, Map.of()))
                .build();

        assertThat(answer(other.call(FeishuCall.of("greet", "{\"name\":\"Mo\"}"))))
                .isEqualTo("{\"errMsg\":\"mine\"}");
        assertThat(answer(other.call(FeishuCall.of("fail", "{\"name\":\"Mo\"}"))))
                .isEqualTo("{\"errMsg\":\"fail:ok\"}");
    }

    @Test
    void refusesRequestsThatBreakTheRulesWithAllReasons() {
        assertThat(answer(host.call(FeishuCall.of("greet", "{\"times\":0}"))))
                .isEqualTo("{\"errMsg\":\"greet:fail invalid parameter: name: is required [required]; "
                        + "times: must be at least 1, got 0 [min]\"}");
        assertThat(answer(host.call(FeishuCall.of("greet", "{\"name\":{}}"))))
                .isEqualTo("{\"errMsg\":\"greet:fail invalid parameter: name: must be a string, got {} [type]\"}");
    }

    @Test
    void tellsOfValuesThatCannotBeReadBesideBrokenRules() {
        assertThat(answer(host.call(FeishuCall.of("greet", "{\"name\":[1],\"mood\":7,\"times\":0}"))))
                .isEqualTo("{\"errMsg\":\"greet:fail invalid parameter: name: must be a string, got [1] [type]; "
                        + "mood: must be one of 0, 1, got 7 [enum]; times: must be at least 1, got 0 [min]\"}");
        assertThat(answer(host.call(FeishuCall.of("greet", "{\"mood\":{}}"))))
                .isEqualTo("{\"errMsg\":\"greet:fail invalid parameter: mood: must be a number, got {} [type]; "
                        + "name: is required [required]\"}");
    }

    @Test
    void failsAsTheHandlerSays() {
        assertThat(answer(host.call(FeishuCall.of("fail", "{\"name\":\"Mo\"}"))))
                .isEqualTo("{\"errCode\":10004,\"errMsg\":\"fail:fail tired\"}");
    }

    @Test
    void tellsNoDetailsOfABrokenHandler() {
        assertThat(answer(host.call(FeishuCall.of("break", "{\"name\":\"Mo\"}"))))
                .isEqualTo("{\"errMsg\":\"break:fail internal error\"}");
        assertThat(problems).hasSize(1).allMatch(problem -> problem.contains("secret details"));
    }

    @Test
    void saysWhatItDoesNotImplement() {
        assertThat(answer(host.call(FeishuCall.of("wave", "{}"))))
                .contains("wave:fail this host does not implement it");
        assertThatThrownBy(() -> host.subscribe(FeishuCall.of("greet", CallForm.listener(), "{}"), event -> {}))
                .hasMessageContaining("in this way");
        assertThatThrownBy(() -> host.emit(GreetRequest.API, GreetResult.of("x")))
                .hasMessage("this host has no events of greet; build it with events(…)");
    }

    @Test
    void emitsEventsToAllWhoListen() {
        List<String> got = new ArrayList<>();
        Subscription first = ON_GREET.subscribe(host, GreetRequest.of("a"), event -> got.add("1 " + event.text()));
        ON_GREET.subscribe(host, GreetRequest.of("a"), event -> got.add("2 " + event.text()));
        host.emit(ON_GREET, GreetResult.of("x"));
        first.close();
        host.emit(ON_GREET, GreetResult.of("y"));

        assertThat(got).containsExactly("1 x", "2 x", "2 y");
    }

    private HostSession open(String returning) {
        HostSession session = new HostSession(
                host,
                text -> {
                    page.define("incoming", arguments -> text);
                    page.run("feishuHost.receive(incoming())");
                },
                (message, cause) -> problems.add(message));
        page.define("send", arguments -> {
            String answer = session.received(Context.toString(arguments.get(0)));
            return answer;
        });
        page.run("var host = {send: function (text) { var answer = send(text); return " + returning + "; }}; var log ="
                + " []; function"
                + " say(text) {"
                + " return function"
                + " (r) {"
                + " log.push(text +"
                + " ' ' +"
                + " JSON.stringify(r));"
                + " }; }");
        page.run(HostScript.of(host).sendingBy("host.send"));
        return session;
    }

    private String log() {
        return page.text("log.splice(0).join('\\n')");
    }

    @Test
    void answersAPage() {
        open("answer");
        page.run(
                "tt.greet({name: 'Mo </script> \\u2028', success: say('ok'), fail: say('no'), complete: say('end')});");

        assertThat(log()).contains("ok {\"text\":\"Hello Mo </script> ").contains("\nend {");
        page.run(
                "tt.greet({times: 0, success: say('ok'), fail: say('no')}); tt.greet(); tt.break({name: 'x', fail: say('no')});");
        assertThat(log())
                .isEqualTo(
                        "no {\"errMsg\":\"greet:fail invalid parameter: name: is required [required]; times: must be at"
                                + " least 1, got 0 [min]\"}\nno {\"errMsg\":\"break:fail internal error\"}");
    }

    @Test
    void takesBuffersOfAPageAndGivesThemBack() {
        List<Object> taken = new ArrayList<>();
        ApiDescriptor<GreetRequest, GreetResult> sync = ApiDescriptor.of(
                        "sync",
                        reader -> {
                            taken.add(reader.readList(JsonReader::readBinary));
                            return GreetRequest.of("Mo");
                        },
                        GreetResult::read)
                .form(CallForm.returned())
                .build();
        Binary given = Binary.of(new byte[] {1, 2, 3});
        FeishuHost other = FeishuHost.builder((message, cause) -> problems.add(message))
                .handle(GreetRequest.API, request -> {
                    taken.add(request.extra().get("data"));
                    return new GreetResult(null, null, Map.of("data", given));
                })
                .handle(sync, request -> new GreetResult(null, null, Map.of("data", given)))
                .build();
        HostSession session = new HostSession(
                other,
                text -> page.run("feishuHost.receive(" + ScriptText.literal(text) + ")"),
                (message, cause) -> problems.add(message));
        page.define("bridge", arguments -> session.received(Context.toString(arguments.get(0))));
        page.run(
                "var log = []; function say(b) { log.push(Object.prototype.toString.call(b) + [].join.call(new Uint8Array(b))); }");
        page.run(HostScript.of(other).sendingBy("bridge"));

        page.run("tt.greet({name: 'Mo', data: new Uint8Array([9, 8]).buffer, success: function (r) { say(r.data); }});"
                + "say(tt.sync(new Uint8Array([7]).buffer).data);");
        assertThat(taken).containsExactly(Binary.of(new byte[] {9, 8}), List.of(Binary.of(new byte[] {7})));
        assertThat(log()).isEqualTo("[object ArrayBuffer]1,2,3\n[object ArrayBuffer]1,2,3");
        assertThat(problems).isEmpty();
    }

    @Test
    void answersAPageLaterAndThroughAnOwner() {
        open("answer");
        page.run("tt.getGreeter().later({name: 'a', success: say('ok')}); log.push('before');");
        later.complete(GreetResult.of("hi"));

        assertThat(log()).isEqualTo("before\nok {\"text\":\"hi\",\"length\":2,\"errMsg\":\"Greeter.later:ok\"}");
    }

    @Test
    void returnsValuesToAPageWhereItCan() {
        open("answer");
        page.run("log.push(tt.now({name: 'a'}).text); try { tt.now({times: 0, name: 'a'}); } catch (thrown) {"
                + " log.push(thrown.message); }");

        assertThat(log()).isEqualTo("now\nnow:fail invalid parameter: times: must be at least 1, got 0 [min]");
    }

    @Test
    void refusesAPageThatCannotWaitForWhatReturnsAValue() {
        assertThatThrownBy(() -> open("Promise.resolve(answer)"))
                .hasMessageContaining("this page cannot wait for its host, so the host cannot implement now");
        assertThat(problems)
                .containsExactly(
                        "this page cannot wait for its host, so the host cannot implement now, which return a value");
        assertThatThrownBy(() -> HostScript.of(host).overSocket("/host"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("this page cannot wait for its host, so the host cannot implement now");
    }

    @Test
    void bringsEventsToAPage() {
        HostSession session = open("answer");
        page.run("var first = say('1'), second = say('2'); tt.onAny(first); tt.onAny(second);");
        host.emit(ON_ANY, GreetResult.of("x"));
        page.run("tt.offAny(first);");
        host.emit(ON_ANY, GreetResult.of("y"));
        session.close();
        host.emit(ON_ANY, GreetResult.of("z"));

        assertThat(log())
                .isEqualTo(
                        "1 {\"text\":\"x\",\"length\":1}\n2 {\"text\":\"x\",\"length\":1}\n2 {\"text\":\"y\",\"length\":1}");
    }

    @Test
    void bringsEventsToThoseWhoAskedForThem() {
        open("answer");
        page.run("var first = {name: 'a', onChange: say('1')};"
                + " tt.onGreet(first); tt.onGreet({name: 'b', onChange: say('2')});");
        host.emit(ON_GREET, GreetResult.of("x"), request -> request.name().equals("b"));
        host.emit(ON_GREET, GreetResult.of("y"));
        page.run("tt.offGreet(first);");
        host.emit(ON_GREET, GreetResult.of("z"));

        assertThat(log())
                .isEqualTo("2 {\"text\":\"x\",\"length\":1}\n1 {\"text\":\"y\",\"length\":1}\n"
                        + "2 {\"text\":\"y\",\"length\":1}\n2 {\"text\":\"z\",\"length\":1}");
    }

    @Test
    void tellsAPageWhyItsListeningIsRefused() {
        open("answer");
        page.run("tt.onGreet({times: 0, onChange: say('event'), fail: say('no')});");
        host.emit(ON_GREET, GreetResult.of("x"));

        assertThat(log())
                .isEqualTo("no {\"errMsg\":\"onGreet:fail invalid parameter: name: is required [required]; "
                        + "times: must be at least 1, got 0 [min]\"}");
    }

    @Test
    void sendsTextThatIsNoUtf8AsEscapes() {
        List<String> sent = new ArrayList<>();
        HostSession session = new HostSession(host, sent::add, (message, cause) -> problems.add(message));
        session.received("{\"type\":\"call\",\"id\":1,\"api\":\"greet\",\"request\":{\"name\":\"\\ud800\"}}");

        assertThat(sent).hasSize(1).first().asString().contains("\"Hello \\ud800\"");
    }

    @Test
    void letsAPageConfigureItself() {
        open("answer");
        page.run(
                "h5sdk.ready(say('ready')); h5sdk.error(say('error')); h5sdk.config({signature: 'x', onSuccess: say('config')});");
        page.runTimers();

        assertThat(log()).isEqualTo("ready undefined\nconfig {}");
    }

    @Test
    void ignoresWhatIsNoMessage() {
        HostSession session = open("answer");

        assertThat(session.received("nonsense")).isNull();
        assertThat(session.received("{\"type\":\"what\"}")).isNull();
        assertThat(session.received("{\"type\":\"listen\",\"id\":1,\"api\":\"onNothing\"}"))
                .isNull();
        assertThat(problems).hasSize(3);
    }

    @Test
    void survivesAPageThatIsGone() {
        HostSession session = new HostSession(
                host,
                text -> {
                    throw new IllegalStateException("gone");
                },
                (message, cause) -> problems.add(message));
        session.received("{\"type\":\"call\",\"id\":1,\"api\":\"greet\",\"request\":{\"name\":\"Mo\"}}");

        assertThat(problems).containsExactly("a page cannot be reached: java.lang.IllegalStateException: gone");
    }

    @Test
    void goesOverASocketThatMayBeLost() {
        List<String> sent = new ArrayList<>();
        page.define("note", arguments -> sent.add(Context.toString(arguments.get(0))));
        page.run("var socket; function WebSocket(url) { note(url); socket = this; this.send = note; } var log = [];");
        FeishuHost laterAlone = FeishuHost.builder((message, cause) -> problems.add(message))
                .handle(GreetRequest.API, request -> GreetResult.of("Hello"))
                .events(ON_ANY)
                .build();
        page.run(HostScript.of(laterAlone).overSocket("ws://example/\"</script>"));
        page.run("tt.onAny(function () {}); tt.greet({name: 'a', fail: function (r) { log.push(r.errMsg); }});");
        assertThat(sent).containsExactly("ws://example/\"</script>");

        page.run("socket.onopen();");
        assertThat(sent.subList(1, 5))
                .extracting(text -> HostMessage.read(text).type())
                .containsExactly("hello", "late", "listen", "call");
        page.run("socket.onclose();");
        page.runTimers();
        assertThat(log()).isEqualTo("the host is gone");
        page.run("socket.onopen();");
        assertThat(sent.subList(6, sent.size()))
                .extracting(text -> HostMessage.read(text).type())
                .containsExactly("hello", "listen");
    }

    @Test
    void asksForReturnedValuesBesideTheSocket() {
        HostPages pages = new HostPages(host, (message, cause) -> problems.add(message));
        page.define("ask", arguments -> pages.posted(Context.toString(arguments.get(0))));
        page.run("var log = [], location = {protocol: 'https:', host: 'example:1'};"
                + " function WebSocket(url) { log.push(url); }"
                + " function XMLHttpRequest() { var own = this; own.open = function (way, url, later) {"
                + " log.push(way + ' ' + url + ' ' + later); };"
                + " own.send = function (text) { own.responseText = ask(text); own.status = 200; }; }");
        page.run(HostScript.of(host).overSocket("/host", "/host/posted"));
        page.run("log.push(tt.now({name: 'a'}).text);");

        assertThat(log()).isEqualTo("POST /host/posted false\nwss://example:1/host\nPOST /host/posted false\nnow");
        assertThatThrownBy(() -> pages.posted("nonsense")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pages.posted("{}")).hasMessageContaining("which one it is");
    }
}
