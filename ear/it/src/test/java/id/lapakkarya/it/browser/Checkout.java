package id.lapakkarya.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The one page on which a buyer says who, where to, how sent and how paid. */
public final class Checkout {
  public static final String PROVINCE = "Sumatera Selatan";
  public static final String REGENCY = "Kota Palembang";
  public static final String DISTRICT = "Ilir Barat Dua";

  private static final Pattern ORDER_ADDRESS = Pattern.compile(".*/pesanan/LK-[^/]+\\?token=.+");

  private final Window window;

  Checkout(Window window) {
    this.window = window;
  }

  /** In a window that shows it already. */
  public static Checkout in(Window window) {
    return new Checkout(window);
  }

  public Checkout buyer(String name, String phone, String email) {
    window.field("Nama").fill(name);
    window.field("Nomor telepon").fill(phone);
    window.field("Surel").fill(email);
    return this;
  }

  public Checkout address(String postalCode, String street) {
    window.field("Kode pos").fill(postalCode);
    window.field("Jalan, nomor rumah, patokan").fill(street);
    return this;
  }

  /** Each list fills the next one; the last asks for the shipping. */
  public Checkout area() {
    province().selectOption(PROVINCE);
    regency().selectOption(REGENCY);
    district().selectOption(DISTRICT);
    return this;
  }

  /** Without any script the page has to be asked for each next list. */
  public Checkout areaStepByStep() {
    province().selectOption(PROVINCE);
    askForShipping();
    regency().selectOption(REGENCY);
    askForShipping();
    district().selectOption(DISTRICT);
    askForShipping();
    return this;
  }

  public Checkout askForShipping() {
    window.button("Lanjut: hitung ongkir").click();
    return this;
  }

  public Checkout send(String shop, String service) {
    Locator parcels = window.group(shop);
    parcels.getByLabel(service).check();
    assertThat(parcels.getByLabel(service)).isChecked();
    return this;
  }

  public Checkout payBy(String method) {
    window.group("Pembayaran").getByLabel(method).check();
    return this;
  }

  /** What is to be paid, once nothing is being worked out any more. */
  public Locator total() {
    settle();
    return window
        .page()
        .locator("[data-part=sums] .sums__total dd, [data-part=total] strong")
        .filter(new Locator.FilterOptions().setVisible(true))
        .last();
  }

  private void settle() {
    window.page().locator("html:not([aria-busy])").waitFor();
  }

  public PlacedOrder order() {
    pressOrder();
    window.page().waitForURL(ORDER_ADDRESS);
    return new PlacedOrder(window);
  }

  /** Presses the button where the form is not good enough yet. */
  public void orderInVain() {
    window.expectRefusal();
    pressOrder();
    assertThat(problems()).isVisible();
  }

  /** Once the sum that is agreed to is settled. */
  private void pressOrder() {
    settle();
    window.button("Buat pesanan").click();
  }

  /** The list of what has to be put right. */
  public Locator problems() {
    return window.page().getByRole(AriaRole.ALERT);
  }

  public Locator province() {
    return window.field("Provinsi");
  }

  public Locator regency() {
    return window.field("Kabupaten atau kota");
  }

  public Locator district() {
    return window.field("Kecamatan");
  }
}
