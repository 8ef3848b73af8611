package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.NewShop;
import id.lapakkarya.it.support.WholeEar;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A shop that takes no orders for some days, and one that is called otherwise. */
@WholeEar
class VacationIT {
  private static final String SHOP = "lapas-pagar-alam";
  private static final Duration SOON = Duration.ofSeconds(10);

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_show_everything_and_sell_nothing_while_a_shop_is_away() {
    Goods goods = Goods.of(SHOP, 5);
    Carts cart = Carts.quotedWith(goods);
    Window desk = windows.desk();
    Office office = new Office(desk).signIn("operator@" + SHOP + ".demo.test");
    desk.open("/admin/toko/libur");
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    field(desk, "Hari pertama").fill(today.toString());
    field(desk, "Hari terakhir").fill(today.minusDays(2).toString());
    field(desk, "Pesan untuk pembeli").fill("Bengkel libur (CONTOH).");
    desk.button("Umumkan libur").click();
    assertThat(desk.page().locator(".field-error").first()).isVisible();
    assertThat(field(desk, "Pesan untuk pembeli")).hasValue("Bengkel libur (CONTOH).");

    field(desk, "Hari terakhir").fill(today.plusDays(5).toString());
    desk.button("Umumkan libur").click();
    assertThat(office.notices()).containsText("diumumkan");
    try {
      await()
          .atMost(SOON)
          .untilAsserted(
              () ->
                  assertThat(Api.anyone().get("//karya/" + goods.slug()).expect(200).text())
                      .contains("Bengkel libur (CONTOH).")
                      .doesNotContain("offer__submit"));
      assertThat(Api.anyone().get("//toko/" + SHOP).expect(200).text())
          .contains("Bengkel libur (CONTOH).");
      assertThat(Carts.empty().set(goods.sku(), 1).code()).isEqualTo("shop-away");
      assertThat(cart.read().toString()).contains("\"away\"");
      Answer placed = cart.place("qris");
      assertThat(placed.status()).isEqualTo(409);
      assertThat(placed.code()).isEqualTo("shop-away");
    } finally {
      desk.button("Akhiri libur").click();
      assertThat(office.notices()).containsText("menerima pesanan lagi");
    }
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(cart.place("qris").status()).isEqualTo(201));
  }

  @Test
  void should_remember_what_a_lapas_was_called() {
    NewShop shop = NewShop.described("kayu").open();
    Window desk = windows.desk();
    new Office(desk).signIn("province@demo.test");
    desk.open("/admin/lapak/" + shop.slug() + "/isi");
    field(desk, "Nama resmi").fill(shop.name() + " Baru");
    field(desk, "Kelas").fill("IIA");
    desk.button("Simpan dan lanjut").click();
    assertThat(field(desk, "Alamat")).isVisible();

    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(Api.anyone().get("//toko/" + shop.slug()).expect(200).text())
                    .contains(shop.name() + " Baru")
                    .contains(shop.name() + " (IIB), sampai"));
  }

  @Test
  void should_let_no_warehouse_close_the_shop() {
    Window desk = windows.desk();
    new Office(desk).signIn("warehouse@" + SHOP + ".demo.test");

    assertThat(desk.statusOf("/admin/toko/libur")).isEqualTo(403);
  }

  private static Locator field(Window desk, String label) {
    return desk.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }
}
