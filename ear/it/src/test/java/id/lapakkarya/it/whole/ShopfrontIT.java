package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.RawHttp;
import id.lapakkarya.it.support.WholeEar;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A Lapas changes how its shop looks. */
@WholeEar
class ShopfrontIT {
  private static final String SHOP = "lapas-surulangun-rawas";
  private static final Duration SOON = Duration.ofSeconds(10);

  @RegisterExtension final Windows windows = new Windows();

  private Window desk;
  private Office office;

  @BeforeEach
  void open() {
    desk = windows.desk();
    office = new Office(desk).signIn("operator@" + SHOP + ".demo.test");
    desk.open("/admin/toko");
  }

  @Test
  void should_show_a_picture_in_the_preview_first_and_to_buyers_once_it_is_stored()
      throws IOException {
    field("Lambang").setInputFiles(new FilePayload("lambang.png", "image/png", emblem()));
    desk.button("Lihat lambang ini di pratinjau").click();
    Locator preview = desk.page().locator(".preview--phone .preview__logo");
    assertThat(preview).hasAttribute("src", Pattern.compile("/art/.*/own/.*"));
    assertThat(page()).doesNotContain("/own/");

    desk.button("Simpan tampilan").click();
    assertThat(office.notices()).containsText("disimpan");
    await().atMost(SOON).untilAsserted(() -> assertThat(page()).contains("/own/"));
    Matcher source = Pattern.compile("/art/[0-9a-f]+/own/[0-9a-f]{64}\\.png").matcher(page());
    assertThat(source.find()).isTrue();
    Answer picture = Api.anyone().get("/" + source.group()).expect(200);
    assertThat(picture.header("Content-Type")).startsWith("image/png");
    assertThat(picture.header("Cache-Control")).contains("immutable");

    desk.button("Pakai lambang gambar kami").click();
    desk.button("Simpan tampilan").click();
    await().atMost(SOON).untilAsserted(() -> assertThat(page()).doesNotContain("/own/"));
  }

  @Test
  void should_refuse_what_is_no_picture_and_keep_what_was_typed() {
    field("Semboyan").fill("Semboyan CONTOH yang belum disimpan");
    field("Lambang")
        .setInputFiles(
            new FilePayload(
                "lambang.png",
                "image/png",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"
                    .getBytes(StandardCharsets.UTF_8)));

    desk.button("Lihat lambang ini di pratinjau").click();

    assertThat(desk.page().getByText("Bukan gambar JPEG, PNG, atau WebP")).isVisible();
    assertThat(field("Semboyan")).hasValue("Semboyan CONTOH yang belum disimpan");
  }

  @Test
  void should_follow_in_the_preview_and_refuse_colours_that_cannot_be_read() {
    field("Semboyan").fill("Semboyan CONTOH");
    field("Semboyan").blur();
    assertThat(desk.page().locator(".preview--phone")).containsText("Semboyan CONTOH");

    field("Warna merek").fill("#ffe08a");
    desk.button("Simpan tampilan").click();
    assertThat(desk.page().getByText("Warna ini terlalu terang")).isVisible();
    desk.button("Buang perubahan").click();
    assertThat(field("Semboyan")).not().hasValue("Semboyan CONTOH");
  }

  @Test
  void should_refuse_files_that_are_too_large_before_they_are_read() {
    assertThat(RawHttp.statusForUpload("/admin/toko", 13 << 20)).isEqualTo(413);
    assertThat(RawHttp.statusForUpload("/pesanan", 100)).isEqualTo(403);
  }

  private String page() {
    return Api.anyone().get("//toko/" + SHOP).expect(200).text();
  }

  private Locator field(String label) {
    return desk.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private static byte[] emblem() throws IOException {
    BufferedImage image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
    Graphics2D brush = image.createGraphics();
    brush.setColor(new Color(0x7a1626));
    brush.fillOval(10, 10, 280, 280);
    brush.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
