package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.lapakkarya.it.browser.Offer;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.WholeEar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** For whom somebody acts: chosen, switched, looked into, helped, given and taken away. */
@WholeEar
class ActingJourneyIT {
  private static final String TWO = "two@demo.test";
  private static final String PROVINCE = "province@demo.test";
  private static final String AUDITOR = "auditor@demo.test";
  private static final String LPP_NAME = "Lapas Perempuan Kelas IIA Palembang";
  private static final String LAPAS_NAME = "Lapas Kelas I Palembang";

  /** Nobody else's test signs in as these. */
  private static final String HELPER = "warehouse@lapas-martapura.demo.test";

  private static final String MAKER = "operator@lapas-muaradua.demo.test";

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_ask_for_whom_to_act_and_let_switch_by_keyboard() {
    Office office = new Office(windows.desk()).signInFor(TWO, LPP_NAME);
    assertThat(office.acting()).containsText("Bertindak untuk");
    assertThat(office.tasks()).not().containsText("Petugas");

    office.switchTo(LAPAS_NAME);

    assertThat(office.tasks()).containsText("Petugas");
  }

  @Test
  void should_let_switch_on_a_phone() {
    Office office = new Office(windows.phone()).signInFor(TWO, LAPAS_NAME);

    office.switchTo(LPP_NAME);

    assertThat(office.tasks()).not().containsText("Petugas");
  }

  @Test
  void should_count_the_permissions_of_the_scope_acted_for_only() {
    Window desk = windows.desk();
    Office office = new Office(desk).signInFor(TWO, LAPAS_NAME);

    assertThat(desk.statusOf("/admin/produk/baru")).isEqualTo(403);
    assertThat(office.refused()).containsText("bukan untuk peran Anda");
    desk.link("Ke Hari ini").click();
    office.switchTo(LPP_NAME);
    assertThat(desk.statusOf("/admin/produk/baru")).isEqualTo(200);
    assertThat(desk.statusOf("/admin/petugas")).isEqualTo(403);
  }

  @Test
  void should_refuse_what_a_tab_sends_that_was_opened_for_another_place() {
    Offer wood = Offer.of(LPP, 80_000);
    Window first = windows.desk();
    Office old = new Office(first).signInFor(TWO, LPP_NAME).openGoods(wood.name());
    Window second = windows.tabBeside(first);
    second.open("/admin");
    new Office(second).switchTo(LAPAS_NAME);

    first.expectRefusal();
    old.write(old.stockOf(wood.skus().get(0)), "1");

    assertThat(old.refused()).containsText("Halaman ini dibuka untuk tempat lain");
    assertThat(old.refused()).containsText("Anda sekarang bertindak untuk " + LAPAS_NAME);
    assertThat(Database.onHand(wood.skus().get(0))).isEqualTo(Offer.PIECES);
  }

  @Test
  void should_refuse_a_form_that_names_nothing_of_the_other_place() {
    Office head = new Office(windows.desk()).signIn("kalapas@" + LAPAS + ".demo.test");
    head.grant(MAKER, "Operator lapak");
    assertThat(head.notices()).containsText("sekarang Operator lapak di " + LAPAS_NAME);
    String name = "CONTOH dari tab lama " + Goods.mark();
    Window first = windows.desk();
    Office old = new Office(first).signInFor(MAKER, LAPAS_NAME);
    first.open("/admin/produk/baru");
    Window second = windows.tabBeside(first);
    second.open("/admin");
    new Office(second).switchTo("Lapas Kelas IIB Muaradua");

    first.expectRefusal();
    first.field("Nama").fill(name);
    first.button("Simpan").click();

    assertThat(old.refused()).containsText("Halaman ini dibuka untuk tempat lain");
    assertThat(old.refused()).containsText("tidak ada yang diubah");
    assertThat(Database.number("SELECT COUNT(*) FROM product WHERE name = ?", name)).isZero();
    head.revoke(MAKER);
  }

  @Test
  void should_let_the_auditor_look_into_a_lapas_and_change_nothing() {
    Offer wood = Offer.of(LAPAS, 80_000);
    String part = Orders.paid(Goods.of(LAPAS, 5)).partOf(LAPAS).number();
    Window desk = windows.desk();
    Office office = new Office(desk).signIn(AUDITOR);

    office.visit(LAPAS_NAME);
    office.openGoods(wood.name());
    assertThat(office.priceOf(wood.skus().get(0))).isDisabled();
    assertThat(office.stockOf(wood.skus().get(0))).isDisabled();
    assertThat(desk.link("Produk baru")).hasCount(0);
    office.openNewOrder(part);
    for (String button : new String[] {"Terima pesanan", "Kirim…", "Tolak…"}) {
      assertThat(desk.button(button)).hasCount(0);
    }
    assertThat(desk.statusOf("/admin/produk/baru")).isEqualTo(403);

    desk.open("/admin");
    desk.button("Selesai").click();
    assertThat(desk.heading("Lapak").first()).isVisible();
    assertThat(desk.statusOf("/admin/pesanan/" + part)).isEqualTo(403);
  }

