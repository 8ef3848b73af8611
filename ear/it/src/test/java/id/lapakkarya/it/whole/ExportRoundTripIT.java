package id.lapakkarya.it.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.NewShop;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A whole shop leaves as a folder, and comes in elsewhere with all that it showed. */
@WholeEar
class ExportRoundTripIT {
  @Test
  void should_lose_neither_pictures_nor_hours_nor_what_stands_in_front() throws IOException {
    NewShop shop = withFront(NewShop.described("kayu"), png(300, 300), jpeg()).open();
    showsItsFront(shop);

    Map<String, byte[]> folder = exported(shop);
    assertThat(folder)
        .containsOnlyKeys(
            shop.slug() + "/banner.jpg",
            shop.slug() + "/catalogue.csv",
            shop.slug() + "/logo.png",
            shop.slug() + "/tenant.yaml");

    NewShop there = NewShop.described("kayu");
    Staff.province()
        .with("Content-Type", "application/yaml")
        .send("POST", "/province/shops", description(folder, shop, there))
        .expect(201);
    there.become("active").expect(200);
    showsItsFront(there);

    Map<String, byte[]> again = exported(there);
    assertThat(renamed(text(again, there, "tenant.yaml"), there, shop))
        .isEqualTo(text(folder, shop, "tenant.yaml"));
    assertThat(renamed(text(again, there, "catalogue.csv"), there, shop))
        .isEqualTo(text(folder, shop, "catalogue.csv"));
    assertThat(again.get(there.slug() + "/logo.png"))
        .isEqualTo(folder.get(shop.slug() + "/logo.png"));
    assertThat(size(again.get(there.slug() + "/banner.jpg"))).isEqualTo("1200x400");
  }

  @Test
  void should_lose_no_paper_of_food_and_nothing_that_is_known_of_it() throws IOException {
    NewShop shop = withPapers(NewShop.described("kayu")).open();
    isSoldWithPapers(shop);

    NewShop there = NewShop.described("kayu");
    Staff.province()
        .with("Content-Type", "application/yaml")
        .send("POST", "/province/shops", plain(exported(shop), shop, there))
        .expect(201);
    there.become("active").expect(200);

    isSoldWithPapers(there);
    assertThat(renamed(text(exported(there), there, "catalogue.csv"), there, shop))
        .isEqualTo(text(exported(shop), shop, "catalogue.csv"))
        .contains(",90,fish,vacuum,", "BPOM MD=CONTOH MD 77|Koperasi Contoh|2026-01-01|2031-01-01");
  }

  private static NewShop withPapers(NewShop shop) {
    String[] lines = shop.json().getString("catalogue").split("\n", -1);
    return shop.with(
        "catalogue",
        lines[0]
            + ",shelf_life_days,food_base,packaging,papers\n"
            + lines[1].replace(",kayu,", ",pempek,").replace(",ambient,", ",frozen,")
            + ",90,fish,vacuum,BPOM MD=CONTOH MD 77|Koperasi Contoh|2026-01-01|2031-01-01;"
            + " Halal=CONTOH ID 77|Koperasi Contoh|2026-01-01|\n");
  }

  private static void isSoldWithPapers(NewShop shop) {
    assertThat(
            Json.texts(
                Api.anyone()
                    .get("/products/" + shop.product())
                    .expect(200)
                    .json()
                    .getJsonArray("licences"),
                "number"))
        .containsExactly("CONTOH MD 77", "CONTOH ID 77");
  }

  private static String plain(Map<String, byte[]> folder, NewShop from, NewShop to) {
    return renamed(text(folder, from, "tenant.yaml"), from, to)
        + "catalogue: |\n"
        + renamed(text(folder, from, "catalogue.csv"), from, to).indent(2);
  }

  @Test
  void should_take_no_picture_in_that_is_none() throws IOException {
    byte[] svg =
        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"
            .getBytes(StandardCharsets.UTF_8);
    NewShop shop = withFront(NewShop.described("kayu"), svg, jpeg());

    Answer refused = Staff.province().post("/province/shops", shop.json());

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("logo is refused: not-a-picture");
    assertThat(shop.become("active").status()).isEqualTo(404);
  }

  @Test
  void should_hand_the_folder_to_nobody_else() {
    assertThat(
            Browser.signedIn("operator@lapas-lahat.demo.test")
                .get("/admin/lapak.zip?slug=lapas-sekayu")
                .isRefusal())
        .isTrue();
  }

  private static NewShop withFront(NewShop shop, byte[] logo, byte[] banner) {
    return shop.with(
            "look",
            Json.object(
                "brand", "#0f5d58",
                "brandInk", "#ffffff",
                "motif", "anyaman",
                "logo", "logo.png",
                "banner", "banner.jpg"))
        .with("pictures", Json.object("logo.png", base64(logo), "banner.jpg", base64(banner)))
        .with(
            "hours",
            Json.object(
                "mon", "08:00-12:00, 13:00-15:00",
                "sat", "appointment",
                "sun", "closed",
                "note", Json.object("id", "Jam CONTOH", "en", "Sample hours")))
        .with(
            "closedDays",
            List.of(Json.object("date", "2027-01-01", "id", "Tahun Baru", "en", "New Year")))
        .with("featured", List.of(shop.product()));
  }

  private static String description(Map<String, byte[]> folder, NewShop from, NewShop to) {
    return renamed(text(folder, from, "tenant.yaml"), from, to)
        + "catalogue: |\n"
        + renamed(text(folder, from, "catalogue.csv"), from, to).indent(2)
        + "pictures:\n"
        + "  logo.png: "
        + base64(folder.get(from.slug() + "/logo.png"))
        + "\n  banner.jpg: "
        + base64(folder.get(from.slug() + "/banner.jpg"))
        + "\n";
  }

  private static String renamed(String text, NewShop from, NewShop to) {
    return text.replace(from.product(), to.product())
        .replace(from.sku(), to.sku())
        .replace(from.slug(), to.slug());
  }

  private static Map<String, byte[]> exported(NewShop shop) throws IOException {
    byte[] zip =
        Browser.signedIn("province@demo.test").get("/admin/lapak.zip?slug=" + shop.slug()).body();
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream folder = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = folder.getNextEntry(); entry != null; entry = folder.getNextEntry()) {
        files.put(entry.getName(), folder.readAllBytes());
      }
    }
    return files;
  }

  private static String text(Map<String, byte[]> folder, NewShop shop, String file) {
    return new String(folder.get(shop.slug() + "/" + file), StandardCharsets.UTF_8);
  }

  /** The list of works follows within moments. */
  private static void showsItsFront(NewShop shop) {
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () -> assertThat(page(shop)).contains("/own/", "id=\"pilihan\"", "Jam CONTOH"));
  }

  private static String page(NewShop shop) {
    return Api.anyone().get("//toko/" + shop.slug()).expect(200).text();
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] png(int width, int height) throws IOException {
    return picture("png", width, height, BufferedImage.TYPE_INT_ARGB);
  }

  private static byte[] jpeg() throws IOException {
    return picture("jpeg", 1_200, 400, BufferedImage.TYPE_INT_RGB);
  }

  private static byte[] picture(String format, int width, int height, int type) throws IOException {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D brush = image.createGraphics();
    brush.setColor(new Color(0x7a1626));
    brush.fillOval(10, 10, width - 20, height - 20);
    brush.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }

  private static String size(byte[] picture) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
    return image.getWidth() + "x" + image.getHeight();
  }
}
