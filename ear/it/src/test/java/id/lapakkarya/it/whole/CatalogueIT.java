package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.NewShop;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WholeEar
class CatalogueIT {
  private static final Api API = Api.anyone();

  @Test
  void should_list_every_shop_that_sells() {
    JsonArray shops = API.get("/shops").expect(200).items();

    assertThat(Json.objects(shops))
        .filteredOn(shop -> !NewShop.isOne(shop.getString("slug")))
        .hasSize(20)
        .allSatisfy(
            shop -> {
              assertThat(shop.getString("name")).isNotBlank();
              assertThat(shop.getString("kind")).isIn("LAPAS", "LPP", "NARKOTIKA", "LPKA", "RUTAN");
              assertThat(shop.getString("town")).isNotBlank();
              assertThat(shop.getString("description")).isNotBlank();
              assertThat(shop.getString("logoUrl")).startsWith("http");
              assertThat(shop.getString("url")).endsWith("/toko/" + shop.getString("slug"));
              assertThat(shop.getInt("productCount")).isPositive();
            });
  }

  @Test
  void should_show_one_shop_and_not_know_another() {
    assertThat(API.get("/shops/" + LPP).expect(200).json().getString("slug")).isEqualTo(LPP);

    Answer unknown = API.get("/shops/lapas-yang-tidak-ada");

    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.code()).isEqualTo("shop-not-found");
  }

  @Test
  void should_count_a_child_category_in_its_parent() {
    List<JsonObject> categories = Json.objects(API.get("/categories").expect(200).items());

    assertThat(categories).hasSize(20);
    long food = countOf(categories, "kuliner");
    long parts =
        categories.stream()
            .filter(each -> each.getString("parent", "").equals("kuliner"))
            .mapToLong(each -> Json.number(each, "productCount"))
            .sum();
    assertThat(food).isGreaterThanOrEqualTo(parts).isPositive();
  }

  @Test
  void should_page_through_all_products_once_each() {
    Set<String> slugs = new HashSet<>();
    String query = "/products?category=songket&sort=price&size=5&page=";
    JsonObject first = API.get(query + 0).expect(200).json();
    long songket = Json.number(first, "total");
    for (int page = 0; page * 5 < songket; page++) {
      slugs.addAll(Json.texts(API.get(query + page).json().getJsonArray("items"), "slug"));
    }

    assertThat(slugs).hasSize((int) songket).isNotEmpty();
    assertThat(first.getInt("page")).isZero();
    assertThat(first.getInt("size")).isEqualTo(5);
    assertThat(API.get(query + 5000).json().getJsonArray("items")).isEmpty();
  }

  @Test
  void should_sort_by_price_both_ways() {
    List<Long> rising = prices("/products?sort=price&size=100");
    List<Long> falling = prices("/products?sort=-price&size=100");

    assertThat(rising).isSorted();
    assertThat(falling).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void should_filter_by_shop_category_price_and_stock() {
    JsonObject found =
        API.get(
                "/products?shop="
                    + LPP
                    + "&category=kuliner&minPrice=10000&maxPrice=100000&inStock=true&size=100")
            .expect(200)
            .json();

    assertThat(Json.objects(found.getJsonArray("items")))
        .isNotEmpty()
        .allSatisfy(
            item -> {
              assertThat(item.getJsonObject("shop").getString("slug")).isEqualTo(LPP);
              assertThat(Json.number(item, "maxPrice")).isGreaterThanOrEqualTo(10_000);
              assertThat(Json.number(item, "price")).isLessThanOrEqualTo(100_000);
              assertThat(item.getBoolean("inStock")).isTrue();
            });
  }

  @Test
  void should_count_facets_of_what_was_found() {
    JsonObject found = API.get("/products?q=songket&size=100").expect(200).json();
    JsonObject facets = found.getJsonObject("facets");

    assertThat(found.getJsonArray("items")).isNotEmpty();
    assertThat(sum(facets.getJsonArray("shops"))).isEqualTo(Json.number(found, "total"));
    assertThat(facets.getJsonArray("categories")).isNotEmpty();
    assertThat(Json.objects(facets.getJsonArray("priceRanges")))
        .isNotEmpty()
        .allSatisfy(range -> assertThat(range).containsKeys("min", "count"));
  }

  @Test
  void should_find_a_new_product_by_a_word_of_its_name() {
    String word = Goods.mark();
    Staff.operatorOf(LPP)
        .post("/manage/" + LPP + "/products", Goods.description("Ukiran " + word, 90_000))
        .expect(201);

    await()
        .untilAsserted(
            () ->
                assertThat(API.get("/products?q=" + word).json().getJsonArray("items")).hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sort=cheapest",
        "page=-1",
        "page=first",
        "size=0",
        "size=101",
        "minPrice=-5",
        "minPrice=much",
        "maxPrice=99999999999999999999",
        "inStock=perhaps"
      })
  void should_refuse_a_parameter_that_cannot_be(String query) {
    Answer answer = API.get("/products?" + query);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations()).containsExactly(query.substring(0, query.indexOf('=')));
  }

  @Test
  void should_tell_everything_of_a_product() {
    Goods goods = Goods.of(LPP, 150_000, 7);

    JsonObject product = API.get("/products/" + goods.slug()).expect(200).json();

    assertThat(product.getString("description")).isNotBlank();
    assertThat(product.getJsonArray("images")).isNotEmpty();
    JsonObject sku = product.getJsonArray("skus").getJsonObject(0);
    assertThat(sku.getString("sku")).isEqualTo(goods.sku());
    assertThat(sku.getInt("available")).isEqualTo(7);
    assertThat(product.getJsonObject("shop").getString("slug")).isEqualTo(LPP);
    assertThat(
            Json.objects(product.getJsonArray("moneySplit")).stream()
                .mapToLong(part -> Json.number(part, "amount"))
                .sum())
        .isEqualTo(150_000);
  }

  @Test
  void should_not_send_an_unchanged_product_again() {
    Goods goods = Goods.of(LPP, 7);
    Answer first = API.get("/products/" + goods.slug()).expect(200);

    Answer again = API.with("If-None-Match", first.header("ETag")).get("/products/" + goods.slug());
    goods.count(6);
    Answer changed =
        API.with("If-None-Match", first.header("ETag")).get("/products/" + goods.slug());

    assertThat(first.header("Cache-Control")).contains("no-cache");
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(changed.status()).isEqualTo(200);
  }

  @Test
  void should_not_know_a_product_that_is_not_there() {
    Answer answer = API.get("/products/tidak-ada");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("product-not-found");
  }

  @Test
  void should_lead_from_provinces_to_districts() {
    assertThat(Json.texts(API.get("/areas").expect(200).items(), "code")).contains("16");
    assertThat(Json.texts(API.get("/areas?parent=16").expect(200).items(), "code"))
        .contains("16.71");
    JsonArray districts = API.get("/areas?parent=16.71").expect(200).items();
    assertThat(Json.texts(districts, "code")).contains("16.71.01");
    assertThat(Json.objects(districts))
        .allSatisfy(
            area -> {
              assertThat(area.getString("name")).isNotBlank();
              assertThat(area.getString("level")).isNotBlank();
            });
    assertThat(API.get("/areas?parent=99").expect(200).items()).isEmpty();
  }

  @Test
  void should_speak_the_language_that_is_asked_for() {
    Answer indonesian = API.get("/categories");
    Answer english = API.with("Accept-Language", "en").get("/categories");

    assertThat(Json.texts(indonesian.items(), "name")).contains("Tas");
    assertThat(Json.texts(english.items(), "name")).contains("Bags");
  }

  private static long countOf(List<JsonObject> categories, String slug) {
    return categories.stream()
        .filter(each -> each.getString("slug").equals(slug))
        .mapToLong(each -> Json.number(each, "productCount"))
        .sum();
  }

  private static long sum(JsonArray facet) {
    return Json.objects(facet).stream().mapToLong(each -> Json.number(each, "count")).sum();
  }

  private static List<Long> prices(String path) {
    return Stream.of(API.get(path).expect(200).json().getJsonArray("items"))
        .flatMap(items -> Json.objects(items).stream())
        .map(item -> Json.number(item, "price"))
        .toList();
  }
}
