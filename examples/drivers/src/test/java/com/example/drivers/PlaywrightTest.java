package com.example.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.drivers.GetChatInfoRequest.ChatType;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.feishuapi.FeishuApiException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A page in Chromium, driven by Playwright. */
@EnabledIf(value = "isThere", disabledReason = "no chromium on the path; Debian's package is chromium")
class PlaywrightTest {

    private static final Optional<Path> BROWSER = Stream.of("chromium", "google-chrome")
            .flatMap(name -> Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                    .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                    .map(folder -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();

    private static Playwright playwright;
    private static Browser browser;
    private ChatApiClient client;

    static boolean isThere() {
        return BROWSER.isPresent();
    }

    @BeforeAll
    static void start() {
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(BROWSER.orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
    }

    @BeforeEach
    void open() {
        Page page = browser.newPage();
        page.setContent(ClientPage.HTML);
        client = new ChatApiClient(Bridges.playwright(page));
    }

    @Test
    void getsATypedResult() {
        GetChatInfoResult result = client.getChatInfo(request("oc_'\"</script>\u2028飞"))
                .toCompletableFuture()
                .join();

        assertThat(result.name()).isEqualTo("</script>\u2028oc_'\"</script>\u2028飞");
        assertThat(result.badge()).isEqualTo(3);
        assertThat(result.extra()).containsEntry("errMsg", "getChatInfo:ok");
    }

    @Test
    void getsWhatTheClientRefusedWith() {
        assertThatThrownBy(() ->
                        client.getChatInfo(request("oc_none")).toCompletableFuture().join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(FeishuApiException.class, refused -> {
                    assertThat(refused.errno()).isEqualTo("2601001");
                    assertThat(refused.errMsg()).isEqualTo("getChatInfo:fail no such chat");
                });
    }

    @Test
    void getsAReturnedValue() {
        GetLaunchOptionsSyncResult options =
                client.getLaunchOptionsSync().toCompletableFuture().join();

        assertThat(options.data().path()).isEqualTo("pages/home");
    }

    private static GetChatInfoRequest request(String openChatId) {
        return GetChatInfoRequest.builder()
                .openChatId(openChatId)
                .chatType(ChatType.GROUP)
                .build();
    }
}
