package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import id.lapakkarya.it.browser.Cart;
import id.lapakkarya.it.browser.Offer;
import id.lapakkarya.it.browser.Storefront;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The shop on a phone's home screen, and where there is no network. */
@WholeEar
class OfflineIT {
  private static final long PLAIN = 80_000;

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_be_installable() throws IOException {
    Answer manifest = Api.anyone().get("//manifest.webmanifest").expect(200);

    assertThat(manifest.header("Content-Type")).startsWith("application/manifest+json");
    assertThat(manifest.json().getString("start_url")).isEqualTo("/");
    for (JsonObject icon : manifest.json().getJsonArray("icons").getValuesAs(JsonObject.class)) {
      Answer picture = Api.anyone().get("/" + icon.getString("src")).expect(200);
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.body()));
      assertThat(image.getWidth() + "x" + image.getHeight()).isEqualTo(icon.getString("sizes"));
    }
    assertThat(Api.anyone().get("//").text())
        .contains("rel=\"manifest\"")
        .contains("rel=\"apple-touch-icon\"");
  }

  @Test
  void should_keep_what_was_seen_and_say_that_it_is_not_of_today() {
    Offer wood = Offer.of(LAPAS, PLAIN);
    Window phone = ready();
    phone.open("/karya/" + wood.slug());
    assertThat(offlineBar(phone)).isHidden();

    phone.goOffline();
    phone.page().reload();

    assertThat(phone.heading(wood.name())).isVisible();
    assertThat(offlineBar(phone)).isVisible();

    phone.goOnline();
    phone.page().reload();

    assertThat(offlineBar(phone)).isHidden();
  }

  @Test
  void should_show_the_cart_in_the_place_of_a_page_that_was_never_seen() {
    Offer wood = Offer.of(LAPAS, PLAIN);
    Window phone = ready();
    phone.open("/karya/" + wood.slug());
    new Storefront(phone).putIntoCart();

    phone.goOffline();
    assertThat(phone.statusOf("/toko/" + LPP)).isEqualTo(503);

    assertThat(phone.heading("Anda sedang luring")).isVisible();
    assertThat(phone.link(wood.name())).isVisible();
    assertThat(new Cart(phone).quantity(wood.name())).hasValue("1");
    phone.goOnline();
    phone.link("Coba lagi").click();
    assertThat(phone.heading("Lapas Perempuan Kelas IIA Palembang").first()).isVisible();
  }

  @Test
  void should_send_what_was_changed_in_the_cart_as_soon_as_the_network_is_back() {
    Offer wood = Offer.of(LAPAS, PLAIN);
    Window phone = ready();
    phone.open("/karya/" + wood.slug());
    new Storefront(phone).putIntoCart();
    Cart cart = new Cart(phone);

    phone.goOffline();
    cart.more(wood.name()).click();
    cart.more(wood.name()).click();
    assertThat(phone.page().getByText("disimpan di perangkat ini")).isVisible();
    assertThat(cart.quantity(wood.name())).hasValue("3");
    phone.page().reload();
    assertThat(cart.quantity(wood.name())).hasValue("3");
    assertThat(cart.total()).hasText("Rp80.000");

    phone.goOnline();

    assertThat(cart.total()).hasText("Rp240.000");
    assertThat(phone.page().getByText("disimpan di perangkat ini")).isHidden();
    phone.page().reload();
    assertThat(cart.quantity(wood.name())).hasValue("3");
  }

  @Test
  void should_not_show_what_was_withdrawn_to_whoever_is_online() {
    Goods goods = Goods.of(LAPAS, 5);
    Window phone = ready();
    assertThat(phone.statusOf("/karya/" + goods.slug())).isEqualTo(200);

    Staff.operatorOf(LAPAS).delete(goods.path()).expect(204);

    assertThat(phone.statusOf("/karya/" + goods.slug())).isEqualTo(404);
    phone.goOffline();
    assertThat(phone.statusOf("/karya/" + goods.slug())).isEqualTo(503);
  }

  @Test
  void should_keep_nothing_of_orders_checkout_and_the_back_office() {
    Offer wood = Offer.of(LAPAS, PLAIN);
    Window phone = ready();
    phone.open("/karya/" + wood.slug());
    new Storefront(phone).putIntoCart().checkOut();
    phone.open("/pesanan");
    phone.open("/masuk");

    phone.goOffline();

    assertThat(phone.statusOf("/checkout")).isEqualTo(503);
    assertThat(phone.statusOf("/pesanan")).isEqualTo(503);
    assertThat(kept(phone))
        .isNotEmpty()
        .noneMatch(path -> path.matches("/(checkout|pesanan|masuk|admin|api|demo).*"));
  }

  @Test
  void should_speak_the_language_of_the_page_that_was_seen_last() {
    Window phone = ready();
    phone.open("/?lang=en");

    phone.goOffline();
    phone.statusOf("/toko/" + LPP);

    assertThat(phone.heading("You are offline")).isVisible();
  }

  @Test
  void should_ask_for_the_page_alone_on_a_second_visit() {
    Window phone = windows.phone().open("/kategori/songket");
    phone.page().waitForLoadState(LoadState.NETWORKIDLE);

    phone.open("/toko").open("/kategori/songket");
    phone.page().waitForLoadState(LoadState.NETWORKIDLE);

    assertThat(used(phone)).isGreaterThan(5);
    assertThat(cameOverTheWire(phone)).isEmpty();
  }

  /** How many files the page consists of, besides itself. */
  private static int used(Window window) {
    return (int) window.page().evaluate("performance.getEntriesByType('resource').length");
  }

  @SuppressWarnings("unchecked")
  private static List<String> cameOverTheWire(Window window) {
    return (List<String>)
        window
            .page()
            .evaluate(
                "performance.getEntriesByType('resource')"
                    + ".filter(each => each.transferSize > 0).map(each => each.name)");
  }

  /** A phone that has opened the shop before. */
  private Window ready() {
    Window phone = windows.phone().open("/");
    phone
        .page()
        .waitForFunction(
            "() => navigator.serviceWorker.ready.then(() => !!navigator.serviceWorker.controller)");
    return phone;
  }

  private static Locator offlineBar(Window window) {
    return window.page().getByText("Anda sedang luring. Yang terlihat");
  }

  @SuppressWarnings("unchecked")
  private static List<String> kept(Window window) {
    return (List<String>)
        window
            .page()
            .evaluate(
                "async () => { const urls = []; for (const name of await caches.keys())"
                    + " for (const request of await (await caches.open(name)).keys())"
                    + " urls.push(new URL(request.url).pathname); return urls; }");
  }
}
