package id.lapakkarya.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Violation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttributeRulesTest {
  private static final Set<String> CATEGORIES = Set.of("songket");

  @Test
  void should_take_a_definition_in_both_languages() {
    assertThat(wrong(draft("songket", "benang", AttributeType.TEXT, List.of()))).isEmpty();
  }

  @Test
  void should_refuse_an_unknown_category_and_a_key_that_no_file_could_name() {
    assertThat(wrong(draft("batu", "Berat bersih", AttributeType.TEXT, List.of())))
        .containsExactly(
            new Violation("category", "unknown-category"), new Violation("key", "attribute-key"));
  }

  @Test
  void should_ask_for_choices_where_values_are_chosen() {
    assertThat(wrong(draft("songket", "benang", AttributeType.CHOICE, List.of())))
        .containsExactly(new Violation("choices", "required"));
  }

  @Test
  void should_refuse_a_choice_that_could_not_be_told_from_two() {
    assertThat(wrong(draft("songket", "benang", AttributeType.CHOICES, List.of(choice("a,b")))))
        .containsExactly(new Violation("choices", "unknown-value"));
    assertThat(
            wrong(
                draft(
                    "songket",
                    "benang",
                    AttributeType.CHOICES,
                    List.of(choice("emas"), choice("emas")))))
        .containsExactly(new Violation("choices", "repeated"));
  }

  @Test
  void should_narrow_lists_by_choices_alone() {
    List<AttributeChoice> choices = List.of(choice("emas"));

    assertThat(wrong(draft("songket", "benang", AttributeType.TEXT, true, List.of())))
        .containsExactly(new Violation("narrows", "choices-only"));
    assertThat(wrong(draft("songket", "benang", AttributeType.CHOICES, true, choices))).isEmpty();
  }

  private static List<Violation> wrong(AttributeDraft draft) {
    return AttributeRules.check(draft, CATEGORIES).all();
  }

  private static AttributeChoice choice(String key) {
    return new AttributeChoice(key, new LocalText("Nama", "Name"));
  }

  private static AttributeDraft draft(
      String category, String key, AttributeType type, List<AttributeChoice> choices) {
    return draft(category, key, type, false, choices);
  }

  private static AttributeDraft draft(
      String category,
      String key,
      AttributeType type,
      boolean narrows,
      List<AttributeChoice> choices) {
    return new AttributeDraft(
        category, key, type, new LocalText("Benang", "Thread"), "", false, narrows, choices);
  }
}
