package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.browser.Customer;
import id.lapakkarya.it.browser.Offer;
import id.lapakkarya.it.browser.Storefront;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Reply;
import id.lapakkarya.it.support.Shopper;
import id.lapakkarya.it.support.WholeEar;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A customer's addresses: kept, changed, taken out and put back, chosen at the checkout. */
@WholeEar
class AddressBookIT {
  private static final String BOOK = "/akun/alamat";
  private static final String ONE = "/akun/alamat/isi";

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_keep_addresses_with_one_that_is_preferred() {
    Shopper shopper = Shopper.registered();

    assertThat(shopper.get(BOOK).text()).contains("Belum ada alamat");
    save(shopper, address("Rumah", "Jalan Merdeka No. 1"));
    save(shopper, address("Kantor", "Jalan Sudirman No. 2"));

    String book = shopper.get(BOOK).text();
    assertThat(book).contains("Rumah", "Kantor", "Jalan Sudirman No. 2", "Kota Palembang");
    assertThat(preferredOf(shopper)).isEqualTo(idOf(shopper, "Rumah"));
    act(shopper, "prefer", idOf(shopper, "Kantor"));
    assertThat(preferredOf(shopper)).isEqualTo(idOf(shopper, "Kantor"));
    assertThat(rowsOf(shopper, "preferred")).isEqualTo(1);
  }

  @Test
  void should_speak_english_too() {
    Shopper shopper = Shopper.registered();
    save(shopper, address("Home", "Jalan Merdeka No. 1"));

    assertThat(shopper.get(BOOK + "?lang=en").text()).contains("Address book", "Main");
  }

  @Test
  void should_change_an_address_and_fill_the_form_with_what_it_was() {
    Shopper shopper = Shopper.registered();
    save(shopper, address("Rumah", "Jalan Lama No. 1"));
    long id = idOf(shopper, "Rumah");

    assertThat(shopper.get(ONE + "?alamat=" + id).text())
        .contains("value=\"Jalan Lama No. 1\"", "value=\"30145\"");
    Map<String, String> changed = address("Rumah Ibu", "Jalan Baru No. 9");
    changed.put("alamat", "" + id);
    save(shopper, changed);

    assertThat(shopper.get(BOOK).text())
        .contains("Rumah Ibu", "Jalan Baru No. 9")
        .doesNotContain("Jalan Lama No. 1");
    assertThat(rowsOf(shopper, "TRUE")).isEqualTo(1);
  }

  @Test
  void should_take_an_address_out_and_put_it_back_as_it_was() {
    Shopper shopper = Shopper.registered();
    save(shopper, address("Rumah", "Jalan Merdeka No. 1"));
    save(shopper, address("Kantor", "Jalan Sudirman No. 2"));
    long home = idOf(shopper, "Rumah");

    Reply removed = act(shopper, "remove", home);

    String book = shopper.get(removed.location()).text();
    assertThat(book)
        .contains("Alamat Rumah sudah dihapus", "Urungkan", "Kantor")
        .doesNotContain("Jalan Merdeka No. 1");
    assertThat(preferredOf(shopper)).isEqualTo(idOf(shopper, "Kantor"));
    assertThat(act(shopper, "remove", home).status()).isEqualTo(303);
    act(shopper, "restore", home);
    assertThat(shopper.get(BOOK).text()).contains("Jalan Merdeka No. 1");
    assertThat(preferredOf(shopper)).isEqualTo(home);
    assertThat(rowsOf(shopper, "preferred")).isEqualTo(1);
  }

