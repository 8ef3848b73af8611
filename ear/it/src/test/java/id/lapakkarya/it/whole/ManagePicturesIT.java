package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.browser.KeyDesk;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Changes;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Photographs of a product over HTTP: the same limits and the same waiting as in the office. */
@WholeEar
class ManagePicturesIT {
  private static final String JPEG = "image/jpeg";

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_add_order_describe_crop_and_remove_photographs() {
    String path = draft();

    Answer first = operator().post(path, JPEG, photo(Color.RED, "jpeg"));
    long red = Json.number(first.expect(201).json(), "id");
    long blue =
        Json.number(
            operator().post(path, "image/png", photo(Color.BLUE, "png")).expect(201).json(), "id");
    String before = picture(path, 0).getString("url");

    assertThat(first.header("Location")).endsWith(path + "/" + red);
    assertThat(ids(operator().put(path + "/" + blue + "/place", Json.object("place", 0))))
        .containsExactly(blue, red);
    operator()
        .put(path + "/" + red + "/words", Json.object("alt", "Kotak merah", "altEn", "A red box"))
        .expect(200);
    operator()
        .put(path + "/" + red + "/crop", Json.object("x", 0, "y", 50, "zoom", 150))
        .expect(200);

    JsonObject last = picture(path, 1);
    assertThat(last.getString("alt")).isEqualTo("Kotak merah");
    assertThat(last.getString("altEn")).isEqualTo("A red box");
    assertThat(last.getJsonObject("crop")).isEqualTo(Json.object("x", 0, "y", 50, "zoom", 150));
    assertThat(last.getString("url")).isNotEqualTo(before);
    String shown = last.getString("url").replaceFirst("https?://[^/]+", "/");
    assertThat(Api.anyone().get(shown).expect(200).header("Content-Type")).startsWith(JPEG);
    assertThat(operator().delete(path + "/" + blue).status()).isEqualTo(204);
    assertThat(ids(operator().get(path))).containsExactly(red);
    assertThat(operator().delete(path + "/" + blue).code()).isEqualTo("picture-not-found");
  }

  @Test
  void should_take_a_photograph_that_is_larger_than_any_words() {
    byte[] noise = noise();

    Answer answer = operator().post(draft(), "image/png", noise);

    assertThat(noise).hasSizeGreaterThan(3 << 20);
    assertThat(answer.expect(201).json().getString("url")).contains("/art/own/");
  }

  @Test
  void should_let_a_photograph_of_a_published_product_wait() {
    Goods goods = Goods.of(LPP, 5);
    String path = goods.path() + "/pictures";

    long waiting =
        Json.number(operator().post(path, JPEG, photo(Color.RED, "jpeg")).expect(201).json(), "id");
    JsonObject described =
        operator()
            .put(path + "/" + waiting + "/words", Json.object("alt", "Kotak CONTOH"))
            .expect(200)
            .json();

    assertThat(waiting).isNegative();
    assertThat(described.getJsonObject("pending").getJsonArray("fields").getString(0))
        .isEqualTo("pictures");
    assertThat(operator().get(goods.path()).expect(200).json().getJsonArray("images")).isEmpty();
    assertThat(Api.anyone().get("/products/" + goods.slug()).text()).doesNotContain("/own/");

    Changes.confirm(LPP, goods.id());

    assertThat(Api.anyone().get("/products/" + goods.slug()).text()).contains("/own/");
    assertThat(picture(path, 0).getString("alt")).isEqualTo("Kotak CONTOH");
    assertThat(Json.number(picture(path, 0), "id")).isPositive();
    assertThat(operator().get(path).json().containsKey("pending")).isFalse();
  }

  @Test
  void should_refuse_what_is_no_picture_or_too_large_or_the_eleventh() {
    String path = draft();

    Answer drawing =
        operator().post(path, JPEG, "<svg onload='x()'/>".getBytes(StandardCharsets.US_ASCII));
    assertThat(drawing.status()).isEqualTo(422);
    assertThat(drawing.code()).isEqualTo("invalid-input");
    assertThat(codes(drawing)).containsExactly("picture:not-a-picture");
    assertThat(codes(operator().post(path, JPEG, new byte[0]))).containsExactly("picture:required");
    assertThat(codes(operator().post(path, JPEG, new byte[(10 << 20) + 1])))
        .containsExactly("picture:picture-too-heavy");
    assertThat(codes(operator().post(path, "image/png", tiny())))
        .containsExactly("picture:picture-too-small");
    assertThat(operator().post(path, "image/svg+xml", new byte[10]).status()).isEqualTo(415);
    assertThat(operator().post(path, Json.object("url", "x")).status()).isEqualTo(415);

    byte[] photo = photo(Color.GREEN, "jpeg");
    for (int i = 0; i < 10; i++) {
      operator().post(path, JPEG, photo).expect(201);
    }
    assertThat(codes(operator().post(path, JPEG, photo)))
        .containsExactly("picture:too-many-pictures");
    assertThat(ids(operator().get(path))).hasSize(10);
  }

