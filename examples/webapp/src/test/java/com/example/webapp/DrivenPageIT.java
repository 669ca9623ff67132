package com.example.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.webapp.GetChatInfoRequest.ChatType;
import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuBridge;
import io.feishuapi.script.ScriptBridge;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A test that drives the page itself, by Selenium or over the page's socket; the answers come from typed handlers. */
@EnabledIf(value = "com.example.webapp.Browser#isThere", disabledReason = Browser.MISSING)
class DrivenPageIT {

    private static Browser browser;
    private static WebApp app;
    private static OpenPage page;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        browser.driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(20));
        app = WebApp.start(0, Duration.ofMillis(50));
        page = OpenPage.at(browser, app.url());
    }

    @AfterAll
    static void stop() {
        if (app != null) {
            app.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    private static FeishuBridge selenium() {
        return new ScriptBridge(script -> CompletableFuture.completedFuture((String)
                browser.driver().executeAsyncScript(script.callingBack("arguments[arguments.length - 1]"))));
    }

    private static FeishuBridge promise() {
        return new ScriptBridge(script -> CompletableFuture.completedFuture(
                (String) browser.driver().executeScript("return " + script.asPromise())));
    }

    private static FeishuBridge socket() {
        return app.pages().pages().iterator().next();
    }

    static Stream<FeishuBridge> bridges() {
        return Stream.of(selenium(), promise(), socket());
    }

    private static <T> T answer(CompletionStage<T> call) {
        return call.toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
    }

    private static CompletionStage<GetChatInfoResult> chat(FeishuBridge bridge, String openChatId) {
        return new ClientApiClient(bridge)
                .getChatInfo(GetChatInfoRequest.builder()
                        .openChatId(openChatId)
                        .chatType(ChatType.GROUP)
                        .build());
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("bridges")
    void getsTypedResults(FeishuBridge bridge) {
        GetChatInfoResult chat = answer(chat(bridge, StandInFeishu.GROUP));

        assertThat(chat.name()).isEqualTo("Spring outing 春游");
        assertThat(chat.badge()).isEqualTo(12);
        assertThat(chat.extra()).containsEntry("errMsg", "getChatInfo:ok");
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("bridges")
    void carriesAnyTextThereAndBack(FeishuBridge bridge) {
        for (String text : HostileStrings.all()) {
            FeishuApiException failure = (FeishuApiException)
                    answer(chat(bridge, text).handle((result, thrown) -> thrown));

            assertThat(failure.errMsg()).isEqualTo("getChatInfo:fail no chat " + text);
            assertThat(failure.errCode()).isEqualTo("10404");
        }
    }

    @Test
    void getsReturnedValues() {
        for (FeishuBridge bridge : List.of(selenium(), promise())) {
            GetLaunchOptionsSyncResult.Data data =
                    new ClientApiClient(bridge).getLaunchOptionsSync().toCompletableFuture().join().data();

            assertThat(data.path()).isEqualTo("pages/home/index");
            assertThat(data.query()).containsEntry("from", "card");
        }
    }

    @Test
    void answersManyCallsOfAPageWhoseLineIsCutNowAndThen() {
        List<CompletableFuture<FeishuApiException>> calls = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            calls.add(chat(socket(), "oc_" + i)
                    .handle((result, thrown) -> (FeishuApiException) thrown)
                    .toCompletableFuture());
            if (i % 500 == 250) {
                app.sockets().cut();
                page.awaitSocket("connected");
            }
        }

        for (int i = 0; i < calls.size(); i++) {
            assertThat(answer(calls.get(i)).errMsg()).isEqualTo("getChatInfo:fail no chat oc_" + i);
        }
    }
}