  @Test
  void should_say_what_is_wrong_and_lose_nothing() {
    Shopper shopper = Shopper.registered();
    Map<String, String> poor = address("Rumah", "Jalan Merdeka No. 1");
    poor.put("phone", "telepon");
    poor.put("postalCode", "301");
    poor.put("district", "");

    Reply refused = shopper.post(ONE, poor);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text())
        .contains(
            "Tulis nomor telepon dengan angka",
            "Kode pos terdiri atas lima angka",
            "Pilih provinsi, kota atau kabupaten, dan kecamatan")
        .contains("value=\"Jalan Merdeka No. 1\"", "value=\"telepon\"", "value=\"301\"");
    assertThat(rowsOf(shopper, "TRUE")).isZero();
  }

  @Test
  void should_believe_no_district_of_another_regency() {
    Shopper shopper = Shopper.registered();
    Map<String, String> crossed = address("Rumah", "Jalan Merdeka No. 1");
    crossed.put("regency", "16.01");

    assertThat(shopper.post(ONE, crossed).status()).isEqualTo(422);
    assertThat(rowsOf(shopper, "TRUE")).isZero();
  }

  @Test
  void should_offer_the_next_list_without_any_script_and_save_nothing_yet() {
    Shopper shopper = Shopper.registered();
    Map<String, String> begun = address("Rumah", "Jalan Merdeka No. 1");
    begun.put("step", "area");
    begun.put("regency", "");
    begun.put("district", "");

    Reply page = shopper.post(ONE, begun);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("Kota Palembang", "value=\"Jalan Merdeka No. 1\"");
    assertThat(rowsOf(shopper, "TRUE")).isZero();
  }

  @Test
  void should_hold_ten_addresses_and_no_more() {
    Shopper shopper = Shopper.registered();
    for (int i = 1; i <= 10; i++) {
      save(shopper, address("Alamat " + i, "Jalan Contoh No. " + i));
    }

    Reply refused = shopper.post(ONE, address("Alamat 11", "Jalan Contoh No. 11"));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("sudah penuh", "value=\"Jalan Contoh No. 11\"");
    assertThat(shopper.get(BOOK).text()).contains("sudah penuh").doesNotContain("Tambah alamat");
    assertThat(rowsOf(shopper, "TRUE")).isEqualTo(10);
  }

  @Test
  void should_show_and_change_nothing_of_another() {
    Shopper owner = Shopper.registered();
    save(owner, address("Rumah rahasia", "Jalan Tersembunyi No. 7"));
    long id = idOf(owner, "Rumah rahasia");
    Shopper other = Shopper.registered();
    save(other, address("Rumah", "Jalan Merdeka No. 1"));
    Map<String, String> taken = address("Dicuri", "Jalan Pencuri No. 1");
    taken.put("alamat", "" + id);

    assertThat(other.get(ONE + "?alamat=" + id).status()).isEqualTo(404);
    assertThat(other.post(ONE, taken).status()).isEqualTo(404);
    for (String deed : new String[] {"prefer", "remove", "restore"}) {
      assertThat(act(other, deed, id).status()).as(deed).isEqualTo(404);
    }
    act(owner, "remove", id);
    assertThat(other.get(BOOK + "?dihapus=" + id).text()).doesNotContain("Rumah rahasia");
    assertThat(act(other, "restore", id).status()).isEqualTo(404);
    act(owner, "restore", id);

    assertThat(owner.get(BOOK).text()).contains("Rumah rahasia", "Jalan Tersembunyi No. 7");
    assertThat(other.get(BOOK).text()).doesNotContain("Rumah rahasia").contains("Jalan Merdeka");
    assertThat(preferredOf(owner)).isEqualTo(id);
  }

  @Test
  void should_lead_strangers_to_the_door() {
    for (String page : new String[] {BOOK, ONE}) {
      Reply led = new Browser().get(page);
      assertThat(led.status()).isEqualTo(303);
      assertThat(led.location()).startsWith("/akun/masuk");
    }
    assertThat(new Browser().post(ONE, address("Rumah", "Jalan Merdeka No. 1")).status())
        .isEqualTo(303);
  }

  @Test
  void should_begin_the_checkout_with_the_preferred_address_offer_the_others_and_keep_a_new_one() {
    Window phone = windows.phone();
    Customer customer = new Customer(phone, Customer.newAddress()).register();
    write(phone, "Rumah", "Jalan Merdeka No. 1");
    write(phone, "Kantor", "Jalan Sudirman No. 2");
    Offer offer = Offer.of(LPP, 80_000);

    var checkout =
        new Storefront(phone)
            .home()
            .search(offer.mark())
            .openProduct(offer.name())
            .putIntoCart()
            .checkOut();

    assertThat(phone.page().locator("#street")).hasValue("Jalan Merdeka No. 1");
    assertThat(phone.page().locator("#shipping-" + LPP)).isVisible();
    phone.button("Pakai alamat Kantor").click();
    assertThat(phone.page().locator("#street")).hasValue("Jalan Sudirman No. 2");
    assertThat(phone.page().locator("#email")).hasValue(customer.email());
    phone.page().locator("#phone").fill("0812 0000 0000");
    phone.page().locator("#street").fill("Jalan Ketiga No. 3");
    phone.page().getByLabel("Simpan alamat ini di buku alamat saya").check();
    checkout.payBy("QRIS").order();
    phone.open(BOOK);
    assertThat(phone.page().locator(".row")).hasCount(3);
    assertThat(phone.page().locator(".rows")).containsText("Jalan Ketiga No. 3");
  }

  private static void write(Window phone, String label, String street) {
    phone.open(ONE);
    phone.page().locator("#label").fill(label);
    phone.page().locator("#phone").fill("0812 0000 0000");
    phone.page().locator("#province").selectOption("16");
    phone.page().locator("#regency:not([disabled])").selectOption("16.71");
    phone.page().locator("#district:not([disabled])").selectOption("16.71.01");
    phone.page().locator("#postalCode").fill("30145");
    phone.page().locator("#street").fill(street);
    phone.page().locator("html:not([aria-busy])").waitFor();
    phone.button("Simpan alamat").click();
    assertThat(phone.heading("Buku alamat")).isVisible();
  }

  private static Map<String, String> address(String label, String street) {
    Map<String, String> form = new HashMap<>();
    form.put("step", "save");
    form.put("label", label);
    form.put("recipient", "Contoh Penerima");
    form.put("phone", "081200000000");
    form.put("province", "16");
    form.put("regency", "16.71");
    form.put("district", "16.71.01");
    form.put("postalCode", "30145");
    form.put("street", street);
    return form;
  }

  private static void save(Shopper shopper, Map<String, String> address) {
    Reply saved = shopper.post(ONE, address);
    assertThat(saved.location()).as(saved.text()).isEqualTo(BOOK + "?sudah=alamat");
  }

  private static Reply act(Shopper shopper, String deed, long id) {
    return shopper.post(BOOK, Map.of("act", deed, "alamat", "" + id));
  }

  private static long idOf(Shopper shopper, String label) {
    return Database.number(
        "SELECT id FROM saved_address WHERE account_id = ? AND label = ?",
        shopper.account(),
        label);
  }

  private static long preferredOf(Shopper shopper) {
    return Database.number(
        "SELECT id FROM saved_address WHERE preferred_of = ?", shopper.account());
  }

  private static long rowsOf(Shopper shopper, String condition) {
    return Database.number(
        "SELECT COUNT(*) FROM saved_address WHERE account_id = ? AND removed_at IS NULL AND "
            + condition,
        shopper.account());
  }
}