  @Test
  void should_show_whose_shop_the_province_sees_and_keep_money_out_of_reach() {
    Offer wood = Offer.of(LPP, 80_000);
    String sku = wood.skus().get(0);
    String part = Orders.paid(Goods.of(LPP, 5)).partOf(LPP).number();
    Window desk = windows.desk();
    Office office = new Office(desk).signIn(PROVINCE);

    office.help(LPP_NAME, "CONTOH: membantu mengisi stok");
    assertThat(office.watch()).containsText(LPP_NAME);
    assertThat(office.watch()).containsText("menit");
    office.openNewOrder(part);
    assertThat(desk.button("Terima pesanan")).hasCount(0);
    assertThat(desk.button("Tolak…")).hasCount(0);
    assertThat(desk.statusOf("/admin/produk/baru")).isEqualTo(403);
    desk.open("/admin");
    office.openGoods(wood.name());
    assertThat(office.priceOf(sku)).isDisabled();
    office.write(office.stockOf(sku), "3");
    assertThat(Database.onHand(sku)).isEqualTo(3);
    // What the helper holds elsewhere rests meanwhile.
    assertThat(desk.statusOf("/admin/pembayaran")).isEqualTo(403);
    assertThat(desk.statusOf("/admin/petugas")).isEqualTo(403);
    assertThat(desk.statusOf("/admin/catatan.csv")).isEqualTo(403);

    desk.open("/admin");
    desk.button("Akhiri").click();
    assertThat(desk.heading("Lapak").first()).isVisible();
    assertThat(office.watch()).hasCount(0);
    assertThat(desk.statusOf("/admin/produk")).isEqualTo(403);
  }

  @Test
  void should_end_helping_by_itself_and_say_so() {
    Window phone = windows.phone();
    Office office = new Office(phone).signIn(PROVINCE);
    office.help(LPP_NAME, "CONTOH: melihat bersama petugas");

    Database.letHelpPass(PROVINCE);

    assertThat(phone.statusOf("/admin/pesanan")).isEqualTo(403);
    assertThat(office.refused()).containsText("Sesi lihat sebagai sudah berakhir");
    phone.link("Ke daftar lapak").click();
    assertThat(office.watch()).hasCount(0);
  }

  @Test
  void should_end_a_revoked_role_at_once_and_put_nothing_in_its_place() {
    Office head = new Office(windows.desk()).signIn("kalapas@" + LAPAS + ".demo.test");
    head.grant(HELPER, "Petugas gudang");
    assertThat(head.notices()).containsText("sekarang Petugas gudang di " + LAPAS_NAME);
    Window helpers = windows.desk();
    Office helper = new Office(helpers).signInFor(HELPER, LAPAS_NAME);
    helper.task("Produk");

    head.revoke(HELPER);

    assertThat(helpers.statusOf("/admin/produk")).isEqualTo(403);
    assertThat(helper.refused()).containsText("Penugasan itu sudah berakhir");
    // Also the only one that is left must be chosen.
    helpers.open("/admin/produk");
    assertThat(helpers.heading("Anda bertindak untuk siapa?")).isVisible();
    helpers.button("Lapas Kelas IIB Martapura").click();
    assertThat(helpers.heading("Produk")).isVisible();
    assertThat(helper.acting()).containsText("Lapas Kelas IIB Martapura");
  }

  @Test
  void should_say_why_a_role_cannot_be_given() {
    Window desk = windows.desk();
    Office head = new Office(desk).signIn("kalapas@" + LAPAS + ".demo.test");

    head.grant("tidak-ada@demo.test", "Kasir");
    Locator dialog = head.dialog("Beri peran");
    assertThat(dialog).containsText("belum punya akun");
    dialog.getByLabel("Email akunnya").fill("operator@" + LAPAS + ".demo.test");
    head.grantAgain("Operator lapak");
    assertThat(dialog).containsText("sudah memegang peran");
    dialog.getByLabel("Email akunnya").fill("kalapas@" + LAPAS + ".demo.test");
    head.grantAgain("Kasir");
    assertThat(dialog).containsText("Penugasan sendiri tidak dapat diubah");
  }
}
