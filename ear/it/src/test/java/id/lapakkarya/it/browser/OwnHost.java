package id.lapakkarya.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import id.lapakkarya.it.support.Environment;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.NameServer;
import id.lapakkarya.it.support.RawHttp;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * A host name of a shop's own: asked for by its officer, proven by its domain, let by the province.
 */
public final class OwnHost implements AutoCloseable {
  private static final Duration SOON = Duration.ofSeconds(10);

  private final NameServer names = new NameServer();
  private final String name = Goods.mark() + ".contoh.test";
  private final String shop;
  private final Window desk;
  private final Office office;
  private final Window province;
  private final Office provinceOffice;

  public OwnHost(String shop, Windows windows) {
    this.shop = shop;
    desk = windows.desk();
    office = new Office(desk).signIn("operator@" + shop + ".demo.test");
    desk.open("/admin/toko");
    province = windows.desk();
    provinceOffice = new Office(province).signIn("province@demo.test");
  }

  public String name() {
    return name;
  }

  /** The officer's page with the form. */
  public Window desk() {
    return desk;
  }

  /** Asks for it, and has what its domain must carry. */
  public String ask() {
    desk.field("Nama host").fill(name);
    desk.button("Ajukan nama host").click();
    assertThat(office.notices()).containsText(name + " diajukan");
    return desk.page().locator("#ownHost dd").nth(1).innerText();
  }

  /** Its domain says so from now on. */
  public void say(String text) {
    names.say("_lapak-karya." + name, text);
  }

  /** The province looks, and is told that. */
  public void check(String told) {
    province.open("/admin/lapak/" + shop);
    province.button("Periksa DNS dan pakai host").click();
    assertThat(provinceOffice.notices()).containsText(told);
  }

  /** All of it, to the first answer under that name. */
  public OwnHost shown() {
    say(ask());
    check("tampil juga di " + name);
    awaitStatus(200);
    return this;
  }

  public void withdraw() {
    province.button("Cabut host sendiri").click();
    assertThat(provinceOffice.notices()).containsText("hanya di alamat pasar");
    awaitStatus(404);
  }

  public void awaitStatus(int status) {
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(RawHttp.statusFor(name, "/")).isEqualTo(status));
  }

  /** Opens a page under that name, which no real name server has to know. */
  public void open(Window window, String path) {
    String root = "http://" + name;
    window.page().route(root + "/**", this::answer);
    window.page().navigate(root + path);
  }

  private void answer(Route route) {
    URI asked = URI.create(route.request().url());
    String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
    APIResponse answer =
        route.fetch(
            new Route.FetchOptions()
                .setUrl(Environment.url() + asked.getRawPath() + query)
                .setHeaders(Map.of("host", name)));
    // A browser complains of this one where no TLS is, which a proxy sees to.
    Map<String, String> headers = new HashMap<>(answer.headers());
    headers.remove("cross-origin-opener-policy");
    route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
  }

  /** The shop is at the market's address alone again. */
  @Override
  public void close() {
    names.close();
    desk.open("/admin/toko");
    if (desk.button("Lepaskan nama host").count() > 0) {
      desk.button("Lepaskan nama host").click();
      assertThat(office.notices()).containsText("hanya di alamat pasar");
    }
  }
}
