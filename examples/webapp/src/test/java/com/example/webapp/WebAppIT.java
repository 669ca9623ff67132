package com.example.webapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.feishuapi.socket.SocketBridge;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way: a button in Chromium, the backend, the page's {@code tt}, the client in Java, and back. */
@EnabledIf(value = "com.example.webapp.Browser#isThere", disabledReason = Browser.MISSING)
class WebAppIT {

    private static final Duration SCAN_TIME = Duration.ofMillis(700);

    private static Browser browser;
    private WebApp app;

    @BeforeAll
    static void startBrowser() {
        browser = Browser.start();
    }

    @BeforeEach
    void start() {
        app = WebApp.start(0, SCAN_TIME);
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    private OpenPage open() {
        return OpenPage.at(browser, app.url());
    }

    static Stream<Arguments> buttons() {
        return Stream.of(
                arguments("[data-action=group-chat]", "result", List.of("GetChatInfoResult", "Spring outing 春游", "12")),
                arguments("[data-action=single-chat]", "result", List.of("GetChatInfoResult", "小王", "Wang", "not given")),
                arguments(
                        "[data-action=incomplete-chat]",
                        "refused",
                        List.of("getChatInfo was not sent, rules broken: 1", "userType\nis required when chatType is 0")),
                arguments(
                        "[data-action=unknown-chat]",
                        "failed",
                        List.of("getChatInfo failed", "errCode\n10404", "getChatInfo:fail no chat oc_nobody")),
                arguments(
                        "[data-action=two-pictures]",
                        "result",
                        List.of(
                                "ChooseImageResult",
                                "ttfile://temp/spring-01.jpg, ttfile://temp/spring-02.jpg",
                                "size\n392192")),
                arguments(
                        "[data-action=too-many-pictures]", "refused", List.of("count\nmust be at most 20, got 21")),
                arguments(
                        "#unchecked",
                        "failed",
                        List.of(
                                "getChatInfo:fail invalid parameter",
                                "openChatId: is required [required]",
                                "userType: is required when chatType is 0 [requiredWhen]")),
                arguments(
                        "[data-action=scan]", "result", List.of("ScanCodeResult", "<b>ticket</b> & \"42\" </script>")),
                arguments("[data-action=listen]", "result", List.of("Listening", StandInFeishu.GROUP)),
                arguments("#launch", "result", List.of("path\npages/home/index", "query\n{\"from\":\"card\"}", "1011")),
                arguments("#rendered", "result", List.of("tt.getChatInfo", "name\nSpring outing 春游")));
    }

    @ParameterizedTest
    @MethodSource("buttons")
    void showsWhatComesOfAButton(String button, String state, List<String> told) {
        assertThat(open().pressed(button)).startsWith(state + "\n").contains(told);
    }

    @Test
    void hasNoButtonThatIsNotTested() {
        List<String> tested = Stream.concat(
                        buttons().map(each -> (String) each.get()[0]),
                        Stream.of("#cut", "[data-action=message]", "[data-action=stop]"))
                .toList();

        assertThat(open().buttons()).containsExactlyInAnyOrderElementsOf(tested);
    }

    @Test
    void signsTheAddressThatTheBrowserHas() throws Exception {
        OpenPage page = OpenPage.at(browser, app.url() + "?from=card&name=%E6%98%A5#part");
        page.await("#config", "accepted");
        Map<?, ?> config = (Map<?, ?>) page.run("return feishuConfig");
        String signed = "jsapi_ticket=" + StartPage.TICKET + "&noncestr=" + config.get("nonceStr") + "&timestamp="
                + config.get("timestamp") + "&url=" + page.run("return location.href.split('#')[0]");
        byte[] hash = MessageDigest.getInstance("SHA-1").digest(signed.getBytes(StandardCharsets.UTF_8));

        assertThat(config.get("signature")).isEqualTo(HexFormat.of().formatHex(hash));
        assertThat(config.get("jsApiList"))
                .isEqualTo(List.of(
                        "getChatInfo", "chooseImage", "scanCode", "onChatBadgeChange", "getLaunchOptionsSync"));
        assertThat((String) page.run("return document.documentElement.outerHTML")).doesNotContain(StartPage.TICKET);
    }

    @Test
    void goesOnListeningThroughAReloadAndUntilItIsStopped() {
        OpenPage page = open();
        page.pressed("[data-action=listen]");
        page.press("[data-action=message]");
        page.await("#unread", "1 unread");
        page.reload();
        page.await("#unread", "1 unread");
        page.press("[data-action=message]");
        page.await("#unread", "2 unread");
        assertThat(page.pressed("[data-action=stop]")).contains("Stopped", "2");
        browser.await("no message to come", () -> !page.isAllowed("[data-action=message]"));
        page.pressed("[data-action=group-chat]");

        assertThat(page.text("#unread")).isEqualTo("2 unread");
    }

    @Test
    void bringsEventsThatCameWhileTheLineWasLost() {
        OpenPage page = open();
        page.pressed("[data-action=listen]");
        for (int i = 1; i <= 5; i++) {
            app.sockets().cut();
            page.press("[data-action=message]");
            page.await("#unread", i + " unread");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void answersOnceThoughTheLineIsLostMeanwhile(boolean byThePage) {
        OpenPage page = open();
        page.run("window.scans = 0; var scan = tt.scanCode; tt.scanCode = function (o) { scans++; scan(o); };");
        page.press("[data-action=scan]");
        browser.await("the call to arrive", () -> page.run("return scans").equals(1L));
        if (byThePage) {
            page.press("#cut");
        } else {
            app.sockets().cut();
        }
        page.awaitSocket("reconnecting");

        assertThat(page.shownBeside("[data-action=scan]")).startsWith("result\nScanCodeResult");
        page.awaitSocket("connected");
        assertThat(page.run("return scans")).isEqualTo(1L);
    }

    @Test
    void callsAPageThatIsAwayWhenItComesBack() {
        OpenPage page = open();
        page.press("#cut");
        page.awaitSocket("reconnecting");

        assertThat(page.pressed("[data-action=group-chat]")).contains("Spring outing");
        assertThat(page.text("#socket")).isEqualTo("connected");
    }

    @Test
    void failsACallThatAReloadedPageHadTaken() throws Exception {
        OpenPage page = open();
        SocketBridge bridge = app.pages().pages().iterator().next();
        page.run("window.scans = 0; tt.scanCode = function () { scans++; };");
        CompletableFuture<ScanCodeResult> scan = new ClientApiClient(bridge).scanCode().toCompletableFuture();
        browser.await("the call to arrive", () -> page.run("return scans").equals(1L));
        page.reload();

        assertThat(scan)
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withMessageContaining("the page was loaded anew before it answered");
        assertThat(page.pressed("[data-action=scan]")).contains("ScanCodeResult");
    }

    @Test
    void servesAPageThatIsOpenWhenTheBackendIsStartedAnew() {
        OpenPage page = open();
        page.pressed("[data-action=group-chat]");
        page.pressed("[data-action=listen]");
        int port = URI.create(app.url()).getPort();
        app.close();
        page.awaitSocket("reconnecting");
        app = WebApp.start(port, SCAN_TIME);
        page.awaitSocket("connected");

        assertThat(page.pressed("[data-action=single-chat]")).contains("小王");
        page.pressed("[data-action=listen]");
        page.press("[data-action=message]");
        page.await("#unread", "1 unread");
        browser.await("the client to be back", () -> page.pressed("#unchecked").contains("invalid parameter"));
    }

    @Test
    void tellsAPageThatListensWronglyWhy() {
        OpenPage page = open();
        page.run("window.said = ''; tt.onChatBadgeChange({onChange: function () {},"
                + " fail: function (failed) { said = failed.errMsg; }});");

        browser.await("the failure", () -> page.run("return said").toString().contains("openChatId: is required"));
    }

    @Test
    void namesNoPageInAddresses() {
        OpenPage page = open();
        page.pressed("[data-action=group-chat]");

        assertThat((String) page.run("return performance.getEntriesByType('resource').map(function (each) {"
                        + " return each.name; }).join(' ')"))
                .contains("/actions/group-chat")
                .doesNotContain((String) page.run("return app.page()"));
    }

    @Test
    void signsUnderItsOwnAddressOnly() throws Exception {
        try (WebApp other = WebApp.start(0, "https://app.example.com", SCAN_TIME)) {
            String own = "GET /?q=1 HTTP/1.1\r\nHost: app.example.com\r\nConnection: close\r\n\r\n";
            assertThat(answer(other, own)).startsWith("HTTP/1.1 200").contains("feishuConfig");
            for (String foreign : List.of("evil.example", "app.example.com.evil.example", "localhost")) {
                assertThat(answer(other, own.replace("Host: app.example.com", "Host: " + foreign)))
                        .startsWith("HTTP/1.1 403")
                        .doesNotContain("feishuConfig");
            }
        }
        assertThatThrownBy(() -> WebApp.start(0, "app.example.com/x", SCAN_TIME))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String answer(WebApp app, String request) throws IOException {
        try (Socket socket = new Socket("localhost", URI.create(app.url()).getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void takesNoPageWhoseNameCanBeGuessed() {
        CompletableFuture<Integer> closed = new CompletableFuture<>();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Origin", app.url().replaceAll("/$", ""))
                .buildAsync(URI.create(app.url().replace("http", "ws") + "feishu"), new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
                        closed.complete(status);
                        return null;
                    }
                })
                .join();
        socket.sendText("{\"type\":\"hello\",\"page\":\"1\",\"load\":\"a\",\"received\":0}", true);

        assertThat(closed).succeedsWithin(Duration.ofSeconds(10));
        assertThat(app.pages().pages()).isEmpty();
    }

    @Test
    void turnsAwaySocketsOfOtherSites() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        for (String path : List.of("feishu", "stand-in")) {
            assertThat(client.newWebSocketBuilder()
                            .header("Origin", "https://elsewhere.example")
                            .buildAsync(URI.create(app.url().replace("http", "ws") + path), new WebSocket.Listener() {}))
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableThat()
                    .withCauseInstanceOf(WebSocketHandshakeException.class);
        }
    }
}
