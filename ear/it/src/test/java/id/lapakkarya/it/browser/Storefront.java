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
    window.field("Cari karya").fill(words);
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
    return window.page().locator("[data-part=price]");
  }

  /** How many there are, as told beside the price. */
  public Locator stock() {
    return window.page().locator("[data-part=promise] strong");
  }

  /** Puts the work into the cart, where a script tells so on the spot, and goes there. */
  public Storefront putIntoCart() {
    window.button("Masukkan keranjang").click();
    assertThat(added()).containsText("Sudah masuk keranjang");
    if (!window.page().url().contains("/keranjang")) {
      window.link("Lihat keranjang").click();
    }
    assertThat(heading("Keranjang")).isVisible();
    return this;
  }

  /** How many pieces are in the cart, as told on top of every page. */
  public Locator inCart() {
    return window.page().locator("[data-part=cart-count]");
  }

  /** What is said about the piece just put into the cart. */
  public Locator added() {
    return window.page().locator("[data-part=added]");
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
