package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Deployed;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WholeEar
class ReportsIT {
  private static final String SALES = "/province/reports/sales";
  private static final List<String> SUMS =
      List.of("items", "gross", "shipping", "refunds", "net", "premi", "capital", "pnbp");

  @Test
  void should_count_a_sale_in_both_shops_and_once_in_the_total() {
    JsonObject before = report("shop");
    Goods cloth = Goods.of(LPP, 120_000, 5);
    Goods wood = Goods.of(LAPAS, 80_000, 5);

    Orders order = Orders.paid(cloth, wood);

    await()
        .untilAsserted(
            () -> {
              JsonObject now = report("shop");
              assertThat(gain(now, before, LPP, "gross")).isEqualTo(120_000);
              assertThat(gain(now, before, LAPAS, "gross")).isEqualTo(80_000);
              assertThat(gain(now, before, LPP, "orders")).isEqualTo(1);
              assertThat(total(now, "orders") - total(before, "orders")).isEqualTo(2);
              assertThat(total(now, "net") - total(before, "net")).isEqualTo(order.total());
            });
  }

  @Test
  void should_add_up_to_the_same_by_every_grouping() {
    Orders.paid(Goods.of(LPP, 120_000, 5), Goods.of(LAPAS, 80_000, 5));
    Deployed.awaitOpen();

    JsonObject byShop = report("shop");
    for (String grouping : List.of("shop", "category", "month", "day", "town")) {
      JsonObject report = report(grouping);
      for (String column : SUMS) {
        long sum =
            Json.objects(report.getJsonArray("rows")).stream()
                .mapToLong(row -> Json.number(row, column))
                .sum();
        assertThat(sum).as("%s by %s", column, grouping).isEqualTo(total(report, column));
        assertThat(sum).as("%s by %s", column, grouping).isEqualTo(total(byShop, column));
      }
    }
  }

  @Test
  void should_give_shipping_a_row_of_its_own_by_category_and_count_no_orders_there() {
    Orders.paid(Goods.of(LPP, 120_000, 5));
    Deployed.awaitOpen();

    JsonObject report = report("category");

    assertThat(Json.texts(report.getJsonArray("rows"), "key")).contains("shipping", "kayu");
    assertThat(Json.objects(report.getJsonArray("rows")))
        .allSatisfy(row -> assertThat(row.isNull("orders")).isTrue());
    assertThat(Json.objects(report.getJsonArray("rows")))
        .filteredOn(row -> !row.getString("key").equals("shipping"))
        .allSatisfy(row -> assertThat(Json.number(row, "shipping")).isZero());
  }

  @Test
  void should_count_premi_when_an_order_is_completed_by_the_scheme_of_the_shop() {
    JsonObject before = report("shop");
    Orders order = Orders.paid(Goods.of(LPP, 100_000, 5));
    order.ship(LPP).expect(200);
    assertThat(gain(report("shop"), before, LPP, "premi")).isZero();

    order.deliver(LPP).expect(200);

    await()
        .untilAsserted(
            () -> {
              JsonObject now = report("shop");
              assertThat(gain(now, before, LPP, "premi")).isEqualTo(50_000);
              assertThat(gain(now, before, LPP, "capital")).isEqualTo(35_000);
              assertThat(gain(now, before, LPP, "pnbp")).isEqualTo(15_000);
            });
  }

  @Test
  void should_give_the_same_figures_as_csv() {
    Answer csv = Staff.province().get(SALES + "?groupBy=shop&format=csv");

    assertThat(csv.status()).isEqualTo(200);
    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    assertThat(csv.text().lines().count()).isGreaterThan(1);
  }

  @Test
  void should_give_a_workbook() throws IOException {
    Answer workbook = Staff.province().get(SALES + "?groupBy=shop&format=xlsx");

    assertThat(workbook.status()).isEqualTo(200);
    assertThat(workbook.header("Content-Type")).contains("spreadsheetml");
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook.body()))) {
      assertThat(zip.getNextEntry()).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=yesterday",
        "to=2026-13-01",
        "groupBy=buyer",
        "format=doc",
        "from=0001-01-01"
      })
  void should_refuse_a_parameter_that_cannot_be(String query) {
    Answer answer = Staff.province().get(SALES + "?" + query);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations()).containsExactly(query.substring(0, query.indexOf('=')));
  }

  @Test
  void should_refuse_a_span_that_is_turned_round() {
    Answer answer = Staff.province().get(SALES + "?from=2026-02-01&to=2026-01-01");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations()).containsExactly("to");
  }

  @Test
  void should_be_empty_for_days_without_sales() {
    JsonObject report =
        Staff.province().get(SALES + "?from=2020-01-01&to=2020-12-31").expect(200).json();

    assertThat(report.getJsonArray("rows")).isEmpty();
    assertThat(total(report, "gross")).isZero();
  }

  @Test
  void should_be_for_the_province_only() {
    assertThat(Api.anyone().get(SALES).status()).isEqualTo(401);
    assertThat(Staff.operatorOf(LPP).get(SALES).status()).isEqualTo(403);
    assertThat(Staff.as("buyer@demo.test").get(SALES).status()).isEqualTo(403);
    assertThat(Staff.as("umkm@demo.test").get(SALES).status()).isEqualTo(403);
    assertThat(Staff.auditor().get(SALES).status()).isEqualTo(200);
  }

  private static JsonObject report(String grouping) {
    return Staff.province().get(SALES + "?groupBy=" + grouping).expect(200).json();
  }

  private static long gain(JsonObject now, JsonObject before, String shop, String column) {
    return row(now, shop, column) - row(before, shop, column);
  }

  private static long row(JsonObject report, String key, String column) {
    return Json.objects(report.getJsonArray("rows")).stream()
        .filter(row -> row.getString("key").equals(key))
        .mapToLong(row -> Json.number(row, column))
        .sum();
  }

  private static long total(JsonObject report, String column) {
    return Json.number(report.getJsonObject("total"), column);
  }
}
