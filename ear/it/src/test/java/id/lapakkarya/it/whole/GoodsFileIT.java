package id.lapakkarya.it.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.matrix.StaffMaker;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Changes;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.FoodSale;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.GoodsFile;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.NewShop;
import id.lapakkarya.it.support.Reply;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Works leave as a file and come in by one: whole or not at all, and without a loss. */
@WholeEar
class GoodsFileIT {
  private static final String SHOP = "lapas-muaradua";
  private static final String HEADER =
      "product,name,name_en,category,description,description_en,lead_time_days,storage,attributes,"
          + "licences,sku,article_code,options,price,material_cost,weight_g,stock\n";

  private static final int LARGE = 10_000;
  private static final String OF_THE_FILE =
      "SELECT COUNT(*) FROM product p JOIN tenant t ON t.id = p.tenant_id"
          + " WHERE t.slug = ? AND p.slug LIKE 'banyak-%'";

  private final Browser operator = Browser.signedIn("operator@" + SHOP + ".demo.test");
  private final String mark = Goods.mark();

  @Test
  void should_find_nothing_changed_in_what_was_downloaded() {
    takeIn(odd("odd-" + mark));
    String stored = "arsip-" + mark;
    takeIn(
        HEADER.replace("\n", ",status\n")
            + line(stored, "Karya arsip", 50_000, 1).replace("\n", ",archived\n"));
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM product WHERE slug = ? AND status = 'ARCHIVED'", stored))
        .isEqualTo(1);
    assertThat(operator.get("/admin/produk.csv").text()).contains(stored);
    for (String ending : new String[] {"csv", "xlsx"}) {
      Reply file = operator.get("/admin/produk." + ending);

      GoodsFile sent =
          GoodsFile.sent(operator, "karya." + ending, file.body(), "updating").becomes("checked");

      assertThat(sent.fates()).containsOnlyKeys("Tetap sama");
    }
  }

  @Test
  void should_carry_papers_that_are_over_and_file_nothing_anew() {
    FoodSale food = FoodSale.of(SHOP);
    Database.letPaperEnd(food.md(), -1);
    Reply file = operator.get("/admin/produk.csv");

    assertThat(file.text()).contains(food.mdNumber(), food.halalNumber());
    assertThat(
            GoodsFile.sent(operator, "karya.csv", file.body(), "updating")
                .becomes("checked")
                .fates())
        .containsOnlyKeys("Tetap sama");
  }

  @Test
  void should_show_a_work_that_comes_in_anew_by_the_photographs_that_it_had() throws IOException {
    String slug = "foto-" + mark;
    Api api = Staff.operatorOf(SHOP);
    takeIn(
        HEADER.replace("\n", ",status\n")
            + line(slug, "Karya berfoto", 50_000, 1).replace("\n", ",draft\n"));
    long id = Database.number("SELECT id FROM product WHERE slug = ?", slug);
    String pictures = "/manage/" + SHOP + "/products/" + id + "/pictures";
    long picture = Json.number(api.post(pictures, "image/jpeg", jpeg()).expect(201).json(), "id");
    api.put(
            pictures + "/" + picture + "/words",
            Json.object("alt", "Kotak CONTOH", "altEn", "A sample box"))
        .expect(200);
    List<String> table = operator.get("/admin/produk.csv").text().lines().toList();
    String exported =
        table.stream().filter(each -> each.startsWith(slug)).findFirst().orElseThrow();
    String again = "lagi-" + mark;

    takeIn(
        table.get(0)
            + "\n"
            + exported.replace(slug, again).replace(code(slug), code(again))
            + "\n");

    long copy = Database.number("SELECT id FROM product WHERE slug = ?", again);
    List<JsonObject> shown =
        Json.objects(
            api.get(pictures.replace("/" + id + "/", "/" + copy + "/")).expect(200).items());
    assertThat(shown).hasSize(1);
    assertThat(shown.get(0).getString("alt")).isEqualTo("Kotak CONTOH");
    assertThat(exported).contains(shown.get(0).getString("url"));
  }

  private static byte[] jpeg() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(900, 900, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
    return bytes.toByteArray();
  }