  @Test
  void should_say_which_part_of_a_change_is_wrong() {
    String path = draft();
    String one =
        path
            + "/"
            + Json.number(
                operator().post(path, JPEG, photo(Color.RED, "jpeg")).expect(201).json(), "id");

    assertThat(codes(operator().put(one + "/crop", Json.object("x", 0, "y", 101, "zoom", 100))))
        .containsExactly("crop:out-of-range");
    assertThat(codes(operator().put(one + "/crop", Json.object("x", 0))))
        .containsExactly("crop:required");
    assertThat(codes(operator().put(one + "/place", Json.object())))
        .containsExactly("place:required");
    assertThat(codes(operator().put(one + "/words", Json.object("alt", "x".repeat(161)))))
        .containsExactly("alt:too-long");
    assertThat(operator().put(path + "/0/words", Json.object("alt", "x")).code())
        .isEqualTo("picture-not-found");
    assertThat(operator().put(path + "/merah/words", Json.object("alt", "x")).code())
        .isEqualTo("picture-not-found");
  }

  @Test
  void should_let_nobody_touch_them_but_the_operators_of_that_lapas() {
    Goods goods = Goods.of(LPP, 5);
    String path = goods.path() + "/pictures";
    String elsewhere = "/manage/" + LAPAS + "/products/" + goods.id() + "/pictures";
    byte[] photo = photo(Color.RED, "jpeg");

    assertThat(Api.anyone().post(path, JPEG, photo).status()).isEqualTo(401);
    assertThat(Staff.as("warehouse@" + LPP + ".demo.test").get(path).status()).isEqualTo(200);
    for (Api reader :
        List.of(
            Staff.as("warehouse@" + LPP + ".demo.test"),
            Staff.financeOf(LPP),
            Staff.headOf(LPP),
            Staff.auditor())) {
      assertThat(reader.post(path, JPEG, photo).status()).isEqualTo(403);
      assertThat(reader.delete(path + "/1").status()).isEqualTo(403);
      assertThat(reader.put(path + "/1/place", Json.object("place", 0)).status()).isEqualTo(403);
    }
    Api foreign = Staff.operatorOf(LAPAS);
    assertThat(foreign.post(path, JPEG, photo).status()).isEqualTo(404);
    assertThat(foreign.get(path).status()).isEqualTo(404);
    for (Answer answer :
        List.of(
            foreign.get(elsewhere),
            foreign.post(elsewhere, JPEG, photo),
            foreign.delete(elsewhere + "/1"))) {
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.code()).isEqualTo("product-not-found");
    }
    assertThat(operator().get(path).expect(200).items()).isEmpty();
  }

  @Test
  void should_let_a_partners_key_look_at_its_own_lapas_alone() {
    Goods goods = Goods.of(LPP, 5);
    String path = goods.path() + "/pictures";
    Api own = key(LPP);
    Api foreign = key(LAPAS);

    assertThat(own.get(path).status()).isEqualTo(200);
    assertThat(own.post(path, JPEG, photo(Color.RED, "jpeg")).status()).isEqualTo(403);
    assertThat(foreign.get(path).status()).isEqualTo(404);
    assertThat(foreign.post(path, JPEG, photo(Color.RED, "jpeg")).status()).isEqualTo(404);
  }

  private static Api operator() {
    return Staff.operatorOf(LPP);
  }

  private Api key(String shop) {
    Window desk = windows.desk();
    new Office(desk).signIn("kalapas@" + shop + ".demo.test");
    return Api.anyone().bearing(new KeyDesk(desk).make("CONTOH kunci " + Goods.mark()));
  }

  /** Path of the photographs of a product that nobody is shown yet. */
  private static String draft() {
    JsonObject made =
        operator()
            .post(
                "/manage/" + LPP + "/products",
                Json.with(Goods.description("Kotak " + Goods.mark(), 90_000), "status", "draft"))
            .expect(201)
            .json();
    return "/manage/" + LPP + "/products/" + Json.number(made, "id") + "/pictures";
  }

  private static JsonObject picture(String path, int place) {
    JsonArray items = operator().get(path).expect(200).items();
    return items.getJsonObject(place);
  }

  private static List<Long> ids(Answer answer) {
    return Json.objects(answer.expect(200).items()).stream()
        .map(each -> Json.number(each, "id"))
        .toList();
  }

  private static List<String> codes(Answer answer) {
    return Json.objects(answer.expect(422).json().getJsonArray("violations")).stream()
        .map(each -> each.getString("field") + ":" + each.getString("code"))
        .toList();
  }

  /** Of one colour on its left half, white on its right one. */
  private static byte[] photo(Color colour, String format) {
    BufferedImage image = new BufferedImage(1_200, 900, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    brush.setColor(Color.WHITE);
    brush.fillRect(0, 0, 1_200, 900);
    brush.setColor(colour);
    brush.fillRect(0, 0, 600, 900);
    brush.dispose();
    return bytes(image, format);
  }

  /** What no format makes small. */
  private static byte[] noise() {
    BufferedImage image = new BufferedImage(1_200, 1_200, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int x = 0; x < 1_200; x++) {
      for (int y = 0; y < 1_200; y++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    return bytes(image, "png");
  }

  private static byte[] tiny() {
    return bytes(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png");
  }

  private static byte[] bytes(BufferedImage image, String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
