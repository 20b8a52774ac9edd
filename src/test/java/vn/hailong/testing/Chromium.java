package vn.hailong.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, driven without a window. Pages speak Vietnamese unless told
 * otherwise.
 */
public final class Chromium implements AutoCloseable {

  /** Milliseconds: a busy machine is no reason to fail. */
  private static final double PATIENCE = 20_000;

  /** The sizes every screen is looked at. */
  public enum Size {
    PHONE(360, 740),
    TABLET(768, 1024),
    DESKTOP(1280, 800);

    private final int width;
    private final int height;

    Size(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts a browser; close it after the test class. */
  public static Chromium start() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    LaunchOptions options =
        new LaunchOptions()
            .setExecutablePath(executable())
            .setArgs(
                List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync"));
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  private static Path executable() {
    return Stream.of(
            System.getenv().getOrDefault("CHROMIUM", ""),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(path -> !path.isEmpty())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no Chromium: run ./test --fast, or install it"));
  }

  /** A page in a context of its own, as a new visitor has it. */
  public Page page(Size size) {
    return page(size, options -> {});
  }

  /** As {@link #page(Size)} with settings such as no JavaScript, dark mode or another language. */
  public Page page(Size size, Consumer<Browser.NewContextOptions> settings) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setViewportSize(size.width, size.height)
            .setLocale("vi-VN")
            .setTimezoneId("Asia/Ho_Chi_Minh")
            .setHasTouch(size != Size.DESKTOP);
    settings.accept(options);
    BrowserContext context = browser.newContext(options);
    context.setDefaultTimeout(PATIENCE);
    return context.newPage();
  }

  /** Asserts that axe finds no violation of WCAG 2.2 A and AA on the page as it stands. */
  public static void assertAccessible(Page page) {
    // half faded in, nothing has contrast
    page.waitForFunction("!document.querySelector('[opening], [closing]')");
    page.evaluate(
        "document.getAnimations().filter(a => a.effect?.getComputedTiming().endTime < Infinity)"
            + ".forEach(a => a.finish())");
    List<String> violations =
        new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations()
                .stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .toList();
    assertEquals(List.of(), violations);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
