package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Changes;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

@WholeEar
class ManageProductsIT {
  private static final String PRODUCTS = "/manage/" + LPP + "/products";

  @Test
  void should_not_write_over_what_somebody_else_has_changed_since_it_was_read() {
    Goods goods = Goods.of(LPP, 5);
    Api operator = Staff.operatorOf(LPP);
    Answer read = operator.get(goods.path()).expect(200);
    Api seen = operator.with("If-Match", read.header("ETag"));
    JsonObject first = Json.with(read.json(), "leadTimeDays", 3);
    JsonObject second = Json.with(read.json(), "leadTimeDays", 4);

    Answer written = seen.put(goods.path(), first).expect(200);
    Answer refused = seen.put(goods.path(), second);

    assertThat(refused.status()).isEqualTo(412);
    assertThat(refused.code()).isEqualTo("product-changed");
    assertThat(operator.get(goods.path()).json().getInt("leadTimeDays")).isEqualTo(3);
    assertThat(operator.with("If-Match", "\"nothing\"").put(goods.path(), second).status())
        .isEqualTo(412);
    operator.with("If-Match", written.header("ETag")).put(goods.path(), second).expect(200);
    operator.with("If-Match", "*").put(goods.path(), first).expect(200);
  }

  @Test
  void should_make_show_and_change_a_product() {
    Api operator = Staff.operatorOf(LPP);
    String name = "Kotak " + Goods.mark();

    Answer made = operator.post(PRODUCTS, Goods.description(name, 90_000));
    String path = PRODUCTS + "/" + Json.number(made.expect(201).json(), "id");
    JsonObject renamed = Json.with(operator.get(path).expect(200).json(), "name", name + " baru");
    operator.put(path, renamed).expect(200);
    Changes.confirm(LPP, Json.number(made.json(), "id"));
    JsonObject changed = operator.get(path).expect(200).json();

    assertThat(made.header("Location")).endsWith(path);
    assertThat(changed.getString("name")).isEqualTo(name + " baru");
    assertThat(changed.getString("slug")).isEqualTo(made.json().getString("slug"));
    JsonObject found = operator.get(PRODUCTS + "?q=" + name.substring(6)).expect(200).json();
    assertThat(found.getJsonArray("items")).hasSize(1);
  }

  @Test
  void should_sell_at_a_new_price_at_once() {
    Goods goods = Goods.of(LPP, 90_000, 5);

    goods.reprice(95_000);

    assertThat(Json.number(Api.anyone().get("/products/" + goods.slug()).json(), "price"))
        .isEqualTo(95_000);
    await()
        .untilAsserted(
            () ->
                assertThat(
                        Json.number(
                            Api.anyone()
                                .get("/products?sort=newest&size=100&shop=" + LPP)
                                .json()
                                .getJsonArray("items")
                                .stream()
                                .map(jakarta.json.JsonValue::asJsonObject)
                                .filter(item -> item.getString("slug").equals(goods.slug()))
                                .findFirst()
                                .orElseThrow(),
                            "price"))
                    .isEqualTo(95_000));
  }

  @Test
  void should_take_an_archived_product_off_the_shelf_but_not_out_of_orders() {
    Goods goods = Goods.of(LPP, 5);
    Orders order = Orders.paid(goods);

    Answer archived = Staff.operatorOf(LPP).delete(goods.path());

    assertThat(archived.status()).isEqualTo(204);
    assertThat(Api.anyone().get("/products/" + goods.slug()).status()).isEqualTo(404);
    assertThat(Carts.empty().set(goods.sku(), 1).status()).isEqualTo(404);
    assertThat(order.partNow(LPP).getJsonArray("lines")).hasSize(1);
  }

