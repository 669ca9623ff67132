package com.example.webapp;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;

/** The app's page in a tab of its own, as a user sees it. */
final class OpenPage {

    private final Browser browser;
    private final ChromeDriver driver;

    private OpenPage(Browser browser) {
        this.browser = browser;
        this.driver = browser.driver();
    }

    /** Opens a tab, which is a new page to the backend, and closes the one before. */
    static OpenPage at(Browser browser, String url) {
        ChromeDriver driver = browser.driver();
        String former = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        String own = driver.getWindowHandle();
        driver.switchTo().window(former).close();
        driver.switchTo().window(own);
        driver.get(url);
        OpenPage page = new OpenPage(browser);
        page.awaitSocket("connected");
        return page;
    }

    /** Loads the page of the tab anew. */
    static OpenPage reloaded(Browser browser) {
        browser.driver().navigate().refresh();
        return new OpenPage(browser);
    }

    /** The CSS selectors of all buttons that act. */
    List<String> buttons() {
        return driver.findElements(By.cssSelector("main button")).stream()
                .map(button -> button.getDomAttribute("data-action") != null
                        ? "[data-action=" + button.getDomAttribute("data-action") + "]"
                        : "#" + button.getDomAttribute("id"))
                .toList();
    }

    void press(String button) {
        WebElement found = driver.findElement(By.cssSelector(button));
        browser.await(button + " can be pressed", () -> isAllowed(button));
        found.click();
    }

    /** Whether a button would do something now. */
    boolean isAllowed(String button) {
        return !"true".equals(driver.findElement(By.cssSelector(button)).getDomAttribute("aria-disabled"));
    }

    /** What the page shows beside a button in the end: the state, then the text line by line. */
    String shownBeside(String button) {
        WebElement output = driver.findElement(By.cssSelector("section:has(" + button + ") output"));
        browser.await("an outcome beside " + button, () -> {
            String state = output.getDomAttribute("data-state");
            return state != null && !state.equals("waiting") && !state.equals("none");
        });
        return output.getDomAttribute("data-state") + "\n" + output.getText();
    }

    String pressed(String button) {
        press(button);
        return shownBeside(button);
    }

    String text(String selector) {
        return driver.findElement(By.cssSelector(selector)).getText();
    }

    void await(String selector, String text) {
        browser.await(selector + " says " + text, () -> text(selector).equals(text));
    }

    void awaitSocket(String state) {
        await("#socket", state);
    }

    void reload() {
        driver.navigate().refresh();
        awaitSocket("connected");
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }
}
