package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.browser.OwnHost;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Environment;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.RawHttp;
import id.lapakkarya.it.support.WholeEar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A shop on a host name of its own. */
@WholeEar
class OwnHostIT {
  private static final String SHOP = "lapas-muara-enim";
  private static final String OTHER = "lapas-lahat";

  @RegisterExtension final Windows windows = new Windows();

  private OwnHost own;
  private String host;

  @BeforeEach
  void sitDown() {
    own = new OwnHost(SHOP, windows);
    host = own.name();
  }

  @AfterEach
  void giveItUp() {
    own.close();
  }

  @Test
  void should_show_the_shop_there_once_its_domain_carries_the_proof() {
    Goods goods = Goods.of(SHOP, 5);
    Goods others = Goods.of(OTHER, 5);
    String proof = own.ask();
    assertThat(proof).startsWith("lapak-karya=");

    own.say("lapak-karya=bukti-lain");
    own.check("belum memuat bukti");
    assertThat(RawHttp.statusFor(host, "/")).isEqualTo(404);
    own.say(proof);
    own.check("tampil juga di " + host);

    own.awaitStatus(200);
    String home = RawHttp.answerFor(host, "/");
    assertThat(home)
        .contains("rel=\"canonical\" href=\"" + Environment.url() + "/toko/" + SHOP + "\"")
        .contains(Environment.url() + "/keranjang")
        .contains("/karya/" + goods.slug())
        .doesNotContain("/akun", "/masuk", "Set-Cookie", "shop.js");
    String work = RawHttp.answerFor(host, "/karya/" + goods.slug());
    assertThat(work)
        .contains(Environment.url() + "/karya/" + goods.slug() + "?sku=" + goods.sku())
        .contains("rel=\"canonical\" href=\"" + Environment.url() + "/karya/" + goods.slug() + "\"")
        .doesNotContain("method=\"post\"", "Set-Cookie");
    assertThat(RawHttp.statusFor(host, "/karya/" + others.slug())).isEqualTo(404);
    assertThat(RawHttp.answerFor(host, "/keranjang"))
        .startsWith("HTTP/1.1 302")
        .contains("Location: " + Environment.url() + "/keranjang");
    assertThat(RawHttp.answerFor(host, "/toko/" + OTHER)).startsWith("HTTP/1.1 302");
    for (String nowhere : new String[] {"/masuk", "/admin/toko", "/api/v1/shops", "/sitemap.xml"}) {
      assertThat(RawHttp.statusFor(host, nowhere)).as(nowhere).isEqualTo(404);
    }
    assertThat(RawHttp.statusForForm(host, "/karya/" + goods.slug())).isEqualTo(404);

    own.withdraw();
  }

  @Test
  void should_keep_the_answers_of_two_hosts_apart() {
    own.shown();
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
    Window desk = own.desk();

    desk.field("Nama host").fill("http://toko.contoh.test/");
    desk.button("Ajukan nama host").click();

    assertThat(desk.page().getByText("Tulis nama host lengkap")).isVisible();
    assertThat(desk.field("Nama host")).hasValue("http://toko.contoh.test/");
    assertThat(RawHttp.statusFor("siapa-pun.contoh.test", "/")).isEqualTo(404);
  }
}
