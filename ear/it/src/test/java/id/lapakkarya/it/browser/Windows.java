package id.lapakkarya.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.lapakkarya.it.support.Environment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The browser windows of one test, each a visitor of its own who has never been here. A test whose
 * pages complained in the console has failed; of a failed test there are pictures in {@code
 * target/journeys}.
 *
 * <pre>
 *   &#64;RegisterExtension final Windows windows = new Windows();
 *   ...
 *   Storefront shop = new Storefront(windows.phone());
 * </pre>
 */
public final class Windows
    implements BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback {
  private static final int PHONE_WIDTH = 390;
  private static final int PHONE_HEIGHT = 844;

  private final List<Window> open = new ArrayList<>();
  private Browser browser;

  @Override
  public void beforeEach(ExtensionContext context) {
    PlaywrightAssertions.setDefaultAssertionTimeout(Chromium.PATIENCE_MS);
    browser =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(Chromium.class))
            .getOrComputeIfAbsent(Chromium.class, once -> new Chromium(), Chromium.class)
            .browser();
  }

  /** A phone in the hand. */
  public Window phone() {
    return open(phoneOptions());
  }

  /** A phone whose browser runs no script at all. */
  public Window phoneWithoutScript() {
    return open(phoneOptions().setJavaScriptEnabled(false));
  }

  /** A computer in an office. */
  public Window desk() {
    return open(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  /** Another tab of the same browser: it shares the sign-in. */
  public Window tabBeside(Window other) {
    Page page = other.page().context().newPage();
    page.setDefaultTimeout(Chromium.PATIENCE_MS);
    Window tab = new Window(page);
    open.add(tab);
    return tab;
  }

  private static Browser.NewContextOptions phoneOptions() {
    return new Browser.NewContextOptions()
        .setViewportSize(PHONE_WIDTH, PHONE_HEIGHT)
        .setDeviceScaleFactor(2)
        .setHasTouch(true)
        .setIsMobile(true);
  }

  private Window open(Browser.NewContextOptions options) {
    Page page =
        browser
            .newContext(
                options
                    .setBaseURL(Environment.url())
                    .setLocale("id-ID")
                    .setTimezoneId("Asia/Jakarta"))
            .newPage();
    page.setDefaultTimeout(Chromium.PATIENCE_MS);
    Window window = new Window(page);
    open.add(window);
    return window;
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    if (context.getExecutionException().isPresent()) {
      picture(context.getRequiredTestMethod().getName());
      return;
    }
    for (Window window : open) {
      assertThat(window.complaints()).as("what the console says").isEmpty();
    }
  }

  private void picture(String test) {
    for (int i = 0; i < open.size(); i++) {
      Path file = Environment.root().resolve("ear/it/target/journeys/" + test + "-" + i + ".png");
      try {
        open.get(i).page().screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
      } catch (PlaywrightException e) {
        // A picture less; the failure itself is what has to be told.
        System.err.println(file + ": " + e.getMessage());
      }
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    open.forEach(window -> window.page().context().close());
    open.clear();
  }
}
