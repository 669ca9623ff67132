package com.example.webapp;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The Chromium of this machine, as Debian's packages chromium and chromium-driver install it. Nothing is downloaded. */
final class Browser implements AutoCloseable {

    /** Why a test of the page is skipped. */
    static final String MISSING =
            "no chromium with chromedriver on the path; Debian's packages are chromium and chromium-driver";

    private static final Optional<Path> BROWSER = find("chromium", "google-chrome");
    private static final Optional<Path> DRIVER = find("chromedriver");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts it, if it is there. */
    static Browser start() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--lang=en-US",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.orElseThrow().toFile())
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

    /** Whether there is one; says so if not. */
    static boolean isThere() {
        boolean there = BROWSER.isPresent() && DRIVER.isPresent();
        if (!there) {
            System.err.println("SKIPPED: " + MISSING);
        }
        return there;
    }

    private static Optional<Path> find(String... names) {
        return Stream.of(names)
                .flatMap(name -> Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                        .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
