package com.example.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;

/** What people meet who look at the page on screens of three widths, in two languages and modes, or do not see it at all. */
@EnabledIf(value = "com.example.webapp.Browser#isThere", disabledReason = Browser.MISSING)
class PageLooksIT {

    private static Browser browser;
    private static WebApp app;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        app = WebApp.start(0, Duration.ofMillis(50));
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

    static Stream<Arguments> looks() {
        return Stream.of(390, 768, 1280)
                .flatMap(width -> Stream.of("en", "zh")
                        .flatMap(language -> Stream.of("light", "dark")
                                .map(mode -> Arguments.of(width, language, mode))));
    }

    private static OpenPage open(int width, String language, String mode) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", mode))));
        browser.driver().get(app.url());
        browser.driver().executeScript("localStorage.setItem('language', arguments[0])", language);
        OpenPage page = OpenPage.reloaded(browser);
        browser.await("the backend", () -> page.isAllowed("[data-action=scan]"));
        browser.await("the sources", () -> !page.text("section:last-of-type .java").isEmpty());
        return page;
    }

    @ParameterizedTest
    @MethodSource("looks")
    void passesTheAccessibilityCheckerAndFitsTheScreen(int width, String language, String mode) throws IOException {
        OpenPage page = open(width, language, mode);
        keepPicture(width + "-" + language + "-" + mode + "-at-first");
        Object before = heights();
        page.pressed("[data-action=group-chat]");
        page.pressed("[data-action=too-many-pictures]");
        page.pressed("#unchecked");
        keepPicture(width + "-" + language + "-" + mode);

        assertThat(page.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("nothing to scroll to the right")
                .isEqualTo(0L);
        assertThat(heights()).as("nothing moves when an outcome comes").isEqualTo(before);
        assertThat(violations()).isEmpty();
    }

    @Test
    void keepsTheFocusAfterAButton() {
        OpenPage page = open(1280, "en", "light");
        page.pressed("[data-action=group-chat]");

        assertThat(page.run("return document.activeElement.dataset.action")).isEqualTo("group-chat");
    }

    @Test
    void allowsOnlyWhatDoesSomething() {
        OpenPage page = open(1280, "en", "light");
        assertThat(page.isAllowed("[data-action=stop]")).isFalse();
        assertThat(page.isAllowed("[data-action=message]")).isFalse();
        page.press("[data-action=listen]");
        browser.await("stop to be allowed", () -> page.isAllowed("[data-action=stop]"));
        assertThat(page.isAllowed("[data-action=listen]")).isFalse();
        page.press("[data-action=stop]");
        browser.await("listen to be allowed", () -> page.isAllowed("[data-action=listen]"));
    }

    @Test
    void speaksTheOtherLanguageWhenAsked() {
        OpenPage page = open(1280, "en", "light");
        page.pressed("[data-action=incomplete-chat]");
        browser.driver().findElement(By.id("language")).click();

        assertThat(page.shownBeside("[data-action=incomplete-chat]")).contains("getChatInfo 没有发出，违反规则 1 条");
        assertThat(page.text("#socket")).isEqualTo("已连接");
        assertThat(page.run("return document.documentElement.lang")).isEqualTo("zh-CN");
        assertThat((Boolean) page.run("return Object.keys(words.en).sort().join() === Object.keys(words.zh).sort().join()"))
                .isTrue();
    }

    @Test
    void showsTheJavaAndTheJsonOfAButton() {
        OpenPage page = open(1280, "en", "light");
        page.pressed("[data-action=two-pictures]");

        assertThat(page.text("section:has([data-action=two-pictures]) .java")).contains(".count(2)", "client.chooseImage(request)");
        assertThat(page.text("section:has([data-action=two-pictures]) .sent")).isEqualTo("chooseImage {\n  \"count\": 2\n}");
        assertThat(page.text("section:has([data-action=two-pictures]) .came")).contains("ttfile://temp/spring-01.jpg");
    }

    private static Object heights() {
        return browser.driver()
                .executeScript("return Array.from(document.querySelectorAll('header, section'), function (each) {"
                        + " return each.getBoundingClientRect().height; })");
    }

    private static List<?> violations() {
        browser.driver().executeScript(WebFiles.read(PageLooksIT.class, "/axe.min.js"));
        return (List<?>) browser.driver()
                .executeAsyncScript("var done = arguments[arguments.length - 1];"
                        + "axe.run().then(function (found) { done(found.violations.map(function (each) {"
                        + " return each.id + ': ' + each.nodes.map(function (node) { return node.html; }).join(' '); })); });");
    }

    private static void keepPicture(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        Map<String, Object> whole = browser.driver()
                .executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
        Files.write(folder.resolve(name + ".png"), Base64.getDecoder().decode((String) whole.get("data")));
    }
}
