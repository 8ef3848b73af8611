package id.lapakkarya.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of an order that its buyer keeps coming back to. */
public final class PlacedOrder {
  private static final Pattern ADDRESS = Pattern.compile("/pesanan/([^?]+)\\?token=([^&]+)");

  private final Window window;
  private final String number;
  private final String token;

  PlacedOrder(Window window) {
    this.window = window;
    URI uri = URI.create(window.page().url());
    Matcher address = ADDRESS.matcher(uri.getPath() + "?" + uri.getQuery());
    if (!address.matches()) {
      throw new AssertionError("not an order's address: " + uri);
    }
    number = address.group(1);
    token = address.group(2);
    assertThat(window.heading("Pesanan " + number)).isVisible();
  }

  public String number() {
    return number;
  }

  public String token() {
    return token;
  }

  /** What a bank's application reads when it is held before the screen. */
  public String scannedQris() {
    return Scanner.read(window.byRole(AriaRole.IMG, "Kode QRIS untuk dipindai"));
  }

  /** The part that one Lapas sends. */
  public Locator part(String shop) {
    return window
        .page()
        .locator("section")
        .filter(new Locator.FilterOptions().setHas(window.heading(shop)));
  }

  public PlacedOrder lookAgain() {
    window.page().reload();
    return this;
  }
}
