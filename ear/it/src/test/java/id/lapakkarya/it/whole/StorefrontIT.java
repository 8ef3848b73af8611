package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import id.lapakkarya.it.browser.Cart;
import id.lapakkarya.it.browser.Checkout;
import id.lapakkarya.it.browser.Offer;
import id.lapakkarya.it.browser.PlacedOrder;
import id.lapakkarya.it.browser.Storefront;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the shop windows show, beside the sale itself. */
@WholeEar
class StorefrontIT {
  private static final long PLAIN = 80_000;

  /** A shop that no other test sells from. */
  private static final String QUIET = "lapas-muaradua";

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_open_with_the_craft_of_the_day() {
    Window phone = windows.phone().open("/");
    String kicker = phone.page().getByText(Pattern.compile("^Karya hari ini: ")).innerText();
    String craft = kicker.substring(kicker.indexOf(':') + 2);

    phone.link("Lihat " + craft).click();

    assertThat(phone.heading(craft).first()).isVisible();
  }

  @Test
  void should_show_shops_near_to_where_something_was_sent() {
    Offer wood = Offer.of(LAPAS, PLAIN);
    Window phone = windows.phone().open("/");
    assertThat(phone.heading("Toko di Sumatera Selatan")).isVisible();
    phone.open("/karya/" + wood.slug());
    Checkout checkout = new Storefront(phone).putIntoCart().checkOut();

    checkout.area();
    checkout.address("30145", "Jalan Contoh 1").askForShipping();
    assertThat(phone.group("Lapas Kelas I Palembang")).isVisible();

    Cart cart = new Cart(phone).open();
    assertThat(phone.page().locator(".parcel__foot"))
        .containsText(Pattern.compile("mulai Rp[0-9.]+"));
    assertThat(cart.total()).hasText("Rp80.000");
    phone.open("/");
    assertThat(phone.heading("Toko di dekat Kota Palembang")).isVisible();
    assertThat(phone.page().locator("[data-part=near] .shop-card").first())
        .containsText("Palembang");
    assertThat(text("//?dekat=16.71")).contains("Toko di dekat Kota Palembang");
    assertThat(text("//?dekat=16.71.01")).contains("Toko di Sumatera Selatan");
  }

  @Test
  void should_let_pictures_be_swiped_and_say_which_is_seen() {
    Window phone = windows.phone().open("/karya/" + Goods.of(LPP, 3).slug());
    Locator dots = phone.page().locator("[data-dot]");
    assertThat(dots.first()).hasAttribute("aria-current", "true");

    phone.link("Gambar 2").click();

    assertThat(dots.nth(1)).hasAttribute("aria-current", "true");
    assertThat(dots.first()).not().hasAttribute("aria-current", "true");
  }

  @Test
  void should_draw_each_variant_in_its_colour() {
    Offer cloth = Offer.inTwoColours(LPP, 150_000, 165_000);
    Window phone = windows.phone().open("/karya/" + cloth.slug());
    Locator picture = phone.page().locator("[data-part=gallery] img").first();
    String first = picture.getAttribute("src");

    new Storefront(phone).choose("Marun");

    assertThat(picture)
        .hasAttribute("src", Pattern.compile(".*/" + cloth.skus().get(1) + "\\.svg"));
    assertThat(text("/" + picture.getAttribute("src"))).isNotEqualTo(text("/" + first));
    new Storefront(phone).putIntoCart();
    assertThat(new Cart(phone).lines().locator("img"))
        .hasAttribute("src", Pattern.compile(".*/" + cloth.skus().get(1) + "\\.svg"));
  }

  @Test
  void should_promise_a_day_on_which_parcels_are_handed_over() {
    String page = text("//karya/" + Goods.of(LPP, 3).slug());
    var found = Pattern.compile("paling lambat ([A-Z][a-z]+, \\d+ [A-Z][a-z]+)").matcher(page);

    assertThat(found.find()).isTrue();
    assertThat(found.group(1)).doesNotStartWith("Sabtu").doesNotStartWith("Minggu");
  }

