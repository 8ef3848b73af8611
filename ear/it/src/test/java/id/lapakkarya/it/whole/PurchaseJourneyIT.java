package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.browser.SalesReport.Figure.GROSS;
import static id.lapakkarya.it.browser.SalesReport.Figure.ITEMS;
import static id.lapakkarya.it.browser.SalesReport.Figure.SHIPPING;
import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.browser.Checkout;
import id.lapakkarya.it.browser.Offer;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.PlacedOrder;
import id.lapakkarya.it.browser.SalesReport;
import id.lapakkarya.it.browser.Storefront;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One sale from end to end, by clicking. */
@WholeEar
class PurchaseJourneyIT {
  private static final String LPP_NAME = "Lapas Perempuan Kelas IIA Palembang";
  private static final String LAPAS_NAME = "Lapas Kelas I Palembang";
  private static final long PLAIN = 80_000;
  private static final long CLOTH = 150_000;
  private static final long CLOTH_IN_SECOND_COLOUR = 165_000;

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_sell_goods_of_two_lapas_from_the_search_to_the_report() {
    Offer cloth = Offer.inTwoColours(LPP, CLOTH, CLOTH_IN_SECOND_COLOUR);
    Offer wood = Offer.of(LAPAS, PLAIN);
    Office province = new Office(windows.desk()).signIn("province@demo.test");
    SalesReport report = province.openReport().by("Lapak");
    long soldByLpp = report.figure(LPP_NAME, GROSS);
    long soldByLapas = report.figure(LAPAS_NAME, GROSS);
    Window phone = windows.phone();
    Storefront shop = new Storefront(phone).home();

    shop.search(cloth.mark()).openProduct(cloth.name()).choose("Marun");
    assertThat(shop.price()).hasText("Rp165.000");
    shop.putIntoCart();
    shop.search(wood.mark()).openProduct(wood.name()).putIntoCart();
    Checkout checkout = shop.checkOut();
    checkout.buyer("Contoh Pembeli", "081200000000", "pembeli-" + cloth.mark() + "@contoh.test");
    checkout.area().address("30145", "Jalan Contoh No. 1").askForShipping();
    checkout.send(LPP_NAME, "Reguler").send(LAPAS_NAME, "Kurir hari yang sama").payBy("QRIS");
    String total = checkout.total().innerText();
    PlacedOrder order = checkout.order();

    assertThat(phone.byRole(AriaRole.REGION, "Pembayaran")).containsText(total);
    assertThat(order.scannedQris()).isEqualTo(qrisOf(order));
    assertThat(order.part(LPP_NAME)).containsText(cloth.name() + ", Marun");
    assertThat(order.part(LAPAS_NAME)).containsText(wood.name());

    province.confirmPayment(order.number(), "CONTOH-" + order.number());
    ship(LPP, partNumber(order, LPP), "JNE", "RESI-LPP-" + cloth.mark());
    ship(LAPAS, partNumber(order, LAPAS), "Pos Indonesia", "RESI-LAPAS-" + wood.mark());

    order.lookAgain();
    assertShipped(order.part(LPP_NAME), "JNE", "RESI-LPP-" + cloth.mark());
    assertShipped(order.part(LAPAS_NAME), "Pos Indonesia", "RESI-LAPAS-" + wood.mark());
    SalesReport after = province.openReport().by("Lapak");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                after.lookAgain().figure(LPP_NAME, GROSS) == soldByLpp + CLOTH_IN_SECOND_COLOUR
                    && after.figure(LAPAS_NAME, GROSS) == soldByLapas + PLAIN);
    assertTotalIsTheSumOfItsRows(after);
  }

  @Test
  void should_sell_to_a_browser_that_runs_no_script() {
    Offer cloth = Offer.inTwoColours(LPP, CLOTH, CLOTH_IN_SECOND_COLOUR);
    Offer wood = Offer.of(LAPAS, PLAIN);
    Window phone = windows.phoneWithoutScript();
    Storefront shop = new Storefront(phone).home();

    shop.search(cloth.mark()).openProduct(cloth.name()).choose("Marun").putIntoCart();
    shop.search(wood.mark()).openProduct(wood.name()).putIntoCart();
    Checkout checkout = shop.checkOut();
    checkout.buyer("Contoh Pembeli", "081200000000", "pembeli-" + cloth.mark() + "@contoh.test");
    checkout.address("30145", "Jalan Contoh No. 1").areaStepByStep();
    checkout.send(LPP_NAME, "Ambil sendiri").send(LAPAS_NAME, "Ambil sendiri").payBy("QRIS");
    // Nothing on the page adds up by itself: the form is sent once more for the new total.
    checkout.askForShipping();
    assertThat(checkout.total()).hasText("Rp245.000");
    PlacedOrder order = checkout.order();

    assertThat(order.scannedQris()).isEqualTo(qrisOf(order));
    assertThat(phone.byRole(AriaRole.REGION, "Pembayaran")).containsText("Rp245.000");
    assertThat(order.part(LPP_NAME)).containsText(cloth.name() + ", Marun");
    assertThat(order.part(LAPAS_NAME)).containsText(wood.name());
  }

  @Test
  void should_keep_what_was_typed_and_name_the_fields_that_are_wrong() {
    Offer wood = Offer.of(LAPAS, PLAIN);
    Window phone = windows.phone();
    Storefront shop = new Storefront(phone).home();
    Checkout checkout = shop.search(wood.mark()).openProduct(wood.name()).putIntoCart().checkOut();

    checkout
        .buyer("Contoh Pembeli", "bukan nomor", "bukan surel")
        .address("3014", "Jalan Contoh 1");
    checkout.province().selectOption(Checkout.PROVINCE);
    checkout.regency().selectOption(Checkout.REGENCY);
    checkout.payBy("Transfer bank").orderInVain();

    assertThat(checkout.problems()).containsText("Tulis nomor telepon");
    assertThat(checkout.problems()).containsText("Tulis surel lengkap");
    assertThat(checkout.problems()).containsText("Pilih kecamatan");
    assertThat(checkout.problems()).containsText("Kode pos harus lima angka");
    assertThat(checkout.problems().getByRole(AriaRole.LISTITEM)).hasCount(4);
    for (String wrong : List.of("Nomor telepon", "Surel", "Kode pos", "Kecamatan")) {
      assertThat(phone.field(wrong)).hasAttribute("aria-invalid", "true");
    }
    assertThat(phone.field("Nama")).not().hasAttribute("aria-invalid", "true");
    assertThat(phone.field("Nama")).hasValue("Contoh Pembeli");
    assertThat(phone.field("Nomor telepon")).hasValue("bukan nomor");
    assertThat(phone.field("Surel")).hasValue("bukan surel");
    assertThat(phone.field("Kode pos")).hasValue("3014");
    assertThat(phone.field("Jalan, nomor rumah, patokan")).hasValue("Jalan Contoh 1");
    assertThat(checkout.province()).hasValue("16");
    assertThat(checkout.regency()).hasValue("16.71");
    assertThat(phone.group("Pembayaran").getByLabel("Transfer bank")).isChecked();

    checkout.buyer("Contoh Pembeli", "081200000000", "pembeli-" + wood.mark() + "@contoh.test");
    checkout.address("30145", "Jalan Contoh 1").district().selectOption(Checkout.DISTRICT);
    assertThat(phone.group(LAPAS_NAME)).isVisible();
    PlacedOrder order = checkout.order();

    assertThat(phone.byRole(AriaRole.REGION, "Pembayaran")).containsText("Nomor rekening");
    assertThat(order.part(LAPAS_NAME)).containsText(wood.name());
  }

  private void ship(String shop, String part, String courier, String trackingNumber) {
    new Office(windows.desk())
        .signIn("operator@" + shop + ".demo.test")
        .openNewOrder(part)
        .acceptAndShip(part, courier, trackingNumber);
  }

  private static void assertShipped(Locator part, String courier, String trackingNumber) {
    assertThat(part.locator(".parcel__head")).containsText("Dikirim");
    assertThat(part).containsText(courier + " · resi " + trackingNumber);
  }

  private static void assertTotalIsTheSumOfItsRows(SalesReport report) {
    for (SalesReport.Figure figure : List.of(ITEMS, GROSS, SHIPPING)) {
      assertThat(report.total().figure(figure))
          .isEqualTo(report.rows().stream().mapToLong(row -> row.figure(figure)).sum());
    }
  }

  private static String qrisOf(PlacedOrder order) {
    return read(order).getJsonObject("payment").getString("qris");
  }

  private static String partNumber(PlacedOrder order, String shop) {
    return Json.objects(read(order).getJsonArray("shopOrders")).stream()
        .filter(part -> part.getJsonObject("shop").getString("slug").equals(shop))
        .findFirst()
        .orElseThrow()
        .getString("number");
  }

  private static JsonObject read(PlacedOrder order) {
    return Api.anyone().bearing(order.token()).get("/orders/" + order.number()).expect(200).json();
  }
}
