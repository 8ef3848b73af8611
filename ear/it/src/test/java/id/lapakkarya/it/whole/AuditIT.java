package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.Trail;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever staff do leaves one entry, and whoever tampers with entries is found out. */
@WholeEar
class AuditIT {
  private static final String OPERATOR = "operator@" + LPP + ".demo.test";

  @Test
  void should_say_who_did_what_for_whom_from_where_with_before_and_after() {
    Goods goods = Goods.of(LPP, 5);
    goods.count(9);

    Map<String, String> entry = Trail.of("stock.count", goods.sku()).get(1);

    assertThat(entry.get("actor")).isEqualTo("PERSON");
    assertThat(entry.get("actor_account")).isEqualTo("" + accountOf(OPERATOR));
    assertThat(entry.get("acting")).isEqualTo("tenant:" + tenantOf(LPP));
    assertThat(entry.get("tenant_id")).isEqualTo("" + tenantOf(LPP));
    assertThat(entry.get("channel")).isEqualTo("api");
    assertThat(entry.get("outcome")).isEqualTo("DONE");
    assertThat(Trail.facts(entry, "before_state"))
        .isEqualTo(Json.object("onHand", 5, "available", 5));
    assertThat(Trail.facts(entry, "after_state"))
        .isEqualTo(Json.object("onHand", 9, "available", 9));
    assertThat(Trail.facts(entry, "notes")).isEqualTo(Json.object("reason", "uji"));
    assertThat(Trail.personalFields(entry)).containsExactly("actor.email", "actor.name", "address");
    assertThat(entry.values().toString()).doesNotContain(OPERATOR).doesNotContain("127.0.0.1");
  }

  @Test
  void should_keep_only_what_changed_of_a_product() {
    Goods goods = Goods.of(LPP, 90_000, 5);
    goods.reprice(95_000);
    Staff.operatorOf(LPP).delete(goods.path()).expect(204);

    JsonObject made = Trail.facts(Trail.onlyOne("product.create", goods.slug()), "after_state");
    Map<String, String> changed = Trail.onlyOne("product.update", goods.slug());
    Map<String, String> archived = Trail.onlyOne("product.archive", goods.slug());

    String price = "skus[" + goods.sku() + "].price";
    assertThat(Json.number(made, price)).isEqualTo(90_000);
    assertThat(Trail.facts(changed, "before_state")).isEqualTo(Json.object(price, 90_000));
    assertThat(Trail.facts(changed, "after_state")).isEqualTo(Json.object(price, 95_000));
    assertThat(Trail.facts(archived, "after_state")).isEqualTo(Json.object("status", "ARCHIVED"));
  }

  @Test
  void should_leave_one_entry_for_each_step_of_an_order() {
    Orders sent = Orders.paid(Goods.of(LPP, 5));
    sent.accept(LPP).expect(200);
    sent.ship(LPP).expect(200);
    sent.deliver(LPP).expect(200);
    Orders taken = Orders.paid(Goods.of(LPP, 5));
    taken.ship(LPP).expect(200);
    Orders refused = Orders.paid(Goods.of(LPP, 5));
    refused.reject(LPP, "Barang CONTOH rusak").expect(200);

    String part = sent.partOf(LPP).number();
    assertThat(status(Trail.onlyOne("payment.confirm", sent.number()))).isEqualTo("PAID");
    assertThat(status(Trail.onlyOne("order.accept", part))).isEqualTo("ACCEPTED");
    assertThat(status(Trail.onlyOne("order.ship", part))).isEqualTo("SHIPPED");
    assertThat(status(Trail.onlyOne("order.deliver", part))).isEqualTo("DELIVERED");
    assertThat(Trail.of("order.accept", taken.partOf(LPP).number())).isEmpty();
    assertThat(status(Trail.onlyOne("order.ship", taken.partOf(LPP).number())))
        .isEqualTo("SHIPPED");
    assertThat(status(Trail.onlyOne("order.reject", refused.partOf(LPP).number())))
        .isEqualTo("REJECTED");
  }

  @Test
  void should_leave_an_entry_in_the_chain_of_each_lapas_when_buyer_or_clock_end_an_order() {
    Orders cancelled = Orders.placed("qris", Goods.of(LPP, 5), Goods.of(LAPAS, 5));
    cancelled.cancel().expect(200);
    Orders expired = Orders.placed("qris", Goods.of(LPP, 5));
    expired.expire();

    Map<String, String> own = Trail.onlyOne("order.cancel", cancelled.partOf(LPP).number());
    Map<String, String> other = Trail.onlyOne("order.cancel", cancelled.partOf(LAPAS).number());
    Map<String, String> late = Trail.onlyOne("order.expire", expired.partOf(LPP).number());

    assertThat(own.get("tenant_id")).isEqualTo("" + tenantOf(LPP));
    assertThat(other.get("tenant_id")).isEqualTo("" + tenantOf(LAPAS));
    assertThat(own.get("actor")).isEqualTo("GUEST");
    assertThat(late.get("actor")).isEqualTo("SYSTEM");
    assertThat(late.get("channel")).isEqualTo("job");
    assertThat(own.values().toString()).doesNotContain("Jalan Contoh").doesNotContain("0812");
  }

