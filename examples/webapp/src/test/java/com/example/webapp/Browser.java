package com.example.webapp;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The Chromium of this machine, as Debian's packages chromium and chromium-driver install it. Nothing is downloaded. */
final class Browser implements AutoCloseable {

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts it, or skips the test that asks. */
    static Browser start() {
        Path browser = require("chromium", "google-chrome");
        Path driver = require("chromedriver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Waits until something holds, and says what did not. */
    void await(String what, Supplier<Boolean> condition) {
        new WebDriverWait(driver, Duration.ofSeconds(20), Duration.ofMillis(25))
                .withMessage(what)
                .until(ignored -> condition.get());
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Path require(String... names) {
        Optional<Path> found = Stream.of(names)
                .flatMap(name -> Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                        .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(
                found.isPresent(),
                () -> "SKIPPED: no " + String.join(" or ", names)
                        + " on the path; install Debian's chromium and chromium-driver to test the page in a browser");
        return found.orElseThrow();
    }
}
