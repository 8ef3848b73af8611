package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Changes;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WholeEar
class SearchIT {
  private static final Duration SOON = Duration.ofSeconds(2);

  private final String word = Goods.mark();

  @Test
  void should_find_songket_for_who_misspells_it() {
    assertThat(Json.objects(Api.anyone().get("/products?q=songet").expect(200).items()))
        .isNotEmpty()
        .anySatisfy(item -> assertThat(item.getString("slug")).contains("songket"));
  }

  @Test
  void should_find_a_work_by_another_form_of_its_word() {
    JsonObject made = add("Mukena sulaman " + word);

    awaitFound(word + " menyulam", made);
  }

  @Test
  void should_find_a_renamed_work_by_its_new_name_alone() {
    JsonObject made = add("Ukiran " + word);
    awaitFound(word, made);
    String other = Goods.mark();

    rewrite(made, "name", "Ukiran " + other);

    awaitFound(other, made);
    assertThat(found(word)).isEmpty();
  }

  @Test
  void should_not_find_a_work_that_was_withdrawn() {
    JsonObject made = add("Ukiran " + word);
    awaitFound(word, made);

    rewrite(made, "status", "draft");

    await().atMost(SOON).untilAsserted(() -> assertThat(found(word)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"+(\"", "*", "name:[a TO z", "~2 -", "\\", "AND OR NOT", "\u0000"})
  void should_take_signs_of_a_query_language_for_nothing_special(String text) {
    assertThat(Api.anyone().get("/products?q=" + encoded(text)).status()).isLessThan(500);
  }

  @Test
  void should_find_what_other_words_mean() {
    assertThat(found("kain tenun Palembang")).anyMatch(slug -> slug.startsWith("songket"));
  }

  @Test
  void should_narrow_to_several_values_of_a_facet_and_count_the_others_still() {
    JsonObject one = products("?shop=" + LPP);
    JsonObject two = products("?shop=" + LPP + "&shop=" + Goods.LAPAS);

    assertThat(Json.number(two, "total"))
        .isEqualTo(counted(two, "shops", LPP) + counted(two, "shops", Goods.LAPAS))
        .isGreaterThan(Json.number(one, "total"));
    assertThat(counted(one, "shops", Goods.LAPAS)).isEqualTo(counted(two, "shops", Goods.LAPAS));
    assertThat(Json.objects(two.getJsonArray("items")))
        .allSatisfy(
            item ->
                assertThat(item.getJsonObject("shop").getString("slug")).isIn(LPP, Goods.LAPAS));
  }

  @Test
  void should_narrow_by_town_motif_and_size_and_tell_what_is_ready() {
    JsonObject all = products("?size=1");
    JsonObject facets = all.getJsonObject("facets");

    for (String[] facet :
        new String[][] {{"towns", "town"}, {"motifs", "motif"}, {"sizes", "variantSize"}}) {
      JsonObject value = facets.getJsonArray(facet[0]).getJsonObject(0);
      JsonObject narrowed = products("?" + facet[1] + "=" + value.getString("slug"));
      assertThat(Json.number(narrowed, "total"))
          .as(facet[0])
          .isEqualTo(Json.number(value, "count"));
    }
    assertThat(Json.number(products("?inStock=true"), "total"))
        .isEqualTo(Json.number(facets, "inStock"));
  }

  @Test
  void should_refuse_more_values_than_anybody_chooses() {
    String many =
        IntStream.range(0, 60)
            .mapToObj(each -> "town=kota-" + each)
            .collect(Collectors.joining("&"));

    Answer refused = Api.anyone().get("/products?" + many);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.violations()).containsExactly("town");
  }

