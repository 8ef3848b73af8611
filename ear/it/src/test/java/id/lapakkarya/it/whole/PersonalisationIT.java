package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LAPAS;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Changes;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Mailbox;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Reply;
import id.lapakkarya.it.support.Shopper;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A buyer fills in what a work that is made for them needs. */
@WholeEar
class PersonalisationIT {
  private static final String ASKED =
      "[{\"key\":\"nama\",\"label\":\"Nama\",\"labelEn\":\"Name\",\"hint\":\"\",\"hintEn\":\"\","
          + "\"longest\":12,\"choices\":[],\"required\":true},"
          + "{\"key\":\"benang\",\"label\":\"Benang\",\"labelEn\":\"Thread\",\"hint\":\"\","
          + "\"hintEn\":\"\",\"longest\":200,\"choices\":[\"Emas\",\"Perak\"],\"required\":false}]";

  private static final String FILLED_IN =
      "SELECT COALESCE(SUM(JSON_LENGTH(personalisation)), 0) FROM order_line WHERE sku = ?";

  @RegisterExtension final Windows windows = new Windows();

  @Test
  void should_take_what_was_filled_in_from_the_cart_to_the_order_and_the_mail() {
    Goods work = asking();
    Carts cart = Carts.empty();
    put(cart, work, 2, Json.object("benang", "Emas", "nama", " Ani & <b> ")).expect(200);
    assertThat(line(cart).getJsonObject("personalisation"))
        .isEqualTo(Json.object("nama", "Ani & <b>", "benang", "Emas"));
    cart.set(work.sku(), 1).expect(200);
    assertThat(line(cart).getJsonObject("personalisation").getString("nama"))
        .isEqualTo("Ani & <b>");

    Orders order = Orders.placed(cart.quoted(), "qris");

    JsonObject frozen = order.partNow(LAPAS).getJsonArray("lines").getJsonObject(0);
    assertThat(frozen.getJsonObject("personalisation"))
        .isEqualTo(Json.object("Nama", "Ani & <b>", "Benang", "Emas"));
    assertThat(Mailbox.awaitLetter(cart.email(), order.number()).body())
        .contains("Nama: Ani & <b>");
  }

  @Test
  void should_tell_what_is_missing_too_long_or_no_choice_and_change_nothing() {
    Goods work = asking();
    Carts cart = Carts.empty();

    assertThat(put(cart, work, 1, null).violations()).containsExactly("personalisation.nama");
    Answer wrong =
        put(cart, work, 1, Json.object("nama", "x".repeat(13), "benang", "Tembaga", "lain", "?"));

    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.violations())
        .containsExactlyInAnyOrder(
            "personalisation.nama", "personalisation.benang", "personalisation");
    assertThat(cart.read().getJsonArray("lines")).isEmpty();
  }

  @Test
  void should_not_order_what_is_not_filled_in_as_it_is_asked_by_now() {
    Goods work = Goods.of(LAPAS, 5);
    Carts cart = Carts.empty().put(work, 1).quoted();
    ask(work, ASKED);

    Answer refused = cart.place("qris");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.violations()).containsExactly("personalisation.nama");
    assertThat(line(cart).getString("notice")).isEqualTo("incomplete");
    assertThat(work.reserved()).isZero();
  }

  @Test
  void should_forget_what_was_filled_in_with_the_person() {
    Goods work = asking();
    Carts cart = Carts.empty();
    put(cart, work, 1, Json.object("nama", "Ani")).expect(200);
    Shopper shopper = Shopper.registered();
    shopper.order("Jalan Tujuan No. 8", cart.quoted()).cancel().expect(200);
    assertThat(Database.number(FILLED_IN, work.sku())).isEqualTo(1);

    Reply erased = shopper.post("/akun/hapus", Map.of("password", Shopper.PASSWORD));

    assertThat(erased.location()).as(erased.text()).isEqualTo("/akun/masuk?sudah=dihapus");
    assertThat(Database.number(FILLED_IN, work.sku())).isZero();
  }

  @Test
  void should_tell_programs_what_is_asked() {
    JsonObject field =
        Api.anyone()
            .get("/products/" + asking().slug())
            .expect(200)
            .json()
            .getJsonArray("personalisation")
            .getJsonObject(0);

    assertThat(field.getString("key")).isEqualTo("nama");
    assertThat(field.getInt("maxLength")).isEqualTo(12);
    assertThat(field.getBoolean("required")).isTrue();
  }

  @Test
  void should_be_defined_by_staff_filled_in_by_a_buyer_and_packed_by_staff() {
    Goods work = Goods.of(LAPAS, 5);
    Window desk = windows.desk();
    new Office(desk).signIn("operator@" + LAPAS + ".demo.test");
    desk.open("/admin/produk/" + work.id());
    desk.button("Tambah isian").click();
    desk.field("Nama isian").fill("Nama yang disulam");
    desk.field("Huruf terbanyak").fill("900");
    desk.button("Terapkan isian").click();
    assertThat(desk.page().locator(".field--wrong .field-error")).isVisible();
    assertThat(desk.field("Nama isian")).hasValue("Nama yang disulam");
    desk.field("Huruf terbanyak").fill("20");
    desk.button("Terapkan isian").click();
    assertThat(desk.page().getByText("Isian pembeli disimpan dan menunggu persetujuan"))
        .isVisible();
    assertThat(desk.field("Nama isian")).hasValue("Nama yang disulam");
    Window phone = windows.phone();
    phone.open("/karya/" + work.slug());
    assertThat(phone.field("Nama yang disulam")).hasCount(0);
    Changes.confirm(LAPAS, work.id());

    phone.open("/karya/" + work.slug());
    phone.field("Nama yang disulam").fill("Siti Contoh");
    phone.page().locator(".buy-bar .button").click();
    assertThat(phone.page().locator("[data-part=added]")).not().isEmpty();
    phone.open("/keranjang");
    assertThat(phone.page().getByText("Nama yang disulam: Siti Contoh")).isVisible();
  }

  @Test
  void should_let_those_who_only_read_define_nothing() {
    Window desk = windows.desk();
    new Office(desk).signIn("kalapas@" + LAPAS + ".demo.test");

    desk.open("/admin/produk/" + asking().id());

    assertThat(desk.heading("Isian pembeli")).isVisible();
    assertThat(desk.button("Terapkan isian")).hasCount(0);
  }

  private static Goods asking() {
    Goods work = Goods.of(LAPAS, 5);
    ask(work, ASKED);
    return work;
  }

  private static void ask(Goods work, String fields) {
    try (Connection database = Database.connect();
        PreparedStatement update =
            database.prepareStatement("UPDATE product SET personalisation = ? WHERE id = ?")) {
      update.setString(1, fields);
      update.setLong(2, work.id());
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Answer put(Carts cart, Goods work, int quantity, JsonObject filledIn) {
    return Api.anyone()
        .put(
            "/carts/" + cart.id() + "/lines/" + work.sku(),
            Json.object("quantity", quantity, "personalisation", filledIn));
  }

  private static JsonObject line(Carts cart) {
    return cart.read().getJsonArray("lines").getJsonObject(0);
  }
}
