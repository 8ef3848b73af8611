package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.browser.Customer;
import id.lapakkarya.it.browser.Offer;
import id.lapakkarya.it.browser.Storefront;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Mailbox;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.WholeEar;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Customers' accounts, from the first mail to the sign-out on a lost phone. */
@WholeEar
class CustomerJourneyIT {
  private static final String OTHER_PASSWORD = "sembilan layang di musi";

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_open_an_account_by_mail_without_any_script_and_bring_guest_orders_along() {
    Orders asGuest = Orders.placed("qris", Goods.of(LPP, 5));
    Window phone = windows.phoneWithoutScript();
    Customer customer = new Customer(phone, asGuest.email());

    customer.register();

    assertThat(customer.door()).hasText("Akun");
    phone.link("Pesanan saya").first().click();
    phone.link(asGuest.number()).click();
    assertThat(phone.heading("Pesanan " + asGuest.number())).isVisible();
    // Opened without the token: the account is enough.
    assertThat(phone.page().url()).endsWith("/pesanan/" + asGuest.number());
    customer.signOut();
    assertThat(customer.door()).hasText("Masuk");
    assertThat(phone.statusOf("/pesanan/" + asGuest.number())).isEqualTo(404);
    phone.open("/akun/pesanan");
    assertThat(phone.heading("Masuk")).isVisible();
    customer.signIn();
  }

  @Test
  void should_fill_the_checkout_and_keep_the_order_with_the_account() {
    Window phone = windows.phone();
    Customer customer = new Customer(phone, Customer.newAddress()).register();
    phone.field("Nomor telepon").fill("0812 0000 0000");
    phone.button("Simpan").click();
    assertThat(customer.said()).containsText("sudah disimpan");
    Offer offer = Offer.of(LPP, 80_000);

    var checkout =
        new Storefront(phone)
            .home()
            .search(offer.mark())
            .openProduct(offer.name())
            .putIntoCart()
            .checkOut();

    assertThat(phone.page().locator("#name")).hasValue("Contoh Pelanggan");
    assertThat(phone.page().locator("#email")).hasValue(customer.email());
    assertThat(phone.page().locator("#phone")).hasValue("0812 0000 0000");
    checkout.area().address("30145", "Jalan Contoh No. 1").askForShipping();
    String number = checkout.payBy("QRIS").order().number();
    phone.open("/akun/pesanan");
    assertThat(phone.link(number)).isVisible();
  }

  @Test
  void should_tell_nobody_whether_an_address_has_an_account() {
    Window desk = windows.desk();
    Customer known = new Customer(desk, Customer.newAddress()).register();
    known.signOut();
    Customer unknown = new Customer(windows.desk(), Customer.newAddress());

    known.askToRegister("Orang Lain");
    unknown.askToRegister("Orang Lain");

    assertThat(known.said().innerText().replace(known.email(), "#"))
        .isEqualTo(unknown.said().innerText().replace(unknown.email(), "#"));
    Mailbox.awaitLetter(known.email(), "padahal sudah punya akun");
    Mailbox.awaitLetter(unknown.email(), "memilih kata sandi");
    assertThat(textOf("/akun/lupa", known.email()))
        .isEqualTo(textOf("/akun/lupa", "x@contoh.test"));
  }

  private static String textOf(String form, String email) {
    return new Browser().post(form, Map.of("email", email)).text().replace(email, "#");
  }

