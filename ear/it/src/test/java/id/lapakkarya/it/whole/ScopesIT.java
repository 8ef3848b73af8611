package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a role is held decides how far it reaches: a Lapas, a region, the platform. */
@WholeEar
class ScopesIT {
  private static final String OUTSIDE_THE_REGION = "lapas-lubuklinggau";
  private static final String TWO_LAPAS = "two@demo.test";

  @Test
  void should_show_a_regions_auditor_what_lies_in_the_region_and_nothing_else() {
    Orders order = Orders.paid(Goods.of(LPP, 5), Goods.of(OUTSIDE_THE_REGION, 5));
    Api regional = Staff.as("regional@demo.test");

    assertThat(regional.get(order.path(LPP)).status()).isEqualTo(200);
    assertThat(regional.get(order.path(OUTSIDE_THE_REGION)).code()).isEqualTo("shop-not-found");
    await()
        .untilAsserted(
            () -> assertThat(shopsInReportOf(Staff.province())).contains(LPP, OUTSIDE_THE_REGION));
    assertThat(shopsInReportOf(regional)).contains(LPP).doesNotContain(OUTSIDE_THE_REGION);
  }

  @Test
  void should_let_the_auditor_read_a_shop_and_change_nothing_there() {
    Goods goods = Goods.of(LPP, 5);
    Orders order = Orders.paid(goods);
    Api auditor = Staff.auditor();

    assertThat(auditor.get(order.path(LPP)).status()).isEqualTo(200);
    assertThat(auditor.get(goods.path()).status()).isEqualTo(200);
    assertThat(auditor.post(order.path(LPP) + "/accept", Json.object()).code())
        .isEqualTo("forbidden");
    assertThat(auditor.put(goods.stockPath(), Json.object("onHand", 9)).code())
        .isEqualTo("forbidden");
    assertThat(goods.onHand()).isEqualTo(4);
    assertThat(order.statusOf(LPP)).isEqualTo("paid");
  }

  @Test
  void should_leave_the_decision_on_a_sale_to_the_operator_and_the_parcel_to_the_warehouse() {
    Orders order = Orders.placed("cod", Goods.of(LPP, 5));
    Api warehouse = Staff.as("warehouse@" + LPP + ".demo.test");
    JsonObject parcel = Json.object("courier", "CONTOH", "trackingNumber", "RESI-UJI");

    Answer tooEarly = warehouse.post(order.path(LPP) + "/ship", parcel);
    order.accept(LPP).expect(200);
    Answer shipped = warehouse.post(order.path(LPP) + "/ship", parcel);
    Answer refused =
        warehouse.post(order.path(LPP) + "/reject", Json.object("reason", "Bukan wewenang"));

    assertThat(tooEarly.code()).isEqualTo("forbidden");
    assertThat(shipped.status()).isEqualTo(200);
    assertThat(refused.code()).isEqualTo("forbidden");
    assertThat(order.statusOf(LPP)).isEqualTo("shipped");
  }

  @Test
  void should_give_each_role_in_its_own_shop_only() {
    Goods own = Goods.of(LPP, 5);
    Goods headed = Goods.of(LAPAS, 5);
    Api two = Staff.as(TWO_LAPAS);

    assertThat(two.put(own.stockPath(), Json.object("onHand", 6)).status()).isEqualTo(200);
    assertThat(two.get(headed.stockPath()).status()).isEqualTo(200);
    assertThat(two.put(headed.stockPath(), Json.object("onHand", 6)).code()).isEqualTo("forbidden");
    assertThat(headed.onHand()).isEqualTo(5);
  }

  @Test
  void should_bind_a_token_to_the_scope_it_was_asked_for() {
    Goods own = Goods.of(LPP, 5);
    Goods headed = Goods.of(LAPAS, 5);
    Api bound = Api.anyone().bearing(token(LAPAS).expect(200).json().getString("accessToken"));

    assertThat(bound.get(headed.path()).status()).isEqualTo(200);
    assertThat(bound.get(own.path()).code()).isEqualTo("shop-not-found");
    assertThat(token(OUTSIDE_THE_REGION).code()).isEqualTo("shop-not-found");
    assertThat(token("platform").code()).isEqualTo("shop-not-found");
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM audit_entry WHERE action = 'SignIn.issueToken'"
                    + " AND outcome = 'REFUSED' AND subject = ?",
                OUTSIDE_THE_REGION))
        .isPositive();
  }

  private static Answer token(String scope) {
    return Api.anyone()
        .post(
            "/tokens", Json.object("email", TWO_LAPAS, "password", Staff.PASSWORD, "scope", scope));
  }

  private static List<String> shopsInReportOf(Api person) {
    JsonObject report =
        person
            .get("/province/reports/sales?from=2026-01-01&to=2036-12-31&groupBy=shop")
            .expect(200)
            .json();
    return Json.texts(report.getJsonArray("rows"), "key");
  }
}
