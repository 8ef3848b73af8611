package id.lapakkarya.it.quality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Environment;
import java.util.List;
import java.util.function.Consumer;

/** What visitors do to bring a page into a state. */
final class Steps {
  private Steps() {}

  static Consumer<Window> press(String button) {
    return window -> window.button(button).first().click();
  }

  static Consumer<Window> fill(String field, String words) {
    return window -> window.field(field).fill(words);
  }

  /** Until those words stand on the page. */
  static Consumer<Window> see(String words) {
    return window ->
        assertThat(
                window
                    .page()
                    .getByText(words)
                    .filter(new Locator.FilterOptions().setVisible(true))
                    .first())
            .isVisible();
  }

  /** A button of PrimeFaces opens a question; then it is there. */
  static Consumer<Window> ask(String button, String question) {
    return press(button).andThen(window -> assertThat(dialog(window, question)).isVisible());
  }

  /** Answers the open question with that button. */
  static Consumer<Window> answer(String question, String button) {
    return window ->
        dialog(window, question)
            .getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
            .click();
  }

  private static Locator dialog(Window window, String question) {
    return window.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(question));
  }

  /** What is written into a cell counts as soon as it is left. */
  static Consumer<Window> write(String cell, String number) {
    return window -> {
      Locator field = window.field(cell);
      field.fill(number);
      window
          .page()
          .waitForResponse(answer -> "POST".equals(answer.request().method()), field::blur);
    };
  }

  /** Comes with that cart in the hand. */
  static Consumer<Window> carrying(Carts cart) {
    return window ->
        window
            .page()
            .context()
            .addCookies(List.of(new Cookie("lapak_cart", cart.id()).setUrl(Environment.url())));
  }
}
