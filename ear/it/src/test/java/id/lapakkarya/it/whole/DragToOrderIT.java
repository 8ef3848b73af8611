package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import id.lapakkarya.it.browser.Offer;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.WholeEar;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Photographs and variants are drawn into order, by mouse and by finger. */
@WholeEar
class DragToOrderIT {
  private static final String FIRST_SKU =
      "SELECT COUNT(*) FROM product_sku WHERE sku = ? AND position = 0";

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_store_at_once_where_a_photograph_was_drawn_to() throws IOException {
    Offer offer = Offer.of(LPP, 90_000);
    Window desk = form(windows.desk(), offer);
    desk.field("Tambah foto").setInputFiles(new FilePayload[] {photo("a.jpg"), photo("b.jpg")});
    Locator photos = desk.page().locator(".photos__item");
    assertThat(photos).hasCount(2);
    String second = photos.nth(1).getAttribute("data-item");

    draw(desk, photos.nth(1).locator("[data-drag]"), photos.nth(0));

    assertThat(photos.nth(0)).hasAttribute("data-item", second);
    assertThat(new Office(desk).notices()).containsText("Foto dipindahkan ke urutan 1 dari 2");
    desk.page().reload();
    assertThat(photos.nth(0)).hasAttribute("data-item", second);
  }

  @Test
  void should_draw_variants_into_order_and_keep_what_is_typed_until_it_is_saved() {
    Offer offer = Offer.inTwoColours(LPP, 90_000, 95_000);
    Window desk = form(windows.desk(), offer);
    desk.field("Nama").fill("Nama CONTOH yang belum disimpan");
    Locator order = desk.page().locator(".order li");
    assertThat(order).containsText(new String[] {"Toska", "Marun"});

    draw(desk, order.nth(1).locator("[data-drag]"), order.nth(0));

    assertThat(order).containsText(new String[] {"Marun", "Toska"});
    assertThat(new Office(desk).notices()).containsText("urutan 1 dari 2");
    assertThat(desk.field("Nama")).hasValue("Nama CONTOH yang belum disimpan");
    assertThat(Database.number(FIRST_SKU, offer.skus().get(0))).isEqualTo(1);
    desk.button("Simpan").first().click();
    assertThat(new Office(desk).notices()).containsText("menunggu persetujuan");
    assertThat(order).containsText(new String[] {"Marun", "Toska"});
    assertThat(Database.number(FIRST_SKU, offer.skus().get(1))).isEqualTo(1);
  }

  @Test
  void should_do_the_same_by_the_keys() {
    Offer offer = Offer.inTwoColours(LPP, 90_000, 95_000);
    Window desk = form(windows.desk(), offer);
    Locator order = desk.page().locator(".order li");

    desk.button("Naikkan: Marun").press("Enter");

    assertThat(order).containsText(new String[] {"Marun", "Toska"});
    assertThat(new Office(desk).notices()).containsText("urutan 1 dari 2");
  }

  @Test
  void should_be_drawn_by_a_finger() {
    Offer offer = Offer.inTwoColours(LPP, 90_000, 95_000);
    Window phone = form(windows.phone(), offer);
    Locator order = phone.page().locator(".order li");
    order.first().scrollIntoViewIfNeeded();

    BoundingBox from = order.nth(1).locator("[data-drag]").boundingBox();
    BoundingBox to = order.nth(0).boundingBox();
    CDPSession finger = phone.page().context().newCDPSession(phone.page());
    double x = from.x + from.width / 2;
    double start = from.y + from.height / 2;
    touch(finger, "touchStart", x, start);
    for (double y = start; y > to.y - 4; y -= 6) {
      touch(finger, "touchMove", x, y);
    }
    touch(finger, "touchEnd", x, to.y);

    assertThat(order).containsText(new String[] {"Marun", "Toska"});
  }

  private static void touch(CDPSession finger, String type, double x, double y) {
    JsonArray points = new JsonArray();
    if (!"touchEnd".equals(type)) {
      JsonObject point = new JsonObject();
      point.addProperty("x", x);
      point.addProperty("y", y);
      points.add(point);
    }
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    finger.send("Input.dispatchTouchEvent", event);
  }

  private static Window form(Window window, Offer offer) {
    new Office(window).signIn("operator@" + LPP + ".demo.test");
    return window.open(
        "/admin/produk/" + Database.number("SELECT id FROM product WHERE slug = ?", offer.slug()));
  }

  private static void draw(Window window, Locator handle, Locator onto) {
    onto.scrollIntoViewIfNeeded();
    handle.hover();
    BoundingBox from = handle.boundingBox();
    BoundingBox to = onto.boundingBox();
    double x = from.x + from.width / 2;
    window.page().mouse().down();
    for (double y = from.y + from.height / 2; y > to.y - 6; y -= 8) {
      window.page().mouse().move(x, y);
    }
    window.page().mouse().up();
  }

  private static FilePayload photo(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(1_200, 900, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
    return new FilePayload(name, "image/jpeg", bytes.toByteArray());
  }
}
