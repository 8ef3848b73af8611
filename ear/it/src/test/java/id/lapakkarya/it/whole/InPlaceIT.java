package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.browser.Cart;
import id.lapakkarya.it.browser.Checkout;
import id.lapakkarya.it.browser.Offer;
import id.lapakkarya.it.browser.Storefront;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.WholeEar;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** With a script pages change where they stand; without one they do the same by being loaded. */
@WholeEar
class InPlaceIT {
  private static final long PLAIN = 80_000;
  private static final long CLOTH = 150_000;
  private static final long CLOTH_IN_SECOND_COLOUR = 165_000;

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_show_what_belongs_to_the_variant_that_is_chosen() {
    Offer cloth = Offer.inTwoColours(LPP, CLOTH, CLOTH_IN_SECOND_COLOUR);
    Window phone = windows.phone().open("/karya/" + cloth.slug());
    Storefront shop = new Storefront(phone);
    mark(phone);
    String premi = split(phone).innerText();

    shop.choose("Marun");

    assertThat(shop.price()).hasText("Rp165.000");
    assertThat(split(phone)).not().hasText(premi);
    assertThat(phone.page().locator("[data-part=said]")).containsText("Marun: Rp165.000");
    assertThat(phone.page()).hasURL(Pattern.compile(".*[?]sku=" + cloth.skus().get(1)));
    assertThat(phone.radio("Marun")).isFocused();
    assertStillTheSamePage(phone);
    phone.page().reload();
    assertThat(phone.radio("Marun")).isChecked();
    assertThat(shop.price()).hasText("Rp165.000");
  }

  @Test
  void should_put_a_work_into_the_cart_without_leaving_its_page() {
    Offer wood = Offer.of(LAPAS, PLAIN);
    Window phone = windows.phone().open("/karya/" + wood.slug());
    Storefront shop = new Storefront(phone);
    mark(phone);
    Locator buy = phone.button("Masukkan keranjang");

    buy.click();

    assertThat(shop.added()).containsText(wood.name());
    assertThat(shop.added()).hasAttribute("role", "status");
    assertThat(shop.inCart()).hasText("1");
    phone.button("Lanjut belanja").click();
    assertThat(phone.link("Lihat keranjang")).isHidden();
    assertThat(buy).isFocused();
    assertStillTheSamePage(phone);

    buy.click();

    assertThat(shop.inCart()).hasText("2");
    phone.link("Lihat keranjang").click();
    assertThat(new Cart(phone).quantity(wood.name())).hasValue("2");
  }

  @Test
  void should_change_the_cart_where_it_stands_and_take_a_removal_back() {
    Offer wood = Offer.of(LAPAS, PLAIN);
    Offer cloth = Offer.of(LPP, CLOTH);
    Window phone = windows.phone();
    Cart cart = filled(phone, wood, cloth);
    mark(phone);

    cart.more(wood.name()).focus();
    cart.more(wood.name()).press("Enter");
    cart.more(wood.name()).press("Enter");

    assertThat(cart.total()).hasText("Rp390.000");
    assertThat(cart.quantity(wood.name())).hasValue("3");
    assertThat(cart.more(wood.name())).isFocused();
    assertThat(phone.page().locator("[data-part=said]")).hasText("Keranjang: 4 barang, Rp390.000");

    cart.remove(wood.name()).click();

    assertThat(cart.total()).hasText("Rp150.000");
    assertThat(new Storefront(phone).inCart()).hasText("1");
    assertThat(cart.undo()).isFocused();

    cart.undo().click();

    assertThat(cart.total()).hasText("Rp390.000");
    assertThat(cart.quantity(wood.name())).hasValue("3");
    assertThat(cart.undo()).isHidden();
    assertStillTheSamePage(phone);
  }

