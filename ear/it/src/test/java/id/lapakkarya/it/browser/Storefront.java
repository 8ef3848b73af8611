package id.lapakkarya.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The shop windows, as a buyer walks along them. */
public final class Storefront {
  private final Window window;

  public Storefront(Window window) {
    this.window = window;
  }

  public Storefront home() {
    window.open("/");
    return this;
  }

  public Storefront search(String words) {
    window.byRole(AriaRole.SEARCHBOX, "Cari karya").fill(words);
    window.page().getByRole(AriaRole.SEARCH).getByRole(AriaRole.BUTTON).click();
    assertThat(window.heading("Hasil untuk “" + words + "”")).isVisible();
    return this;
  }

  /** Opens a product of the list. */
  public Storefront openProduct(String name) {
    window.link(name).click();
    assertThat(heading(name)).isVisible();
    return this;
  }

  public Storefront choose(String variant) {
    window.page().locator("label").filter(new Locator.FilterOptions().setHasText(variant)).click();
    assertThat(window.radio(variant)).isChecked();
    return this;
  }

  /** The price that stands beside the product's name. */
  public Locator price() {
    return window.page().locator("[data-offer] [data-offer-price]");
  }

  /** How many there are, as told beside the price. */
  public Locator stock() {
    return window.page().locator("[data-offer] [data-offer-stock]");
  }

  public Storefront putIntoCart() {
    window.button("Masukkan keranjang").click();
    assertThat(heading("Keranjang")).isVisible();
    return this;
  }

  public Checkout checkOut() {
    window.link("Checkout").click();
    assertThat(heading("Checkout")).isVisible();
    return new Checkout(window);
  }

  private Locator heading(String name) {
    return window
        .page()
        .getByRole(
            AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true).setLevel(1));
  }
}