  @Test
  void should_leave_an_entry_when_the_cash_of_a_part_came_in() {
    Orders order = Orders.placed("cod", Goods.of(LPP, 5));
    order.accept(LPP).expect(200);
    Staff.financeOf(LPP)
        .post(order.path(LPP) + "/confirm-payment", Json.object("reference", "CONTOH-TUNAI"))
        .expect(200);

    Map<String, String> entry = Trail.onlyOne("payment.cash", order.partOf(LPP).number());

    assertThat(Trail.facts(entry, "notes")).isEqualTo(Json.object("reference", "CONTOH-TUNAI"));
    assertThat(Trail.facts(entry, "after_state")).containsKey("paidAt");
  }

  @Test
  void should_leave_no_entry_of_what_did_not_happen() {
    Goods goods = Goods.of(LPP, 5);
    Orders order = Orders.paid(goods);
    order.reject(LPP, "Barang CONTOH rusak").expect(200);
    order.accept(LPP).expect(409);
    Orders.placed("qris", goods);

    int counts = Trail.of("stock.count", goods.sku()).size();
    Staff.operatorOf(LPP).put(goods.stockPath(), Json.object("onHand", 0)).expect(409);

    assertThat(Trail.of("stock.count", goods.sku())).hasSize(counts);
    assertThat(Trail.of("order.accept", order.partOf(LPP).number())).isEmpty();
  }

  @Test
  void should_leave_an_entry_of_an_attempt_that_was_refused() {
    Goods goods = Goods.of(LPP, 5);
    Api head = Staff.headOf(LPP);

    head.put(goods.stockPath(), Json.object("onHand", 1)).expect(403);

    Map<String, String> entry = Trail.onlyOne("StockDesk.count", goods.sku());
    assertThat(entry.get("outcome")).isEqualTo("REFUSED");
    assertThat(entry.get("refusal")).isEqualTo("forbidden");
    assertThat(entry.get("actor_account"))
        .isEqualTo("" + accountOf("kalapas@" + LPP + ".demo.test"));
    assertThat(entry.get("tenant_id")).isEqualTo("" + tenantOf(LPP));
    assertThat(goods.onHand()).isEqualTo(5);
  }

  @Test
  void should_put_the_attempt_on_another_lapas_into_the_chain_of_whoever_tried() {
    String foreign = "/manage/" + LAPAS + "/products";
    long before = attemptsOn(LAPAS);

    Staff.operatorOf(LPP).get(foreign).expect(404);

    assertThat(attemptsOn(LAPAS)).isEqualTo(before + 1);
  }

  @Test
  void should_let_the_database_refuse_every_change_of_an_entry() {
    Goods.of(LPP, 5);

    for (String sql :
        List.of(
            "UPDATE audit_entry SET subject = 'lain' LIMIT 1",
            "DELETE FROM audit_entry LIMIT 1",
            "UPDATE audit_seal SET entry_id = 0 LIMIT 1",
            "DELETE FROM audit_seal LIMIT 1")) {
      assertThatThrownBy(() -> execute(sql)).hasMessageContaining("append only");
    }
  }

  @Test
  void should_find_the_chains_intact() {
    Goods.of(LPP, 5);

    Trail.Verdict verdict = Trail.verify();

    assertThat(verdict.lines()).anyMatch(line -> line.startsWith(LPP + ": "));
    assertThat(verdict.lines()).allMatch(line -> line.contains("intact"));
    assertThat(verdict.exit()).isZero();
  }

  @Test
  void should_find_an_altered_row() {
    String id = Trail.onlyOne("product.create", Goods.of(LPP, 5).slug()).get("id");
    Trail.awaitSealed();

    Trail.behindTheTriggers(
        db ->
            db.execute(
                "UPDATE audit_entry SET actor_account = actor_account + 1 WHERE id = " + id));
    Trail.Verdict verdict = Trail.verify();
    Trail.behindTheTriggers(
        db ->
            db.execute(
                "UPDATE audit_entry SET actor_account = actor_account - 1 WHERE id = " + id));

    assertThat(findings(verdict))
        .singleElement()
        .asString()
        .startsWith(LPP + ": row " + id + " ")
        .endsWith("was altered after it was sealed");
    assertThat(verdict.exit()).isEqualTo(1);
    assertThat(Trail.verify().exit()).isZero();
  }