  @Test
  void should_suggest_what_begins_so() {
    JsonObject made = add("Ukiran " + word);

    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(suggested("ukiran " + word.substring(0, word.length() - 1)))
                    .contains("product " + made.getString("slug"), "words null"));
    assertThat(suggested("songk")).contains("category songket");
    assertThat(suggested("lapas muara")).anyMatch(each -> each.startsWith("shop lapas-muara"));
    assertThat(suggested("songet")).anyMatch(each -> each.startsWith("product songket"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?q=", "?q=s", "?q=%3F%21", "?q=xylofonxylofon"})
  void should_suggest_nothing_for_what_says_nothing(String query) {
    JsonObject answer = Api.anyone().get("/suggestions" + query).expect(200).json();

    assertThat(answer.getJsonArray("items")).isEmpty();
    assertThat(answer.getInt("total")).isZero();
  }

  @Test
  void should_keep_an_answer_and_tell_that_it_has_not_changed() {
    Answer first = Api.anyone().get("/suggestions?q=pempek");

    Answer again =
        Api.anyone().with("If-None-Match", first.header("ETag")).get("/suggestions?q=pempek");

    assertThat(again.status()).isEqualTo(304);
  }

  /** Also after all that other tests have done. */
  @Test
  void should_find_what_the_catalogue_holds() {
    add("Ukiran " + word);

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(check()).contains("as the catalogue has them"));
  }

  @Test
  void should_tell_where_search_and_catalogue_differ() throws SQLException {
    JsonObject made = add("Ukiran " + word);
    awaitFound(word, made);
    long id = Json.number(made, "id");

    // what is told of its stock meanwhile writes the listing anew
    try {
      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(
              () -> {
                change("UPDATE listing SET search_text = 'lain' WHERE product_id = ?", id);
                assertThat(check()).contains("product " + id + ": listed otherwise in search_text");
              });
    } finally {
      rewrite(made, "status", "draft");
    }
  }

  /** All answers until then come from the old one. */
  @Test
  void should_answer_while_a_new_index_is_written() throws SQLException {
    JsonObject made = add("Ukiran " + word);
    awaitFound(word, made);
    String slug = made.getString("slug");
    String other = Goods.mark();

    change(
        "UPDATE listing SET search_text = CONCAT(search_text, ' "
            + other
            + "') WHERE product_id = ?",
        Json.number(made, "id"));
    Database.leaveOutBroadcast();
    Goods.of(LPP, 1);

    try {
      // Each time for a page of another length: what was asked before may be answered as then.
      AtomicInteger length = new AtomicInteger();
      await()
          .atMost(Duration.ofSeconds(20))
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(250))
          .until(
              () -> {
                int size = length.incrementAndGet();
                assertThat(found(word, size)).containsExactly(slug);
                return found(other, size).equals(List.of(slug));
              });
    } finally {
      rewrite(made, "status", "draft");
    }
  }

  @Test
  void should_check_for_nobody_from_elsewhere() {
    Api elsewhere = Api.anyone().with("X-Forwarded-For", "203.0.113.5");

    assertThat(elsewhere.get("//status/search").status()).isEqualTo(404);
  }

  private static String check() {
    return Api.anyone().get("//status/search").text();
  }

  private static void change(String sql, long id) throws SQLException {
    try (Connection connection = Database.connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, id);
      statement.executeUpdate();
    }
  }

  private static JsonObject products(String query) {
    return Api.anyone().get("/products" + query).expect(200).json();
  }

  private static long counted(JsonObject page, String facet, String slug) {
    return Json.objects(page.getJsonObject("facets").getJsonArray(facet)).stream()
        .filter(value -> value.getString("slug").equals(slug))
        .mapToLong(value -> Json.number(value, "count"))
        .sum();
  }

  private static List<String> suggested(String text) {
    return Json.objects(Api.anyone().get("/suggestions?q=" + encoded(text)).expect(200).items())
        .stream()
        .map(each -> each.getString("kind") + " " + each.getString("slug", null))
        .toList();
  }

  private static JsonObject add(String name) {
    return Staff.operatorOf(LPP)
        .post("/manage/" + LPP + "/products", Goods.description(name, 90_000))
        .expect(201)
        .json();
  }

  private static void rewrite(JsonObject made, String field, String value) {
    String path = "/manage/" + LPP + "/products/" + Json.number(made, "id");
    JsonObject now = Staff.operatorOf(LPP).get(path).expect(200).json();
    JsonObject told =
        Staff.operatorOf(LPP).put(path, Json.with(now, field, value)).expect(200).json();
    if (told.containsKey("pending")) {
      Changes.confirm(LPP, Json.number(made, "id"));
    }
  }

  private static void awaitFound(String text, JsonObject made) {
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(found(text)).containsExactly(made.getString("slug")));
  }

  private static List<String> found(String text) {
    return found(text, 24);
  }

  private static List<String> found(String text, int size) {
    return Json.objects(
            Api.anyone().get("/products?q=" + encoded(text) + "&size=" + size).expect(200).items())
        .stream()
        .map(item -> item.getString("slug"))
        .toList();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