  @Test
  void should_take_ten_thousand_lines_in_while_nobody_looks() {
    NewShop shop = NewShop.described("kayu").open();
    String email = "berkas-" + mark + "@contoh.test";
    StaffMaker.open(email, "LAPAS_OPERATOR", shop.slug());
    StringBuilder csv = new StringBuilder(HEADER.replace("\n", ",status\n"));
    for (int i = 0; i < LARGE; i++) {
      csv.append(
          line("banyak-" + mark + "-" + i, "Karya ke-" + i, 50_000, 1).replace("\n", ",draft\n"));
    }

    GoodsFile sent = GoodsFile.sent(Browser.signedIn(email), csv.toString()).becomes("checked");
    assertThat(sent.fates()).containsExactly(Map.entry("Akan masuk", LARGE));
    sent.takeIn();

    Browser later = Browser.signedIn(email);
    assertThat(later.get(sent.path()).text()).contains("<progress", " / " + LARGE + " ");
    assertThat(Database.number(OF_THE_FILE, shop.slug())).isZero();
    sent.becomes("done");
    assertThat(Database.number(OF_THE_FILE, shop.slug())).isEqualTo(LARGE);
  }

  @Test
  void should_carry_what_buyers_fill_in_and_works_beside_a_work() {
    String first = "satu-" + mark;
    String second = "dua-" + mark;
    takeIn(
        HEADER.replace("\n", ",personalisation,related,pictures\n")
            + line(first, "Karya satu", 50_000, 1)
                .replace("\n", ",nama=Nama|Name|required|12; Warna||optional|merah/biru," + second)
            + ",apa saja\n"
            + line(second, "Karya dua", 50_000, 1).replace("\n", ",,,\n"));

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              JsonObject shown = Api.anyone().get("/products/" + first).expect(200).json();
              assertThat(Json.texts(shown.getJsonArray("personalisation"), "key"))
                  .containsExactly("nama", "warna");
              assertThat(Json.texts(shown.getJsonArray("related"), "slug")).containsExactly(second);
            });
    for (String ending : new String[] {"csv", "xlsx"}) {
      Reply file = operator.get("/admin/produk." + ending);
      assertThat(
              GoodsFile.sent(operator, "karya." + ending, file.body(), "updating")
                  .becomes("checked")
                  .fates())
          .containsOnlyKeys("Tetap sama");
    }
    takeIn(work(first, 55_000, 1), "updating");
    assertThat(operator.get("/admin/produk.csv").text())
        .contains("nama=Nama|Name|required|12; warna=Warna||optional|merah/biru");
    String without =
        HEADER.replace("\n", ",personalisation,related\n")
            + line(first, "Karya satu", 55_000, 1).replace("\n", ",,\n");
    takeIn(without, "updating");
    assertThat(operator.get("/admin/produk.csv").text()).contains("warna=Warna");
    Changes.confirm(SHOP, first);
    assertThat(operator.get("/admin/produk.csv").text()).doesNotContain("warna=Warna");
  }

  @Test
  void should_tell_which_field_and_which_work_beside_it_is_wrong() {
    String slug = "salah-" + mark;
    String foreign = Goods.of(Goods.LPP, 1).slug();

    GoodsFile sent =
        GoodsFile.sent(
                operator,
                HEADER.replace("\n", ",personalisation,related\n")
                    + line(slug, "Karya salah", 50_000, 1)
                        .replace("\n", ",nama=N|Name|required|12," + foreign + "\n"))
            .becomes("checked");

    assertThat(sent.fates()).containsExactly(Map.entry("Perlu diperbaiki", 1));
    assertThat(sent.page()).contains("personalisation: ", "related: ", foreign);
    sent.takeIn();
    assertThat(Database.number("SELECT COUNT(*) FROM product WHERE slug = ?", slug)).isZero();
  }

  @Test
  void should_change_what_is_there_when_asked_to() {
    String slug = "ubah-" + mark;
    takeIn(work(slug, 50_000, 7));
    String changed = work(slug, 65_000, 99).replace("Karya " + slug, "Karya baru " + slug);

    GoodsFile left = GoodsFile.sent(operator, changed).becomes("checked");
    assertThat(left.fates()).containsExactly(Map.entry("Sudah ada dan dibiarkan", 1));

    GoodsFile sent = GoodsFile.sent(operator, changed, "updating").becomes("checked");
    assertThat(sent.fates()).containsExactly(Map.entry("Akan diubah", 1));
    sent.takeIn().becomes("done");
    assertThat(publicName(slug)).isEqualTo("Karya " + slug);
    Changes.confirm(SHOP, slug);

    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> publicName(slug).equals("Karya baru " + slug));
    assertThat(Database.onHand(code(slug))).isEqualTo(7);
  }

  private static String publicName(String slug) {
    return Api.anyone().get("/products/" + slug).json().getString("name");
  }

  @Test
  void should_tell_line_column_and_reason_and_take_nothing_in() {
    String good = "baik-" + mark;
    String bad = work("buruk-" + mark, 50_000, 7).replace(HEADER, "").replace(",50000,", ",mahal,");

    GoodsFile sent = GoodsFile.sent(operator, work(good, 50_000, 1) + bad).becomes("checked");

    assertThat(sent.fates())
        .containsExactly(Map.entry("Akan masuk", 1), Map.entry("Perlu diperbaiki", 1));
    assertThat(sent.page()).contains("price: Tulis angka bulat.").doesNotContain("id=\"takeIn\"");
    sent.takeIn();
    assertThat(Database.number("SELECT COUNT(*) FROM product WHERE slug LIKE ?", "%-" + mark))
        .isZero();
  }

  @Test
  void should_understand_semicolons_and_windows_letters() {
    String slug = "jendela-" + mark;
    String csv = work(slug, 50_000, 7).replace(',', ';').replace("Karya ", "Karya café ");

    GoodsFile sent =
        GoodsFile.sent(operator, "karya.csv", csv.getBytes(Charset.forName("windows-1252")))
            .becomes("checked");
    assertThat(sent.page()).contains("windows-1252");
    sent.takeIn().becomes("done");

    assertThat(operator.get("/admin/produk.csv").text()).contains("Karya café " + slug);
  }

  @Test
  void should_refuse_what_is_no_table() {
    GoodsFile sent =
        GoodsFile.sent(operator, "karya.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0})
            .becomes("checked");
    assertThat(sent.page()).contains("tidak dapat dibaca sebagai CSV atau XLSX");

    GoodsFile other =
        GoodsFile.sent(operator, "foto.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1})
            .becomes("checked");
    assertThat(other.page()).contains("Simpan sebagai UTF-8");
  }

  @Test
  void should_go_on_with_what_a_node_has_left_in_the_middle() {
    String slug = "putus-" + mark;
    GoodsFile sent = GoodsFile.sent(operator, many(slug, 450)).becomes("checked");
    assertThat(sent.fates()).containsExactly(Map.entry("Akan masuk", 450));

    Database.leaveInTheMiddle(sent.id());
    sent.becomes("done");

    assertThat(Database.number("SELECT COUNT(*) FROM product WHERE slug LIKE ?", slug + "%"))
        .isEqualTo(450);
  }

  @Test
  void should_take_nothing_in_when_the_shop_has_changed_meanwhile() {
    String slug = "lomba-" + mark;
    GoodsFile slow = GoodsFile.sent(operator, many(slug, 3)).becomes("checked");
    takeIn(work("lain-" + mark, 50_000, 1).replace(code("lain-" + mark), code(slug + "-1")));

    slow.takeIn().becomes("checked");

    assertThat(slow.page()).contains("Isi lapak berubah sejak berkas ini diperiksa");
    assertThat(slow.fates()).containsEntry("Perlu diperbaiki", 1);
    assertThat(Database.number("SELECT COUNT(*) FROM product WHERE slug LIKE ?", slug + "%"))
        .isZero();
  }

  @Test
  void should_show_a_file_to_nobody_of_another_lapas() {
    GoodsFile sent = GoodsFile.sent(operator, work("rahasia-" + mark, 50_000, 1));
    Browser other = Browser.signedIn("operator@lapas-lahat.demo.test");

    assertThat(other.get(sent.path()).status()).isEqualTo(404);
    assertThat(other.get("/admin/produk.csv").text()).doesNotContain("rahasia-" + mark);
    assertThat(Browser.signedIn("finance@" + SHOP + ".demo.test").get(sent.path()).isRefusal())
        .isTrue();
  }

  private void takeIn(String csv, String... choices) {
    GoodsFile.sent(operator, csv, choices).becomes("checked").takeIn().becomes("done");
  }

  private static String work(String slug, long price, int stock) {
    return HEADER + line(slug, "Karya " + slug, price, stock);
  }

  private static String many(String slug, int works) {
    return HEADER
        + IntStream.range(0, works)
            .mapToObj(i -> line(slug + "-" + i, "Karya " + slug, 50_000, 1))
            .collect(Collectors.joining());
  }

  private static String line(String slug, String name, long price, int stock) {
    return "%s,%s,,kayu,Barang CONTOH untuk pengujian.,,0,,,,%s,,,%d,1000,400,%d\n"
        .formatted(slug, name, code(slug), price, stock);
  }

  private static String code(String slug) {
    return slug.toUpperCase(Locale.ROOT);
  }

  /** All that can be lost on the way. */
  private static String odd(String slug) {
    String first =
        ",\"'=SUM(1), 'petik'\",,kayu,\"Baris satu\nBaris dua; \"\"kutip\"\" - akhir\",,4,,"
            + "\"bahan=katun\\; sutra; ukuran=2\\=3\",,";
    return HEADER
        + slug
        + first
        + code(slug)
        + ",0012,warna=merah,50000,1000,400,3\n"
        + slug
        + ",,,,,,,,,,"
        + code(slug)
        + "-B,,warna=biru,50000,0,400,2\n";
  }
}