  @Test
  void should_name_everything_that_is_wrong_at_once() {
    JsonObject wrong =
        Json.object(
            "name", "x",
            "description", "",
            "category", "tidak-ada",
            "leadTimeDays", 1000,
            "skus", Json.array(Json.object("price", 0, "weightGrams", -1)));

    Answer answer = Staff.operatorOf(LPP).post(PRODUCTS, wrong);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations())
        .contains(
            "name",
            "description",
            "category",
            "leadTimeDays",
            "skus[0].price",
            "skus[0].weightGrams");
  }

  @Test
  void should_refuse_an_address_or_a_code_that_is_taken_by_any_shop() {
    Goods goods = Goods.of(LAPAS, 5);
    JsonObject draft = Goods.description("Kotak " + Goods.mark(), 90_000);
    JsonObject sku = draft.getJsonArray("skus").getJsonObject(0);

    Answer slug = Staff.operatorOf(LPP).post(PRODUCTS, Json.with(draft, "slug", goods.slug()));
    Answer code =
        Staff.operatorOf(LPP)
            .post(
                PRODUCTS, Json.with(draft, "skus", Json.array(Json.with(sku, "sku", goods.sku()))));

    assertThat(slug.status()).isEqualTo(409);
    assertThat(slug.code()).isEqualTo("slug-taken");
    assertThat(code.status()).isEqualTo(409);
    assertThat(code.code()).isEqualTo("sku-taken");
  }

  @Test
  void should_not_know_another_shops_product() {
    Goods foreign = Goods.of(LAPAS, 5);
    Api operator = Staff.operatorOf(LPP);
    String path = PRODUCTS + "/" + foreign.id();
    JsonObject draft = Goods.description("Diambil alih", 1_000);

    assertThat(operator.get(path).status()).isEqualTo(404);
    assertThat(operator.put(path, draft).status()).isEqualTo(404);
    assertThat(operator.delete(path).status()).isEqualTo(404);
    assertThat(operator.get(foreign.path()).status()).isEqualTo(404);
    assertThat(Api.anyone().get("/products/" + foreign.slug()).status()).isEqualTo(200);
  }

  @Test
  void should_keep_what_buyers_fill_in_and_works_beside_it_with_the_product() {
    Goods beside = Goods.of(LPP, 5);
    Api operator = Staff.operatorOf(LPP);
    JsonObject field =
        Json.object("label", "Nama di kain", "labelEn", "Name", "maxLength", 12, "required", true);
    JsonObject draft =
        Json.with(
            Json.with(
                Goods.description("Kotak " + Goods.mark(), 90_000),
                "personalisation",
                Json.array(field)),
            "related",
            List.of(beside.slug()));

    JsonObject made = operator.post(PRODUCTS, draft).expect(201).json();
    String path = PRODUCTS + "/" + Json.number(made, "id");

    assertThat(Json.texts(made.getJsonArray("personalisation"), "key"))
        .containsExactly("nama-di-kain");
    assertThat(made.getJsonArray("related").getString(0)).isEqualTo(beside.slug());
    JsonObject silent =
        Json.without(
            Json.without(Json.with(made, "leadTimeDays", 3), "personalisation"), "related");
    JsonObject kept = operator.put(path, silent).expect(200).json();
    assertThat(kept.getJsonArray("related")).hasSize(1);
    assertThat(kept.getJsonArray("personalisation")).hasSize(1);
    JsonObject fewer =
        operator
            .put(
                path,
                Json.with(Json.with(kept, "related", List.of()), "personalisation", List.of()))
            .expect(200)
            .json();
    assertThat(fewer.getJsonArray("related")).isEmpty();
    assertThat(fewer.getJsonArray("personalisation")).hasSize(1);
    Changes.confirm(LPP, Json.number(made, "id"));
    assertThat(operator.get(path).expect(200).json().getJsonArray("personalisation")).isEmpty();
  }

  @Test
  void should_refuse_fields_and_works_beside_it_that_are_wrong_and_keep_all_as_it_was() {
    Goods foreign = Goods.of(LAPAS, 5);
    Goods own = Goods.of(LPP, 5);
    Api operator = Staff.operatorOf(LPP);
    JsonObject now = operator.get(own.path()).expect(200).json();

    Answer strange =
        operator.put(
            own.path(),
            Json.with(Json.with(now, "leadTimeDays", 9), "related", List.of(foreign.slug())));
    Answer wrong =
        operator.put(
            own.path(),
            Json.with(
                now, "personalisation", Json.array(Json.object("label", "N", "maxLength", 900))));

    Answer made =
        operator.post(
            PRODUCTS,
            Json.with(
                Goods.description("Kotak " + Goods.mark(), 90_000),
                "related",
                List.of(foreign.slug())));

    assertThat(strange.expect(422).violations()).containsExactly("related");
    assertThat(made.expect(422).violations()).containsExactly("related");
    assertThat(wrong.expect(422).violations())
        .containsExactlyInAnyOrder("personalisation[0].label", "personalisation[0].longest");
    assertThat(operator.get(own.path()).json().getInt("leadTimeDays"))
        .isEqualTo(now.getInt("leadTimeDays"));
    assertThat(Staff.headOf(LPP).put(own.path(), Json.with(now, "related", List.of())).status())
        .isEqualTo(403);
  }

  @Test
  void should_let_only_operators_write() {
    JsonObject draft = Goods.description("Kotak " + Goods.mark(), 90_000);

    assertThat(Api.anyone().post(PRODUCTS, draft).status()).isEqualTo(401);
    assertThat(Staff.headOf(LPP).post(PRODUCTS, draft).status()).isEqualTo(403);
    assertThat(Staff.financeOf(LPP).post(PRODUCTS, draft).status()).isEqualTo(403);
    assertThat(Staff.operatorOf(LAPAS).post(PRODUCTS, draft).status()).isEqualTo(404);
    assertThat(Staff.province().post(PRODUCTS, draft).status()).isIn(403, 404);
    assertThat(Staff.headOf(LPP).get(PRODUCTS).status()).isEqualTo(200);
  }
}
