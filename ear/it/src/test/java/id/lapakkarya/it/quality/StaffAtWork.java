package id.lapakkarya.it.quality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.support.Staff;
import java.util.List;

/** Somebody of staff who does a job, by the keys of a desk or on a phone. */
final class StaffAtWork {
  private final Window window;

  private StaffAtWork(Window window) {
    this.window = window;
  }

  /** Through the door by the keys alone. */
  static StaffAtWork atDesk(Window desk, String email) {
    signIn(desk, email);
    assertThat(desk.heading("Hari ini")).isVisible();
    return new StaffAtWork(desk);
  }

  /** Up to the door: what opens behind it is the caller's matter. */
  static Keyboard signIn(Window desk, String email) {
    Keyboard keys = new Keyboard(desk).open("/masuk");
    assertThat(desk.field("Email")).isFocused();
    return keys.type(email)
        .next(AriaRole.TEXTBOX, "Kata sandi")
        .type(Staff.PASSWORD)
        .press("Enter");
  }

  static StaffAtWork onPhone(Window phone, String email) {
    new Office(phone).signIn(email);
    return new StaffAtWork(phone);
  }

  /** At the beginning of what a page is about, past bar and rail. */
  Keyboard at(String path) {
    Keyboard keys = new Keyboard(window).open(path);
    return keys.next(AriaRole.LINK, "Langsung ke isi").press("Enter");
  }

  /** Opens a page that must fit the phone. */
  void open(String path) {
    window.open(path);
    fits();
  }

  /** Nothing sticks out at the sides. */
  void fits() {
    Page page = window.page();
    page.evaluate(Inspector.INSPECTION);
    assertThat((List<?>) page.evaluate("inspection.width()")).isEmpty();
  }

  /** Nobody is sent back to the beginning of the page. */
  void hasFocus() {
    window
        .page()
        .waitForFunction(
            "() => document.activeElement !== null && document.activeElement !== document.body");
  }
}
