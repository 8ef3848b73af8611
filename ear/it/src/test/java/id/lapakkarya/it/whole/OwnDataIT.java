package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Mailbox;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Reply;
import id.lapakkarya.it.support.Shopper;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.Trail;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A customer takes a copy of all that is held, and is forgotten on request (UU 27/2022). */
@WholeEar
class OwnDataIT {
  private static final String COPY = "/akun/data";
  private static final String END = "/akun/hapus";

  @Test
  void should_hand_over_everything_once_the_password_is_given() {
    Shopper shopper = Shopper.registered();
    keepAddress(shopper, "Jalan Simpanan No. 4");
    Orders order = delivered(shopper, "Jalan Tujuan No. 8");

    JsonObject copy = copyOf(shopper);

    assertThat(copy.getJsonObject("account").getString("email")).isEqualTo(shopper.email());
    assertThat(Json.texts(copy.getJsonArray("addresses"), "street"))
        .containsExactly("Jalan Simpanan No. 4");
    assertThat(Json.texts(copy.getJsonArray("orders"), "number")).containsExactly(order.number());
    JsonObject bought = copy.getJsonArray("orders").getJsonObject(0);
    assertThat(Json.number(bought, "total")).isEqualTo(order.total());
    assertThat(bought.getJsonObject("payment").getString("status")).isEqualTo("PAID");
    JsonObject part = bought.getJsonArray("parts").getJsonObject(0);
    assertThat(part.getJsonObject("shipTo").getString("street")).isEqualTo("Jalan Tujuan No. 8");
    assertThat(part.getJsonArray("lines")).hasSize(1);
    assertThat(copy.getJsonArray("logins")).hasSize(1);
    assertThat(copy.getJsonArray("consents")).isEmpty();
    assertThat(copy.getJsonArray("mails")).hasSizeGreaterThan(1);
    assertThat(Json.texts(copy.getJsonArray("trail"), "action")).contains("account.open");
    assertThat(copy.getString("about")).contains("UU 27/2022");
    assertThat(Trail.of("account.export", "" + shopper.account())).hasSize(1);
  }

