package id.lapakkarya.it.quality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import id.lapakkarya.it.browser.Window;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who has no mouse: goes from stop to stop as the Tab key does. At each stop the focus
 * must be seen, and none may lie before the one that was just left.
 *
 * <pre>
 *   keys.to(AriaRole.LINK, "Checkout").press("Enter");
 * </pre>
 */
final class Keyboard {
  /** Nobody presses a key so often; whoever would has been led in a circle. */
  private static final int PATIENCE = 150;

  private final Window window;
  private final Page page;

  Keyboard(Window window) {
    this.window = window;
    page = window.page();
    page.addInitScript(Inspector.INSPECTION);
    // The browser lets its choice of files be answered by us from the first listener on, and tells
    // nobody when it has begun to: a key that is pressed at once would come before that.
    page.onFileChooser(chooser -> {});
  }

  /** Opens an address, as one may type it in. */
  Keyboard open(String path) {
    window.open(path);
    return this;
  }

  /** Goes on until that has the focus. */
  Keyboard to(AriaRole role, String name) {
    return to(page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)));
  }

  /** As {@link #to(AriaRole, String)}, for a name that has more to it. */
  Keyboard toOneLike(AriaRole role, String name) {
    return to(page.getByRole(role, new Page.GetByRoleOptions().setName(name)));
  }

  Keyboard to(Locator goal) {
    List<Object> passed = new ArrayList<>();
    for (int i = 0; i < PATIENCE; i++) {
      page.keyboard().press("Tab");
      assertThat((List<?>) page.evaluate("inspection.stop()")).as("after %s", passed).isEmpty();
      if (isAt(goal)) {
        return this;
      }
      passed.add(page.evaluate("document.activeElement.outerHTML.slice(0, 120)"));
    }
    throw new AssertionError("no way to " + goal + "; passed " + passed);
  }

  /** Goes back to what was passed or has come up before. */
  Keyboard backTo(AriaRole role, String name) {
    Locator goal = page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    for (int i = 0; i < PATIENCE; i++) {
      page.keyboard().press("Shift+Tab");
      if (isAt(goal)) {
        return this;
      }
    }
    throw new AssertionError("no way back to " + goal);
  }

  private boolean isAt(Locator goal) {
    return goal.all().stream()
        .anyMatch(each -> (boolean) each.evaluate("each => each === document.activeElement"));
  }

  /** The very next stop. */
  Keyboard next(AriaRole role, String name) {
    page.keyboard().press("Tab");
    assertThat((List<?>) page.evaluate("inspection.stop()")).isEmpty();
    assertThat(page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)))
        .isFocused();
    return this;
  }

  /** A page hears keys once its scripts have run, which is after its headings can be seen. */
  Keyboard press(String key) {
    page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    page.keyboard().press(key);
    return this;
  }

  Keyboard type(String words) {
    page.keyboard().type(words);
    return this;
  }

  /** In a list of choices: types the beginning of the one that is meant. */
  Keyboard pick(String label, String words) {
    Locator list = window.field(label);
    assertThat(list).isEnabled();
    to(list);
    // A list forgets the beginning of a word that is typed too slowly, on a busy machine for
    // instance.
    await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofSeconds(2))
        .until(
            () -> {
              type(words);
              return words.equals(list.locator("option:checked").innerText());
            });
    // What the choice leads to is asked for at once, and would be asked for again.
    page.locator("html:not([aria-busy])").waitFor();
    return this;
  }
}
