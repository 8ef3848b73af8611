package id.lapakkarya.it.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The cart, as a buyer puts it right. */
public final class Cart {
  private final Window window;

  public Cart(Window window) {
    this.window = window;
  }

  public Cart open() {
    window.open("/keranjang");
    return this;
  }

  /** How many of a work there are; can be typed over. */
  public Locator quantity(String name) {
    return window.field("Jumlah " + name);
  }

  public Locator more(String name) {
    return window.button("Tambah " + name);
  }

  public Locator remove(String name) {
    return window.button("Hapus " + name);
  }

  public Locator undo() {
    return window.button("Urungkan");
  }

  public Locator total() {
    return window.page().locator("[data-part=cart] .sums__total dd");
  }

  /** The lines, with what is wrong with each. */
  public Locator lines() {
    return window
        .page()
        .locator("[data-part=cart]")
        .getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHas(window.page().locator("form")));
  }
}