  @Test
  void should_hand_over_nothing_without_the_password() {
    Shopper shopper = Shopper.registered();

    Reply without = shopper.post(COPY, Map.of("password", ""));
    Reply wrong = shopper.post(COPY, Map.of("password", "bukan kata sandinya"));

    assertThat(without.status()).isEqualTo(422);
    assertThat(without.text()).contains("Wajib diisi");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.text()).contains("tidak cocok").doesNotContain("\"trail\"");
    assertThat(Trail.of("account.export", "" + shopper.account())).isEmpty();
  }

  @Test
  void should_stop_guessing_and_lock_nobody_out_by_it() {
    Shopper shopper = Shopper.registered();
    for (int i = 1; i <= 5; i++) {
      shopper.post(END, Map.of("password", "tebakan ke-" + i));
    }

    assertThat(shopper.post(COPY, Map.of("password", Shopper.PASSWORD)).status()).isEqualTo(429);
    assertThat(shopper.post(END, Map.of("password", Shopper.PASSWORD)).status()).isEqualTo(429);
    assertThat(shopper.signInElsewhere().status()).isEqualTo(303);
  }

  @Test
  void should_give_a_stranger_nothing_and_erase_nothing_for_one() {
    for (String page : List.of(COPY, END)) {
      Reply led = new Browser().post(page, Map.of("password", Shopper.PASSWORD));
      assertThat(led.status()).isEqualTo(303);
      assertThat(led.location()).startsWith("/akun/masuk");
    }
  }

  @Test
  void should_tell_and_take_nothing_of_another() {
    Shopper shopper = Shopper.registered();
    keepAddress(shopper, "Jalan Simpanan No. 4");
    Orders kept = delivered(shopper, "Jalan Tujuan No. 8");
    Shopper other = Shopper.registered();
    keepAddress(other, "Jalan Lain No. 1");

    assertThat(copyOf(other).toString())
        .doesNotContain(shopper.email(), shopper.name(), kept.number(), "Jalan Simpanan");
    erase(other);

    JsonObject copy = copyOf(shopper);
    assertThat(copy.getJsonArray("addresses")).hasSize(1);
    assertThat(Json.texts(copy.getJsonArray("orders"), "number")).containsExactly(kept.number());
    assertThat(kept.read().getString("number")).isEqualTo(kept.number());
    assertThat(shopper.signInElsewhere().status()).isEqualTo(303);
  }

  @Test
  void should_refuse_while_an_order_is_unfinished_and_name_it() {
    Shopper shopper = Shopper.registered();
    Orders order = shopper.order("Jalan Tujuan No. 8", Goods.of(LPP, 5));

    assertThat(shopper.get(END).text()).contains(order.number(), "belum bisa dihapus");
    Reply refused = shopper.post(END, Map.of("password", Shopper.PASSWORD));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains(order.number());
    assertThat(copyOf(shopper).getJsonArray("orders")).hasSize(1);
    order.cancel().expect(200);
    erase(shopper);
  }

  @Test
  void should_refuse_while_money_has_to_go_back() {
    Shopper shopper = Shopper.registered();
    Orders order = shopper.order("Jalan Tujuan No. 8", Goods.of(LPP, 5));
    order.confirm().expect(200);
    order.cancel().expect(200);

    Reply refused = shopper.post(END, Map.of("password", Shopper.PASSWORD));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains(order.number());
  }

  @Test
  void should_leave_no_way_in_and_nothing_that_was_kept() {
    Shopper shopper = Shopper.registered();
    long account = Database.number("SELECT id FROM account WHERE email = ?", shopper.email());
    Database.addWaysInAndWhatIsKept(shopper.email());

    erase(shopper);

    for (String table :
        List.of(
            "second_factor",
            "recovery_code",
            "outside_link",
            "person_setting",
            "notice",
            "login")) {
      assertThat(
              Database.number("SELECT COUNT(*) FROM " + table + " WHERE account_id = ?", account))
          .as(table)
          .isZero();
    }
  }

  @Test
  void should_refuse_staff() {
    Browser operator = Browser.signedIn("operator@" + LPP + ".demo.test");

    assertThat(operator.get(END).text()).contains("peran petugas");
    Reply refused = operator.post(END, Map.of("password", Staff.PASSWORD));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(Staff.operatorOf(LPP).get("/manage/" + LPP + "/products").status()).isEqualTo(200);
  }

  @Test
  void should_say_before_what_goes_and_what_stays() {
    Shopper shopper = Shopper.registered();

    assertThat(shopper.get(END).text())
        .contains("Yang dihapus", "Yang tetap ada", "sepuluh tahun", shopper.email());
    assertThat(shopper.get(END + "?lang=en").text()).contains("What is deleted", "ten years");
  }

  @Test
  void should_leave_no_word_of_the_person_anywhere_and_the_books_as_they_were() {
    Shopper shopper = Shopper.registered();
    long premi = premiOf(LPP, report());
    keepAddress(shopper, "Jalan Simpanan " + shopper.name());
    Orders order = delivered(shopper, "Jalan Tujuan " + shopper.name());
    long account = shopper.account();
    await().atMost(Duration.ofSeconds(30)).until(() -> premiOf(LPP, report()) > premi);
    String books = booksOf(order);
    JsonObject report = report();
    assertThat(Database.placesOf(shopper.email())).isNotEmpty();

    erase(shopper);

    Mailbox.awaitLetter(shopper.email(), "sudah dihapus");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(Database.placesOf(shopper.email())).isEmpty());
    assertThat(Database.placesOf(shopper.name())).isEmpty();
    assertThat(Database.placesOf(order.token())).isEmpty();
    assertThat(booksOf(order)).isEqualTo(books);
    assertThat(report()).isEqualTo(report);
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM person_key WHERE person = ? AND secret IS NULL",
                "account:" + account))
        .isEqualTo(1);
    Map<String, String> entry = Trail.onlyOne("account.erase", "" + account);
    assertThat(entry.get("outcome")).isEqualTo("DONE");
    assertThat(Trail.facts(entry, "notes").getString("orders")).isEqualTo("1");
  }

  @Test
  void should_let_nobody_in_and_show_the_order_to_nobody_afterwards() {
    Shopper shopper = Shopper.registered();
    Orders order = delivered(shopper, "Jalan Tujuan No. 8");
    erase(shopper);

    assertThat(shopper.signInElsewhere().status()).isNotEqualTo(303);
    assertThat(shopper.get("/akun").location()).startsWith("/akun/masuk");
    assertThat(
            Api.anyone()
                .post(
                    "/tokens", Json.object("email", shopper.email(), "password", Shopper.PASSWORD))
                .status())
        .isEqualTo(401);
    assertThat(Api.anyone().bearing(order.token()).get("/orders/" + order.number()).status())
        .isIn(401, 404);
    for (String guess : List.of(shopper.email(), "", "-")) {
      assertThat(
              new Browser()
                  .post("/pesanan", Map.of("number", order.number(), "email", guess))
                  .status())
          .as("by '%s'", guess)
          .isEqualTo(404);
    }
  }

  @Test
  void should_begin_empty_when_the_same_address_comes_back() {
    Shopper shopper = Shopper.registered();
    keepAddress(shopper, "Jalan Simpanan No. 4");
    delivered(shopper, "Jalan Tujuan No. 8");
    erase(shopper);
    Mailbox.awaitLetter(shopper.email(), "sudah dihapus");

    Shopper again = Shopper.registered(shopper.email(), "Contoh Kembali");

    JsonObject copy = copyOf(again);
    assertThat(copy.getJsonArray("orders")).isEmpty();
    assertThat(copy.getJsonArray("addresses")).isEmpty();
    assertThat(again.get("/akun/pesanan").text()).doesNotContain("/pesanan/LK-");
  }

  private static Orders delivered(Shopper shopper, String street) {
    Orders order = shopper.order(street, Goods.of(LPP, 5));
    order.confirm().expect(200);
    order.ship(LPP).expect(200);
    order.deliver(LPP).expect(200);
    return order;
  }

  private static void keepAddress(Shopper shopper, String street) {
    shopper.post(
        "/akun/alamat/isi",
        Map.of(
            "step",
            "save",
            "label",
            "Rumah",
            "recipient",
            shopper.name(),
            "phone",
            "081234500000",
            "province",
            "16",
            "regency",
            "16.71",
            "district",
            "16.71.01",
            "postalCode",
            "30145",
            "street",
            street));
  }

  private static void erase(Shopper shopper) {
    Reply erased = shopper.post(END, Map.of("password", Shopper.PASSWORD));
    assertThat(erased.location()).as(erased.text()).isEqualTo("/akun/masuk?sudah=dihapus");
  }

  private static JsonObject copyOf(Shopper shopper) {
    Reply copy = shopper.post(COPY, Map.of("password", Shopper.PASSWORD));
    assertThat(copy.status()).isEqualTo(200);
    try (var reader = jakarta.json.Json.createReader(new ByteArrayInputStream(copy.body()))) {
      return reader.readObject();
    }
  }

  private static JsonObject report() {
    return Staff.province().get("/province/reports/sales?groupBy=shop").expect(200).json();
  }

  private static long premiOf(String shop, JsonObject report) {
    return Json.objects(report.getJsonArray("rows")).stream()
        .filter(row -> row.getString("key").equals(shop))
        .mapToLong(row -> Json.number(row, "premi"))
        .sum();
  }

  /** What was sold, paid and shared out, row by row. */
  private static String booksOf(Orders order) {
    return Trail.rows(
            "SELECT o.number, o.status, o.total, o.placed_at, s.number AS part,"
                + " s.status AS part_status, s.subtotal, s.shipping_cost, s.total AS part_total,"
                + " s.paid_at, s.delivered_at, s.refund_due, l.sku, l.quantity, l.unit_price,"
                + " l.line_total, l.premi, l.capital, l.pnbp, p.amount, p.reference,"
                + " p.confirmed_at FROM customer_order o"
                + " JOIN shop_order s ON s.order_id = o.id"
                + " JOIN order_line l ON l.shop_order_id = s.id"
                + " JOIN payment p ON p.order_number = o.number WHERE o.number = ?",
            order.number())
        .toString();
  }
}
