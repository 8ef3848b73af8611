package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
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

    change(made, "name", "Ukiran " + other);

    awaitFound(other, made);
    assertThat(found(word)).isEmpty();
  }

  @Test
  void should_not_find_a_work_that_was_withdrawn() {
    JsonObject made = add("Ukiran " + word);
    awaitFound(word, made);

    change(made, "status", "draft");

    await().atMost(SOON).untilAsserted(() -> assertThat(found(word)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"+(\"", "*", "name:[a TO z", "~2 -", "\\", "AND OR NOT", "\u0000"})
  void should_take_signs_of_a_query_language_for_nothing_special(String text) {
    assertThat(Api.anyone().get("/products?q=" + encoded(text)).status()).isLessThan(500);
  }

  private static JsonObject add(String name) {
    return Staff.operatorOf(LPP)
        .post("/manage/" + LPP + "/products", Goods.description(name, 90_000))
        .expect(201)
        .json();
  }

  private static void change(JsonObject made, String field, String value) {
    String path = "/manage/" + LPP + "/products/" + Json.number(made, "id");
    JsonObject now = Staff.operatorOf(LPP).get(path).expect(200).json();
    Staff.operatorOf(LPP).put(path, Json.with(now, field, value)).expect(200);
  }

  private static void awaitFound(String text, JsonObject made) {
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(found(text)).containsExactly(made.getString("slug")));
  }

  private static List<String> found(String text) {
    return Json.objects(Api.anyone().get("/products?q=" + encoded(text)).expect(200).items())
        .stream()
        .map(item -> item.getString("slug"))
        .toList();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
