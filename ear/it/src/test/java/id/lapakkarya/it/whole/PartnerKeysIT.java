package id.lapakkarya.it.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.browser.KeyDesk;
import id.lapakkarya.it.browser.Office;
import id.lapakkarya.it.browser.Window;
import id.lapakkarya.it.browser.Windows;
import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Environment;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Trail;
import id.lapakkarya.it.support.WholeEar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Keys of partners' programs: made in the office, used over HTTP, and good for no more than that.
 */
@WholeEar
class PartnerKeysIT {
  private static final String HEAD = "kalapas@" + LPP + ".demo.test";
  private static final String PRODUCTS = "/manage/" + LPP + "/products";
  private static final String SALES = "/province/reports/sales?from=2026-01-01&to=2026-12-31";

  @RegisterExtension final Windows windows = new Windows();

  private final String name = "CONTOH kunci " + Goods.mark();

  @Test
  void should_show_the_key_once_and_open_what_it_was_made_for() {
    Goods goods = Goods.of(LPP, 5);
    Window desk = windows.desk();
    KeyDesk keys = desk(desk, HEAD);

    String key = keys.make(name);

    assertThat(key).matches("lk_[A-Za-z0-9_-]{32}");
    assertThat(bearing(key).get(PRODUCTS).status()).isEqualTo(200);
    assertThat(bearing(key).get(goods.stockPath()).status()).isEqualTo(200);
    keys = new KeyDesk(desk);
    assertThat(keys.row(name)).containsText("2 / 600 jam ini");
    assertThat(desk.page().content()).doesNotContain(key).contains(key.substring(0, 9));
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM partner_key WHERE name = ? AND secret_hash <> ?"
                    + " AND LENGTH(secret_hash) = 64",
                name,
                key))
        .isEqualTo(1);
  }

  @Test
  void should_reach_nothing_but_its_scope_and_leave_what_it_tried_in_the_trail() {
    Goods goods = Goods.of(LPP, 5);
    Goods foreign = Goods.of(LAPAS, 5);
    String key = desk(windows.desk(), HEAD).make(name);

    for (String elsewhere :
        List.of(
            "/manage/" + LAPAS + "/products",
            "/manage/" + LAPAS + "/products/" + foreign.id(),
            foreign.stockPath(),
            PRODUCTS + "/" + foreign.id())) {
      assertThat(bearing(key).get(elsewhere).status()).as(elsewhere).isEqualTo(404);
    }
    Answer orders = bearing(key).get("/manage/" + LPP + "/orders");
    assertThat(orders.status()).isEqualTo(403);
    assertThat(orders.code()).isEqualTo("forbidden");
    assertThat(bearing(key).put(goods.stockPath(), Json.object("onHand", 1)).status())
        .isEqualTo(403);
    assertThat(bearing(key).get(SALES).status()).isEqualTo(403);
    assertThat(bearing(key).delete(PRODUCTS + "/" + goods.id()).status()).isEqualTo(403);

    assertThat(Database.onHand(goods.sku())).isEqualTo(5);
    List<Map<String, String>> tried = entriesOf(key);
    assertThat(tried).hasSizeGreaterThanOrEqualTo(7);
    assertThat(tried)
        .allSatisfy(
            entry -> {
              assertThat(entry.get("outcome")).isEqualTo("REFUSED");
              assertThat(entry.get("actor_account")).isNull();
              assertThat(entry.get("tenant_id")).isEqualTo(idOf(LPP));
            });
  }

  @Test
  void should_act_as_itself_where_it_changes_something() {
    Goods goods = Goods.of(LPP, 5);
    String key = desk(windows.desk(), HEAD).make(name, "menghitung stok");

    bearing(key)
        .put(goods.stockPath(), Json.object("onHand", 9, "reason", "CONTOH kasir"))
        .expect(200);

    assertThat(Database.onHand(goods.sku())).isEqualTo(9);
    assertThat(entriesOf(key))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.get("action")).isEqualTo("stock.count");
              assertThat(entry.get("actor_account")).isNull();
            });
    assertThat(Trail.of("partner-key.make", keyOf(name)))
        .singleElement()
        .satisfies(entry -> assertThat(entry.get("actor")).isEqualTo("PERSON"));
  }

  @Test
  void should_report_of_its_own_lapas_only_unless_made_for_all() {
    String own = desk(windows.desk(), HEAD).make(name, "melihat laporan");
    Window desk = windows.desk();
    KeyDesk keys = desk(desk, "province@demo.test");
    Locator dialog = keys.begin(name + " semua");
    keys.choosePlace(dialog, "Semua lapak");
    dialog.getByLabel("melihat laporan").check();
    String all = keys.send(dialog);

    List<String> seen =
        Json.texts(
            bearing(own).get(SALES + "&groupBy=shop").expect(200).json().getJsonArray("rows"),
            "key");

    assertThat(seen).isSubsetOf(LPP);
    bearing(all).get(SALES + "&groupBy=shop").expect(200);
    for (String shop : List.of(LPP, LAPAS)) {
      bearing(all).get("/manage/" + shop + "/products").expect(200);
    }
  }

  @Test
  void should_wait_when_its_quota_is_used_up() {
    KeyDesk keys = desk(windows.desk(), HEAD);
    Locator dialog = keys.begin(name);
    dialog.getByLabel("Permintaan per hari").fill("2");
    String key = keys.send(dialog);
    assertThat(bearing(key).get(PRODUCTS).status()).isEqualTo(200);
    assertThat(bearing(key).get("/products").status()).isEqualTo(200);

    Answer tooMany = bearing(key).get(PRODUCTS);

    assertThat(tooMany.status()).isEqualTo(429);
    assertThat(tooMany.isProblem()).isTrue();
    assertThat(tooMany.code()).isEqualTo("too-many-requests");
    assertThat(Long.parseLong(tooMany.header("Retry-After"))).isBetween(1L, 86_400L);
    assertThat(Api.anyone().get("/products").status()).isEqualTo(200);
  }

  @Test
  void should_refuse_a_key_that_expired_or_was_revoked_or_never_was() {
    Window desk = windows.desk();
    KeyDesk keys = desk(desk, HEAD);
    String expired = keys.make(name);
    String revoked = keys.make(name + " kedua");
    bearing(expired).get(PRODUCTS).expect(200);
    bearing(revoked).get(PRODUCTS).expect(200);

    Database.letKeysPass(name);
    keys.revoke(name + " kedua");

    for (String over : List.of(expired, revoked, "lk_" + "x".repeat(32))) {
      assertThat(bearing(over).get(PRODUCTS).status()).isEqualTo(401);
      Answer open = bearing(over).get("/products");
      assertThat(open.status()).isEqualTo(401);
      assertThat(open.code()).isEqualTo("unauthenticated");
    }
    assertThat(Trail.of("partner-key.revoke", keyOf(name + " kedua"))).hasSize(1);
  }

  @Test
  void should_change_the_secret_and_let_the_old_one_be_good_for_a_while() {
    KeyDesk keys = desk(windows.desk(), HEAD);
    String first = keys.make(name);

    String second = keys.rotate(name, "1 hari");

    assertThat(second).isNotEqualTo(first);
    bearing(first).get(PRODUCTS).expect(200);
    bearing(second).get(PRODUCTS).expect(200);
    Database.letFormerSecretsPass(name);
    assertThat(bearing(first).get(PRODUCTS).status()).isEqualTo(401);
    String third = keys.rotate(name, "tidak sama sekali");
    assertThat(bearing(second).get(PRODUCTS).status()).isEqualTo(401);
    bearing(third).get(PRODUCTS).expect(200);
  }

  @Test
  void should_say_what_is_wrong_with_a_key_to_be_made() {
    KeyDesk keys = desk(windows.desk(), HEAD);
    Locator dialog = keys.begin(name);
    dialog.getByLabel("Hari terakhir").fill(KeyDesk.day(400));
    dialog.getByLabel("melihat produk").uncheck();
    dialog.getByLabel("melihat stok").uncheck();
    dialog.getByLabel("Permintaan per jam").fill("0");

    dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Buat kunci")).click();

    assertThat(dialog).containsText("Paling lama satu tahun");
    assertThat(dialog).containsText("Wajib diisi");
    assertThat(dialog).containsText("di luar batas");
    assertThat(Database.number("SELECT COUNT(*) FROM partner_key WHERE name = ?", name)).isZero();
  }

  @Test
  void should_show_keys_to_nobody_but_those_who_answer_for_them() {
    desk(windows.desk(), HEAD).make(name);
    Window other = windows.desk();
    assertThat(desk(other, "kalapas@" + LAPAS + ".demo.test").row(name)).hasCount(0);
    Window auditors = windows.desk();
    assertThat(desk(auditors, "auditor@demo.test").row(name)).hasCount(1);
    assertThat(auditors.button("Buat kunci…")).hasCount(0);
    Window operators = windows.desk();
    new Office(operators).signIn("operator@" + LPP + ".demo.test");
    assertThat(operators.statusOf("/admin/kunci")).isEqualTo(403);
  }

  @Test
  void should_write_no_key_into_the_log() throws IOException {
    KeyDesk keys = desk(windows.desk(), HEAD);
    String key = keys.make(name);
    bearing(key).get(PRODUCTS).expect(200);
    bearing(key).get("/manage/" + LPP + "/orders");
    bearing(key).send("POST", "/orders", "{\"buyer\":\"" + key + "\"");
    Database.without("area", () -> bearing(key).get("/areas?parent=16.71").expect(500));
    keys.revoke(name);
    bearing(key).get(PRODUCTS);

    try (Stream<Path> logs = Files.list(Environment.serverLogs())) {
      for (Path log : logs.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(log, StandardCharsets.ISO_8859_1))
            .as(log.toString())
            .doesNotContain(key);
      }
    }
  }

  private static KeyDesk desk(Window window, String email) {
    new Office(window).signIn(email);
    return new KeyDesk(window);
  }

  private static Api bearing(String key) {
    return Api.anyone().bearing(key);
  }

  private static List<Map<String, String>> entriesOf(String key) {
    return Trail.rows(
        "SELECT * FROM audit_entry WHERE actor = 'KEY' AND notes LIKE ? ORDER BY id",
        "%\"" + key.substring(0, 9) + "\"%");
  }

  private static String keyOf(String name) {
    return String.valueOf(Database.number("SELECT id FROM partner_key WHERE name = ?", name));
  }

  private static String idOf(String shop) {
    return String.valueOf(Database.number("SELECT id FROM tenant WHERE slug = ?", shop));
  }
}
