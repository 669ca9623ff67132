package com.example.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.webapp.GetChatInfoRequest.ChatType;
import io.feishuapi.script.RenderedCall;
import io.feishuapi.script.ScriptText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;

/** Texts that try to leave a script or an attribute, in HTML that Chromium parses and runs. */
@EnabledIf(value = "com.example.webapp.Browser#isThere", disabledReason = Browser.MISSING)
class HostileTextIT {

    private static final String BEFORE = """
            <!DOCTYPE html>
            <html><head><meta charset="utf-8"><title>hostile</title></head><body>
            <script>
            var got = [], shown = 0, alarms = [];
            window.onerror = function (message) { alarms.push(message); };
            window.alert = function () { alarms.push('alert'); };
            var tt = {getChatInfo: function (request) { got.push(request); request.success({}); }};
            function show() { shown++; }
            </script>
            """;

    private static Browser browser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    static List<String> hostile() {
        return HostileStrings.all();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void staysWhereItIs(String text) throws IOException {
        GetChatInfoRequest request = GetChatInfoRequest.builder()
                .openChatId(text)
                .chatType(ChatType.GROUP)
                .putExtra(text, text)
                .build();
        RenderedCall call = RenderedCall.of(GetChatInfoRequest.API, request).onSuccess("show");
        Path page = folder.resolve("page.html");
        Files.writeString(
                page,
                BEFORE + "<script>" + call.toScript() + "</script>\n"
                        + "<script>var literal = " + ScriptText.literal(text) + ";</script>\n"
                        + "<button id=\"double\" onclick=\"" + call.toAttribute() + "\">double</button>\n"
                        + "<button id='single' onclick='" + call.toAttribute() + "'>single</button>\n"
                        + "</body></html>\n");
        browser.driver().get(page.toUri().toString());
        browser.driver().findElement(By.id("double")).click();
        browser.driver().findElement(By.id("single")).click();

        assertThat(run("return alarms")).isEqualTo(List.of());
        assertThat(run("return shown")).isEqualTo(3L);
        List<Integer> units = text.chars().boxed().toList();
        assertThat(run("return got.map(function (request) { return units(request.openChatId); })"))
                .isEqualTo(longs(List.of(units, units, units)));
        assertThat(run("return [units(literal)].concat(got.map(function (request) {"
                        + " return units(Object.keys(request).filter(function (name) {"
                        + " return ['openChatId', 'chatType', 'success'].indexOf(name) < 0; }).join('|')); }))"))
                .isEqualTo(longs(List.of(units, units, units, units)));
        assertThat(run("return got.every(function (request) {"
                        + " return Object.getPrototypeOf(request) === Object.prototype; })"))
                .isEqualTo(true);
        assertThat(run("return Array.from(document.body.children, function (child) {"
                        + " return child.tagName + ' ' + child.getAttributeNames().join(' '); })"))
                .isEqualTo(List.of("SCRIPT ", "SCRIPT ", "SCRIPT ", "BUTTON id onclick", "BUTTON id onclick"));
    }

    private static Object run(String script) {
        return browser.driver().executeScript(
                "function units(text) { return Array.from({length: text.length}, function (_, i) {"
                        + " return text.charCodeAt(i); }); }\n" + script);
    }

    private static List<List<Long>> longs(List<List<Integer>> units) {
        return units.stream()
                .map(each -> each.stream().map(Integer::longValue).toList())
                .toList();
    }
}
