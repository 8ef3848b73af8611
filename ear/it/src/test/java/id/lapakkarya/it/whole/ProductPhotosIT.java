package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import id.lapakkarya.it.browser.Offer;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Changes;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Photographs of a product, from the officer's form to the buyer's page. */
@WholeEar
class ProductPhotosIT {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Pattern NARROW =
      Pattern.compile("/art/[0-9a-f]+/own/[0-9a-f]{64}-400\\.jpg");

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_show_buyers_the_photographs_that_an_officer_sends() throws IOException {
    Offer offer = Offer.of(LPP, 90_000);
    Window desk = windows.desk();
    new Office(desk).signIn("operator@" + LPP + ".demo.test");
    desk.open(pageOf(offer));

    send(desk, photo("merah.jpg", Color.RED), photo("biru.jpg", Color.BLUE));
    assertThat(rows(desk)).hasCount(2);
    write(desk, "Yang terlihat di foto 2", "Kotak biru CONTOH");
    desk.button("Naikkan: Foto 2").click();
    assertThat(desk.field("Yang terlihat di foto 1")).hasValue("Kotak biru CONTOH");
    assertThat(Api.anyone().get("/products/" + offer.slug()).text()).doesNotContain("/own/");
    Changes.confirm(LPP, offer.slug());

    await().atMost(SOON).untilAsserted(() -> assertThat(listed(offer)).contains("/own/"));
    JsonObject product = Api.anyone().get("/products/" + offer.slug()).expect(200).json();
    assertThat(product.getJsonArray("images")).hasSize(2);
    assertThat(product.getString("imageUrl"))
        .isEqualTo(product.getJsonArray("images").getString(0));
    String page = Api.anyone().get("//karya/" + offer.slug()).expect(200).text();
    assertThat(page)
        .contains("alt=\"Kotak biru CONTOH\"")
        .containsPattern("og:image\"[^>]+-800\\.jpg");

    Window phone = windows.phone().open("/karya/" + offer.slug());
    Locator thumbs = phone.page().locator("[data-dot]");
    assertThat(thumbs).hasCount(2);
    thumbs.nth(1).press("Enter");
    assertThat(thumbs.nth(1)).hasAttribute("aria-current", "true");
    phone.open("/cari?q=" + offer.mark());
    Locator card = phone.page().locator(".product img").first();
    assertThat(card).hasAttribute("src", NARROW);
    Answer picture = Api.anyone().get("/" + card.getAttribute("src")).expect(200);
    assertThat(picture.header("Content-Type")).startsWith("image/jpeg");
    assertThat(picture.header("Cache-Control")).contains("immutable");
    String light = phone.page().locator(".product source").first().getAttribute("srcset");
    assertThat(Api.anyone().get("/" + light.split(" ", 2)[0]).expect(200).header("Content-Type"))
        .startsWith("image/webp");
  }

  @Test
  void should_paint_a_work_that_has_no_photograph() {
    Offer offer = Offer.of(LPP, 90_000);
    Window phone = windows.phone().open("/karya/" + offer.slug());
    String light = phone.page().locator(".gallery source").first().getAttribute("srcset");
    String address = "/" + light.split(" ", 2)[0];

    await()
        .atMost(SOON)
        .untilAsserted(
            () -> {
              Answer painted = Api.anyone().get(address).expect(200);
              assertThat(painted.header("Content-Type")).startsWith("image/webp");
              assertThat(painted.header("Cache-Control")).contains("immutable");
            });
  }

  @Test
  void should_choose_the_part_that_is_shown_and_bring_back_what_was_removed() throws IOException {
    Offer offer = Offer.of(LPP, 90_000);
    Window desk = windows.desk();
    new Office(desk).signIn("operator@" + LPP + ".demo.test");
    desk.open(pageOf(offer));
    desk.field("Nama").fill("Nama CONTOH yang belum disimpan");
    send(desk, photo("dua-warna.jpg", Color.RED));
    assertThat(rows(desk)).hasCount(1);
    Locator shown = rows(desk).locator("img").first();
    String before = shown.getAttribute("src");

    rows(desk).locator("summary").click();
    Locator side = rows(desk).getByLabel("Kiri – kanan");
    side.fill("0");
    desk.button("Pakai bagian ini").click();
    assertThat(shown).not().hasAttribute("src", before);

    desk.button("Buang: Foto 1").click();
    assertThat(rows(desk)).hasCount(0);
    desk.button("Urungkan").click();
    assertThat(rows(desk)).hasCount(1);
    assertThat(desk.field("Nama")).hasValue("Nama CONTOH yang belum disimpan");
  }

  @Test
  void should_say_of_each_file_why_it_is_refused() throws IOException {
    Offer offer = Offer.of(LPP, 90_000);
    Window desk = windows.desk();
    new Office(desk).signIn("operator@" + LPP + ".demo.test");
    desk.open(pageOf(offer));

    send(
        desk,
        new FilePayload("palsu.jpg", "image/jpeg", "<svg/>".getBytes(StandardCharsets.US_ASCII)),
        photo("baik.jpg", Color.GREEN),
        new FilePayload("berat.jpg", "image/jpeg", new byte[(10 << 20) + 1]));

    Locator report = desk.page().locator("[data-photo-report]");
    assertThat(report).containsText("palsu.jpg: Bukan gambar JPEG, PNG, atau WebP");
    assertThat(report).containsText("berat.jpg: Berkas gambar ini lebih dari 10 MB");
    assertThat(rows(desk)).hasCount(1);
  }

  @Test
  void should_let_those_who_only_read_change_no_photograph() throws IOException {
    Offer offer = Offer.of(LPP, 90_000);
    Window desk = windows.desk();
    new Office(desk).signIn("kalapas@" + LPP + ".demo.test");

    desk.open(pageOf(offer));

    assertThat(desk.heading("Foto")).isVisible();
    assertThat(desk.page().locator("input[type=file]")).hasCount(0);
  }

  private static String pageOf(Offer offer) {
    return "/admin/produk/"
        + Database.number("SELECT id FROM product WHERE slug = ?", offer.slug());
  }

  private static String listed(Offer offer) {
    return Api.anyone()
        .get("/products?q=" + offer.mark())
        .expect(200)
        .json()
        .getJsonArray("items")
        .getJsonObject(0)
        .getString("imageUrl");
  }

  private static void send(Window desk, FilePayload... files) {
    desk.field("Tambah foto").setInputFiles(files);
  }

  private static void write(Window desk, String label, String text) {
    Locator field = desk.field(label);
    field.fill(text);
    desk.page().waitForResponse(answer -> "POST".equals(answer.request().method()), field::blur);
  }

  private static Locator rows(Window desk) {
    return desk.page().locator(".photos__item");
  }

  /** Of one colour on its left half, white on its right one. */
  private static FilePayload photo(String name, Color colour) throws IOException {
    BufferedImage image = new BufferedImage(1_200, 900, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    brush.setColor(Color.WHITE);
    brush.fillRect(0, 0, 1_200, 900);
    brush.setColor(colour);
    brush.fillRect(0, 0, 600, 900);
    brush.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", bytes);
    return new FilePayload(name, "image/jpeg", bytes.toByteArray());
  }
}
