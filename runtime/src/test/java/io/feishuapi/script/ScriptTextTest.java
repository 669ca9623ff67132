package io.feishuapi.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.Binary;
import io.feishuapi.json.JsonReader;
import io.feishuapi.sample.GreetRequest;
import io.feishuapi.sample.GreetResult;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTextTest {

    private final ScriptPage page = new ScriptPage();

    @AfterEach
    void close() {
        page.close();
    }

    static List<String> hostile() {
        return List.of(
                "</script><script>alert(1)</script>",
                "</SCRIPT >",
                "<!--<script>",
                "-->",
                "]]>",
                "\u2028\u2029",
                "\"';`${1}",
                "\\\"",
                "\\u0022",
                "&quot;&#39;&lt;",
                "'+alert(1)+'",
                "\n\r\t\0",
                "%22);alert(1);//",
                "%%37B%25",
                "{\"__proto__\":",
                "a\",\"__proto__\":1",
                "a\uD800b",
                "\uDC00",
                "飞书😀",
                "\uFEFF");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void staysInsideScriptAndAttribute(String text) {
        GreetRequest request = new GreetRequest("Mo", null, null, Map.of("text", text, text, 1L));
        RenderedCall call = RenderedCall.of(GreetRequest.API, request).onSuccess("shown");
        page.run("var got; var tt = {greet: function (o) { got = o; o.success({text: 'ok'}); }};"
                + "var result; function shown(r) { result = r.text; }");

        assertThat(call.toScript()).doesNotContain("<", ">", "&", "\u2028", "\u2029", "\uFEFF");
        assertThat(call.toAttribute()).doesNotContain("<", ">", "\"", "'");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(call.toScript()))
                .isTrue();
        assertThat(decoded(call.toAttribute())).isEqualTo(call.toScript());
        assertThat(asUrl(decoded(call.toAttribute()))).isEqualTo(call.toScript());
        page.run(call.toScript());
        assertThat(page.text("result")).isEqualTo("ok");
        assertThat(page.text("got.text")).isEqualTo(text);
        assertThat(JsonReader.parse(page.text("JSON.stringify(Object.keys(got))"), JsonReader::readAny))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains(text);
        assertThat(page.text(ScriptText.literal(text))).isEqualTo(text);
    }

    private static String decoded(String attribute) {
        return attribute
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** What a browser runs behind {@code javascript:}. */
    private static String asUrl(String script) {
        return URLDecoder.decode(script.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Test
    void doesNotSetAPrototype() {
        Map<String, Object> extra = new LinkedHashMap<>();
        extra.put("__proto__", Map.of("admin", true, "__proto__", Map.of()));
        extra.put("after", 1L);

        // As text, since Rhino takes a computed name for the prototype, too; browsers do not.
        assertThat(RenderedCall.of(GreetRequest.API, new GreetRequest("Mo", null, null, extra)))
                .hasToString("tt.greet({\"name\":\"Mo\",[\"__proto__\"]:"
                        + ScriptText.of(writer -> writer.value(extra.get("__proto__"))) + ",\"after\":1});");
        assertThat(ScriptText.of(writer -> writer.value(Map.of("__proto__", 1))))
                .isEqualTo("{[\"__proto__\"]:1}");
    }

    @Test
    void readsAsPeopleWriteIt() {
        RenderedCall call = RenderedCall.of(GreetRequest.API, GreetRequest.of("Mo"))
                .onSuccess("app.showGreeting")
                .onFail("app.showError");

        assertThat(call)
                .hasToString("tt.greet({\"name\":\"Mo\",\"success\":app.showGreeting,\"fail\":app.showError});");
        assertThat(RenderedCall.of(GreetRequest.API, GreetRequest.of("Mo")))
                .hasToString("tt.greet({\"name\":\"Mo\"});");
    }

    @Test
    void callsAnObjectsMethodOnAVariable() {
        assertThat(RenderedCall.of(GreetRequest.describe("Greeter.greet").build(), GreetRequest.of("Mo")))
                .hasToString("greeter.greet({\"name\":\"Mo\"});");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "alert(1)", "a b", "a..b", ".a", "1a", "a;b", "a-b", "</script>", "a\n", "a[0]"})
    void refusesHandlersThatAreNoNames(String handler) {
        RenderedCall call = RenderedCall.of(GreetRequest.API, GreetRequest.of("Mo"));

        assertThatThrownBy(() -> call.onSuccess(handler))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a handler must be an identifier");
        assertThatThrownBy(() -> call.onFail(handler)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAnApiThatIsNoName() {
        assertThatThrownBy(() ->
                        RenderedCall.of(GreetRequest.describe("x(); alert").build(), GreetRequest.of("Mo")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void makesBuffersOfBinaryData() {
        byte[] bytes = {-1, 0, 62, 63, -5, -17};
        Map<String, Object> extra = new LinkedHashMap<>();
        extra.put("list", List.of("a", Binary.of(bytes), Binary.of(new byte[0])));
        extra.put("data", Binary.of(bytes));
        page.define(
                "atob",
                arguments -> new String(
                        Binary.ofBase64(String.valueOf(arguments.get(0))).toByteArray(), StandardCharsets.ISO_8859_1));
        page.run("var got; var tt = {greet: function (o) { got = o; }};"
                + "function seen(b) { return Object.prototype.toString.call(b) + [].join.call(new Uint8Array(b)); }");
        RenderedCall call = RenderedCall.of(GreetRequest.API, new GreetRequest("Mo", null, null, extra));

        assertThat(call.toScript()).doesNotContain("<", ">", "&", "'");
        assertThat(decoded(call.toAttribute())).isEqualTo(call.toScript());
        page.run(call.toScript());
        assertThat(page.text("seen(got.data)")).isEqualTo("[object ArrayBuffer]255,0,62,63,251,239");
        assertThat(page.text("seen(got.list[1])")).isEqualTo(page.text("seen(got.data)"));
        assertThat(page.text("seen(got.list[2])")).isEqualTo("[object ArrayBuffer]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x:\"%s\"", "[\"%s\",", "\\\"%s", "%s\");alert(1)//", "%s</script>", "%sA", "%s\\u0022", "%s"})
    void leavesTextAloneThatHasTheMarkInIt(String pattern) {
        String marked = Binary.of(new byte[] {1, 2, 3}).toWire();
        String text = pattern.formatted(marked);
        page.run("var got; var tt = {greet: function (o) { got = o; }};");
        Map<String, Object> extra = new LinkedHashMap<>();
        extra.put(text, "named");
        extra.put(marked, "marked");
        if (!text.equals(marked)) {
            extra.put("text", text);
        }
        RenderedCall call = RenderedCall.of(GreetRequest.API, new GreetRequest("Mo", null, null, extra));

        assertThat(call.toScript()).doesNotContain("<", "atob");
        page.run(call.toScript());
        assertThat(page.text("JSON.stringify(got)"))
                .isEqualTo(new GreetRequest("Mo", null, null, extra).toJson().replace(Binary.TEXT_PREFIX, ""));
    }

    @Test
    void writesResultsToo() {
        assertThat(ScriptText.of(GreetResult.of("<b>"))).isEqualTo("{\"text\":\"\\u003cb\\u003e\",\"length\":3}");
    }
}