  @Test
  void should_say_that_a_shop_is_closed() {
    suspend("suspended");
    try {
      Answer closed = Api.anyone().get("//toko/" + QUIET);

      assertThat(closed.status()).isEqualTo(404);
      assertThat(closed.text()).contains("sedang tutup").contains("noindex");
      assertThat(Api.anyone().get("//toko/tidak-pernah-ada").text()).doesNotContain("sedang tutup");
    } finally {
      suspend("active");
    }
    assertThat(text("//toko/" + QUIET)).doesNotContain("sedang tutup");
  }

  @Test
  void should_suggest_something_where_nothing_was_found() {
    Window phone = windows.phone().open("/cari?q=zzzzzz");

    assertThat(phone.heading("Belum ada karya yang cocok")).isVisible();
    assertThat(phone.page().locator("main .product")).not().hasCount(0);
    phone.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK, linkTo("Songket")).click();
    assertThat(phone.heading("Songket").first()).isVisible();
  }

  @Test
  void should_show_what_comes_near_and_say_so() {
    Window phone = windows.phone().open("/cari?q=songet");

    assertThat(phone.page().locator("main .product").first()).isVisible();
    phone
        .page()
        .getByRole(AriaRole.MAIN)
        .getByRole(AriaRole.LINK, linkTo("Cari “songket”"))
        .click();
    assertThat(phone.heading("Hasil untuk “songket”")).isVisible();
  }

  @Test
  void should_help_where_nothing_was_found() {
    Window phone = windows.phone().open("/cari?q=pimpik");
    Locator main = phone.page().getByRole(AriaRole.MAIN);
    assertThat(main).containsText("Mungkin maksud Anda:");
    main.getByRole(AriaRole.LINK, linkTo("pempek")).click();
    assertThat(phone.heading("Hasil untuk “pempek”")).isVisible();

    phone.open("/cari?q=xylofon+wallaby+pempek");
    assertThat(phone.heading("Coba satu kata saja")).isVisible();
    assertThat(phone.heading("Atau lihat kategori yang dekat")).isVisible();
    phone.byRole(AriaRole.NAVIGATION, "Coba satu kata saja").getByRole(AriaRole.LINK).click();
    assertThat(phone.heading("Hasil untuk “pempek”")).isVisible();
  }

  @Test
  void should_narrow_a_list_to_several_shops_at_once() {
    Window desk = windows.desk().open("/cari");

    desk.page().getByLabel("Lapas Kelas I Palembang").check();
    desk.page().getByLabel("Lapas Kelas IIA Banyuasin").check();
    desk.button("Terapkan").click();

    assertThat(desk.page()).hasURL(Pattern.compile(".*[?&]shop=.*[?&]shop=.*"));
    assertThat(desk.page().locator(".applied li")).hasCount(2);
  }

  @Test
  void should_print_an_order_as_its_receipt() {
    Offer wood = Offer.of(LAPAS, PLAIN);
    Window phone = windows.phone().open("/karya/" + wood.slug());
    Checkout checkout = new Storefront(phone).putIntoCart().checkOut();
    checkout.buyer("Contoh Pembeli", "081200000000", "pembeli-" + wood.mark() + "@contoh.test");
    checkout.area().address("30145", "Jalan Contoh No. 1").askForShipping();
    checkout.send("Lapas Kelas I Palembang", "Ambil sendiri").payBy("Transfer bank");
    PlacedOrder order = checkout.order();
    assertThat(phone.button("Cetak bukti pesanan")).isVisible();

    phone.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(order.part("Lapas Kelas I Palembang")).containsText(wood.name());
    assertThat(phone.heading("Pesanan " + order.number())).isVisible();
    assertThat(phone.button("Cetak bukti pesanan")).isHidden();
    assertThat(phone.page().locator("footer.footer")).isHidden();
    assertThat(phone.page().locator(".search")).isHidden();
  }

  private static Locator.GetByRoleOptions linkTo(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static void suspend(String status) {
    Staff.province().patch("/province/shops/" + QUIET, Json.object("status", status)).expect(200);
  }

  private static String text(String path) {
    return Api.anyone().get(path).expect(200).text();
  }
}