  @Test
  void should_say_at_the_line_that_there_is_not_enough() {
    Offer wood = Offer.of(LAPAS, PLAIN);
    Window phone = windows.phone();
    Cart cart = filled(phone, wood);
    mark(phone);

    phone.expectRefusal();
    cart.quantity(wood.name()).fill("9");
    cart.quantity(wood.name()).blur();

    assertThat(cart.lines()).containsText("tersisa " + Offer.PIECES);
    assertThat(phone.page().getByRole(AriaRole.ALERT)).isFocused();
    assertThat(cart.quantity(wood.name())).hasValue("1");
    assertStillTheSamePage(phone);
  }

  @Test
  void should_tell_what_sending_costs_as_soon_as_it_is_known_and_keep_what_was_typed() {
    Offer wood = Offer.of(LAPAS, PLAIN);
    Window phone = windows.phone();
    filled(phone, wood);
    Checkout checkout = new Storefront(phone).checkOut();
    mark(phone);

    checkout.buyer("Contoh Pembeli", "081200000000", "pembeli@contoh.test").area();
    checkout.address("30145", "Jalan Contoh 1");

    assertThat(phone.group("Lapas Kelas I Palembang")).isVisible();
    String first = checkout.total().innerText();
    assertThat(phone.page().locator("[data-part=said]")).containsText("Total " + first);

    checkout.send("Lapas Kelas I Palembang", "Ambil sendiri");

    assertThat(checkout.total()).hasText("Rp80.000");
    assertThat(first).isNotEqualTo("Rp80.000");
    assertThat(phone.field("Nama")).hasValue("Contoh Pembeli");
    assertThat(phone.field("Jalan, nomor rumah, patokan")).hasValue("Jalan Contoh 1");
    assertStillTheSamePage(phone);
  }

  @Test
  void should_say_so_when_no_answer_comes() {
    Offer wood = Offer.of(LAPAS, PLAIN);
    Window phone = windows.phone().open("/karya/" + wood.slug());
    phone.goOffline();

    phone.button("Masukkan keranjang").click();

    assertThat(phone.page().getByRole(AriaRole.ALERT)).containsText("Sambungan terputus");
    phone.button("Tutup").click();
    phone.goOnline();
    new Storefront(phone).putIntoCart();
    assertThat(new Cart(phone).quantity(wood.name())).hasValue("1");
  }

  @Test
  void should_do_the_same_without_any_script() {
    Offer cloth = Offer.inTwoColours(LPP, CLOTH, CLOTH_IN_SECOND_COLOUR);
    Window phone = windows.phoneWithoutScript().open("/karya/" + cloth.slug());
    Storefront shop = new Storefront(phone);

    shop.choose("Marun");
    phone.button("Tampilkan pilihan ini").click();

    assertThat(shop.price()).hasText("Rp165.000");
    assertThat(phone.radio("Marun")).isChecked();

    // The address says another variant than the one that is then chosen: what is chosen counts.
    shop.choose("Toska").putIntoCart();
    Cart cart = new Cart(phone);
    assertThat(cart.total()).hasText("Rp150.000");

    cart.more(cloth.name()).click();
    assertThat(cart.total()).hasText("Rp300.000");

    cart.remove(cloth.name()).click();
    assertThat(phone.heading("Keranjang Anda masih kosong")).isVisible();

    cart.undo().click();
    assertThat(cart.total()).hasText("Rp300.000");
  }

  private static Cart filled(Window window, Offer... offers) {
    for (Offer offer : offers) {
      window.open("/karya/" + offer.slug());
      new Storefront(window).putIntoCart();
    }
    return new Cart(window);
  }

  private static Locator split(Window window) {
    return window.page().locator("[data-part=split]");
  }

  /** Leaves something behind that a page that is loaded anew would not have. */
  private static void mark(Window window) {
    window.page().evaluate("() => { window.mark = true; }");
  }

  private static void assertStillTheSamePage(Window window) {
    assertThat(window.page().evaluate("() => window.mark === true")).isEqualTo(true);
  }
}