  @Test
  void should_set_a_new_password_once_by_mail_and_sign_out_everywhere() {
    Window lost = windows.phone();
    Customer customer = new Customer(lost, Customer.newAddress()).register();
    Window desk = windows.desk();
    Customer same = new Customer(desk, customer.email());
    desk.open("/akun/lupa");
    desk.page().getByLabel("Surel").fill(customer.email());
    desk.button("Kirim tautan").click();
    String link = same.link("kata sandi baru untuk akun ini");

    desk.open(link);
    desk.expectRefusal();
    same.choosePassword("palembang2026", "Simpan kata sandi");
    assertThat(same.problem()).containsText("mudah ditebak");
    same.choosePassword(OTHER_PASSWORD, "Simpan kata sandi");
    assertThat(same.said()).containsText("Kata sandi sudah diganti");

    assertThat(desk.statusOf(link)).isEqualTo(410);
    lost.open("/akun");
    assertThat(lost.heading("Masuk")).isVisible();
    assertThat(customer.door()).hasText("Masuk");
    desk.open("/akun/masuk");
    desk.expectRefusal();
    same.tryToSignIn(Customer.PASSWORD);
    assertThat(same.problem()).containsText("tidak cocok");
    assertThat(desk.page().locator("#email")).hasValue(customer.email());
    same.tryToSignIn(OTHER_PASSWORD);
    assertThat(desk.heading("Akun saya")).isVisible();
    Mailbox.awaitLetter(customer.email(), "baru saja diganti");
  }

  @Test
  void should_show_where_one_is_signed_in_and_end_it_from_elsewhere() {
    Window phone = windows.phone();
    Customer customer = new Customer(phone, Customer.newAddress()).register();
    Window desk = windows.desk();
    new Customer(desk, customer.email()).signIn();

    desk.link("Perangkat").first().click();
    assertThat(desk.page().locator(".row")).hasCount(2);
    assertThat(desk.page().locator(".row").filter(having("Perangkat ini"))).hasCount(1);
    assertThat(desk.page().getByRole(com.microsoft.playwright.options.AriaRole.MAIN))
        .containsText("127.0.0.x");
    desk.button("Keluarkan").first().click();
    assertThat(desk.page().locator(".row")).hasCount(1);

    phone.open("/akun/pesanan");
    assertThat(phone.heading("Masuk")).isVisible();
    desk.open("/akun");
    assertThat(desk.heading("Akun saya")).isVisible();
  }

  private static com.microsoft.playwright.Locator.FilterOptions having(String text) {
    return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
  }

  @Test
  void should_lock_an_address_after_five_wrong_passwords_whether_or_not_it_has_an_account() {
    Customer stranger = new Customer(windows.desk(), Customer.newAddress());
    for (int attempt = 1; attempt <= 4; attempt++) {
      assertThat(refusalOf(stranger.email()).status()).isEqualTo(401);
    }
    assertThat(refusalOf(stranger.email()).status()).isEqualTo(429);

    var refusal = refusalOf(stranger.email());

    assertThat(refusal.status()).isEqualTo(429);
    assertThat(refusal.code()).isEqualTo("sign-in-locked");
    assertThat(Long.parseLong(refusal.header("Retry-After"))).isBetween(800L, 900L);
  }

  private static id.lapakkarya.it.support.Answer refusalOf(String email) {
    return Api.anyone().post("/tokens", Json.object("email", email, "password", "tebakan saja"));
  }

  @Test
  void should_give_no_page_of_one_reader_to_another() {
    Window phone = windows.phone();
    Customer customer = new Customer(phone, Customer.newAddress()).register();
    Goods goods = Goods.of(LPP, 5);
    String page = "//karya/" + goods.slug();

    phone.open("/karya/" + goods.slug());
    assertThat(customer.door()).hasText("Akun");

    String anonymous = Api.anyone().get(page).expect(200).text();
    String signedIn =
        Api.anyone().with("Cookie", "lapak_login=apa-saja").get(page).expect(200).text();
    assertThat(anonymous).contains("href=\"/akun/masuk\"").doesNotContain(customer.email());
    assertThat(signedIn).contains("href=\"/akun\"").doesNotContain(customer.email());
    assertThat(Api.anyone().get(page).header("Set-Cookie")).isEmpty();
    assertThat(phone.page().locator("body")).not().containsText(customer.email());
    assertThat(Api.anyone().get("//akun").header("Cache-Control")).contains("no-store");
  }

  @Test
  void should_keep_nothing_that_signs_in_where_it_could_be_read() {
    Customer customer = new Customer(windows.phone(), Customer.newAddress()).register();

    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM login l JOIN account a ON a.id = l.account_id"
                    + " WHERE a.email = ? AND LENGTH(l.secret_hash) = 64",
                customer.email()))
        .isEqualTo(1);
  }
}
