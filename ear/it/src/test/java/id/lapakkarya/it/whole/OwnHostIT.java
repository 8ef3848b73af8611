package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Environment;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.NameServer;
import id.lapakkarya.it.support.RawHttp;
import id.lapakkarya.it.support.WholeEar;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A shop on a host name of its own. */
@WholeEar
class OwnHostIT {
  private static final String SHOP = "lapas-muara-enim";
  private static final String OTHER = "lapas-lahat";
  private static final Duration SOON = Duration.ofSeconds(10);

  @RegisterExtension final Windows windows = new Windows();

  private final NameServer names = new NameServer();
  private final String host = Goods.mark() + ".contoh.test";

  private Window desk;
  private Office office;
  private Window province;
  private Office provinceOffice;

  @BeforeEach
  void askForTheHost() {
    desk = windows.desk();
    office = new Office(desk).signIn("operator@" + SHOP + ".demo.test");
    desk.open("/admin/toko");
    province = windows.desk();
    provinceOffice = new Office(province).signIn("province@demo.test");
  }

  @AfterEach
  void giveItUp() {
    names.close();
    desk.open("/admin/toko");
    if (desk.button("Lepaskan nama host").count() > 0) {
      desk.button("Lepaskan nama host").click();
      assertThat(office.notices()).containsText("hanya di alamat pasar");
    }
  }

  @Test
  void should_show_the_shop_there_once_its_domain_carries_the_proof() {
    Goods own = Goods.of(SHOP, 5);
    Goods others = Goods.of(OTHER, 5);
    ask(host);
    String proof = desk.page().locator("#ownHost dd").nth(1).innerText();
    assertThat(proof).startsWith("lapak-karya=");

    names.say("_lapak-karya." + host, "lapak-karya=bukti-lain");
    province.open("/admin/lapak/" + SHOP);
    province.button("Periksa DNS dan pakai host").click();
    assertThat(provinceOffice.notices()).containsText("belum memuat bukti");
    assertThat(RawHttp.statusFor(host, "/")).isEqualTo(404);
    names.say("_lapak-karya." + host, proof);
    province.button("Periksa DNS dan pakai host").click();
    assertThat(provinceOffice.notices()).containsText("tampil juga di " + host);

    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(RawHttp.statusFor(host, "/")).isEqualTo(200));
    String home = RawHttp.answerFor(host, "/");
    assertThat(home)
        .contains("rel=\"canonical\" href=\"" + Environment.url() + "/toko/" + SHOP + "\"")
        .contains(Environment.url() + "/keranjang")
        .contains("/karya/" + own.slug())
        .doesNotContain("/akun", "/masuk", "Set-Cookie", "shop.js");
    String work = RawHttp.answerFor(host, "/karya/" + own.slug());
    assertThat(work)
        .contains(Environment.url() + "/karya/" + own.slug() + "?sku=" + own.sku())
        .contains("rel=\"canonical\" href=\"" + Environment.url() + "/karya/" + own.slug() + "\"")
        .doesNotContain("method=\"post\"", "Set-Cookie");
    assertThat(RawHttp.statusFor(host, "/karya/" + others.slug())).isEqualTo(404);
    assertThat(RawHttp.answerFor(host, "/keranjang"))
        .startsWith("HTTP/1.1 302")
        .contains("Location: " + Environment.url() + "/keranjang");
    assertThat(RawHttp.answerFor(host, "/toko/" + OTHER)).startsWith("HTTP/1.1 302");
    for (String nowhere : new String[] {"/masuk", "/admin/toko", "/api/v1/shops", "/sitemap.xml"}) {
      assertThat(RawHttp.statusFor(host, nowhere)).as(nowhere).isEqualTo(404);
    }
    assertThat(RawHttp.statusForForm(host, "/karya/" + own.slug())).isEqualTo(404);

    province.button("Cabut host sendiri").click();
    assertThat(provinceOffice.notices()).containsText("hanya di alamat pasar");
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(RawHttp.statusFor(host, "/")).isEqualTo(404));
  }

  @Test
  void should_keep_the_answers_of_two_hosts_apart() {
    ask(host);
    names.say("_lapak-karya." + host, desk.page().locator("#ownHost dd").nth(1).innerText());
    province.open("/admin/lapak/" + SHOP);
    province.button("Periksa DNS dan pakai host").click();
    assertThat(provinceOffice.notices()).containsText("tampil juga di " + host);
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(RawHttp.statusFor(host, "/")).isEqualTo(200));
    String market = Environment.url().replaceFirst("^http://", "");

    for (int i = 0; i < 2; i++) {
      assertThat(RawHttp.answerFor(host, "/toko/" + SHOP)).contains("header--own");
      assertThat(RawHttp.answerFor(market, "/toko/" + SHOP))
          .startsWith("HTTP/1.1 200")
          .doesNotContain("header--own");
      assertThat(RawHttp.answerFor(host, "/")).contains("header--own");
      assertThat(RawHttp.answerFor(market, "/")).doesNotContain("header--own");
    }
  }

  @Test
  void should_refuse_what_is_no_host_and_keep_what_was_typed() {
    field(desk, "Nama host").fill("http://toko.contoh.test/");
    desk.button("Ajukan nama host").click();

    assertThat(desk.page().getByText("Tulis nama host lengkap")).isVisible();
    assertThat(field(desk, "Nama host")).hasValue("http://toko.contoh.test/");
    assertThat(RawHttp.statusFor("siapa-pun.contoh.test", "/")).isEqualTo(404);
  }

  private void ask(String name) {
    field(desk, "Nama host").fill(name);
    desk.button("Ajukan nama host").click();
    assertThat(office.notices()).containsText(name + " diajukan");
  }

  private static Locator field(Window window, String label) {
    return window.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }
}
