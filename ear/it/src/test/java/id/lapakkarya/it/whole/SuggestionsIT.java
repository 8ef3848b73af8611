package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.browser.Storefront;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.WholeEar;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the field for searching offers while somebody types. */
@WholeEar
class SuggestionsIT {
  private static final String FIELD = "Cari karya";

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_choose_by_arrows_and_go_there_by_enter() {
    Window phone = windows.phone().open("/");
    Locator field = phone.byRole(AriaRole.COMBOBOX, FIELD);

    field.pressSequentially("songk");

    assertThat(options(phone).first()).isVisible();
    assertThat(field).hasAttribute("aria-expanded", "true");
    Locator category = options(phone).filter(new Locator.FilterOptions().setHasText("Kategori"));
    assertThat(category).hasCount(1);
    while (!"true".equals(category.getAttribute("aria-selected"))) {
      field.press("ArrowDown");
    }
    assertThat(field).hasAttribute("aria-activedescendant", category.getAttribute("id"));
    field.press("Enter");
    assertThat(phone.page()).hasURL(Pattern.compile(".*/kategori/songket$"));
  }

  @Test
  void should_close_by_escape_and_search_what_was_typed_by_enter() {
    Window phone = windows.phone().open("/");
    Locator field = phone.byRole(AriaRole.COMBOBOX, FIELD);
    field.pressSequentially("pempek");
    assertThat(options(phone).first()).isVisible();

    field.press("Escape");

    assertThat(options(phone)).hasCount(0);
    assertThat(field).hasAttribute("aria-expanded", "false");
    assertThat(field).hasValue("pempek");
    field.press("Enter");
    assertThat(phone.heading("Hasil untuk “pempek”")).isVisible();
  }

  @Test
  void should_go_where_a_suggestion_is_pressed_and_fit_a_phone() {
    Window phone = windows.phone().open("/");
    phone.byRole(AriaRole.COMBOBOX, FIELD).pressSequentially("lapas muarad");
    Locator shop = options(phone).filter(new Locator.FilterOptions().setHasText("Toko"));
    assertThat(shop).isVisible();
    assertThat(phone.page().locator("html"))
        .hasJSProperty("scrollWidth", phone.page().viewportSize().width);

    shop.click();

    assertThat(phone.page()).hasURL(Pattern.compile(".*/toko/lapas-muaradua$"));
  }

  @Test
  void should_search_as_ever_where_no_script_runs() {
    Window phone = windows.phoneWithoutScript().open("/");

    new Storefront(phone).search("pempek");

    assertThat(
            phone.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(FIELD)))
        .hasCount(0);
  }

  private static Locator options(Window window) {
    return window.page().locator("#q-list [role=option]");
  }
}