  @Test
  void should_find_a_row_that_was_removed() {
    String id = Trail.onlyOne("product.create", Goods.of(LPP, 5).slug()).get("id");
    Trail.awaitSealed();

    Trail.behindTheTriggers(
        db -> {
          db.execute("CREATE TABLE lapak_kept AS SELECT * FROM audit_entry WHERE id = " + id);
          db.execute("DELETE FROM audit_entry WHERE id = " + id);
        });
    Trail.Verdict verdict = Trail.verify();
    Trail.behindTheTriggers(
        db -> {
          db.execute("INSERT INTO audit_entry SELECT * FROM lapak_kept");
          db.execute("DROP TABLE lapak_kept");
        });

    assertThat(findings(verdict))
        .singleElement()
        .asString()
        .startsWith(LPP + ": row " + id + " ")
        .endsWith("is missing");
    assertThat(verdict.exit()).isEqualTo(1);
    assertThat(Trail.verify().exit()).isZero();
  }

  @Test
  void should_find_rows_that_changed_places() {
    String one = Trail.onlyOne("product.create", Goods.of(LPP, 5).slug()).get("id");
    String two = Trail.onlyOne("product.create", Goods.of(LPP, 5).slug()).get("id");
    Trail.awaitSealed();

    Trail.behindTheTriggers(db -> swap(db, one, two));
    Trail.Verdict verdict = Trail.verify();
    Trail.behindTheTriggers(db -> swap(db, one, two));

    assertThat(findings(verdict))
        .hasSize(2)
        .allMatch(line -> line.endsWith("holds what was sealed at another position"));
    assertThat(verdict.exit()).isEqualTo(1);
    assertThat(Trail.verify().exit()).isZero();
  }

  @Test
  void should_find_that_the_end_of_a_chain_was_cut_off() {
    String id = Trail.onlyOne("product.create", Goods.of(LPP, 5).slug()).get("id");
    Trail.awaitSealed();

    Trail.behindTheTriggers(
        db -> {
          keepAndDelete(
              db, "lapak_kept", "audit_entry", "tenant_id = " + tenantOf(LPP) + " AND id >= " + id);
          keepAndDelete(
              db,
              "lapak_kept_seals",
              "audit_seal",
              "chain = " + tenantOf(LPP) + " AND entry_id >= " + id);
        });
    Trail.Verdict verdict = Trail.verify();
    Trail.behindTheTriggers(
        db -> {
          db.execute("INSERT INTO audit_entry SELECT * FROM lapak_kept");
          db.execute("INSERT INTO audit_seal SELECT * FROM lapak_kept_seals");
          db.execute("DROP TABLE lapak_kept, lapak_kept_seals");
        });

    assertThat(findings(verdict)).singleElement().asString().endsWith("on were cut off");
    assertThat(Trail.verify().exit()).isZero();
  }

  private static void keepAndDelete(java.sql.Statement db, String kept, String table, String which)
      throws SQLException {
    db.execute("CREATE TABLE " + kept + " AS SELECT * FROM " + table + " WHERE " + which);
    db.execute("DELETE FROM " + table + " WHERE " + which);
  }

  private static void swap(java.sql.Statement db, String one, String two) throws SQLException {
    db.execute("UPDATE audit_entry SET id = 0 WHERE id = " + one);
    db.execute("UPDATE audit_entry SET id = " + one + " WHERE id = " + two);
    db.execute("UPDATE audit_entry SET id = " + two + " WHERE id = 0");
  }

  private static List<String> findings(Trail.Verdict verdict) {
    return verdict.lines().stream()
        .filter(line -> !line.contains("intact") && !line.contains("findings in"))
        .toList();
  }

  private static String status(Map<String, String> entry) {
    return Trail.facts(entry, "after_state").getString("status");
  }

  private static long attemptsOn(String shop) {
    return Database.number(
        "SELECT COUNT(*) FROM audit_entry WHERE action = 'work-for' AND subject = ?"
            + " AND outcome = 'REFUSED' AND refusal = 'shop-not-found' AND tenant_id = ?",
        shop,
        tenantOf(LPP));
  }

  private static long tenantOf(String shop) {
    return Database.number("SELECT id FROM tenant WHERE slug = ?", shop);
  }

  private static long accountOf(String email) {
    return Database.number("SELECT id FROM account WHERE email = ?", email);
  }

  private static void execute(String sql) throws SQLException {
    try (var connection = Database.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
