package id.lapakkarya.web.admin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.lapakkarya.catalogue.AttributeDraft;
import id.lapakkarya.catalogue.AttributeType;
import id.lapakkarya.catalogue.AttributeView;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Violations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was typed moves between fields and further details as the category changes. */
class AttributeFieldsTest {
  private static final AttributeView THREAD = definition(1, "benang");
  private static final AttributeView SIZE = definition(2, "ukuran");

  private final AttributeFields fields =
      new AttributeFields(
          new LinkedHashMap<>(Map.of("benang", "sutra", "perawatan", "cuci kering")));

  @Test
  void should_ask_for_what_is_defined_and_keep_the_rest_beside_it() {
    fields.ask(List.of(THREAD, SIZE));

    assertThat(fields.getFields())
        .extracting(AttributeField::key, AttributeField::getValue)
        .containsExactly(tuple("benang", "sutra"), tuple("ukuran", ""));
    assertThat(fields.getOthers()).isEqualTo("perawatan = cuci kering");
  }

  @Test
  void should_lose_nothing_when_the_category_changes_and_back() {
    fields.ask(List.of(THREAD, SIZE));
    fields.getFields().get(1).setValue("2 x 1 m");

    fields.ask(List.of());
    assertThat(fields.getOthers().lines())
        .contains("benang = sutra", "ukuran = 2 x 1 m", "perawatan = cuci kering");
    fields.ask(List.of(SIZE));

    assertThat(fields.getFields().get(0).getValue()).isEqualTo("2 x 1 m");
    assertThat(fields.read(new Violations()))
        .containsOnly(
            Map.entry("benang", "sutra"),
            Map.entry("ukuran", "2 x 1 m"),
            Map.entry("perawatan", "cuci kering"));
  }

  @Test
  void should_keep_a_value_with_a_semicolon_when_the_category_changes() {
    fields.ask(List.of(THREAD, SIZE));
    fields.getFields().get(0).setValue("sutra; emas");
    fields.getFields().get(1).setValue("2 m; lebar = 1 m");

    fields.ask(List.of());

    Violations violations = new Violations();
    assertThat(fields.read(violations))
        .contains(Map.entry("benang", "sutra; emas"), Map.entry("ukuran", "2 m; lebar = 1 m"));
    assertThat(violations.isEmpty()).isTrue();
    fields.ask(List.of(SIZE));
    assertThat(fields.getFields().get(0).getValue()).isEqualTo("2 m; lebar = 1 m");
  }

  @Test
  void should_store_nothing_for_a_field_that_is_left_empty() {
    fields.ask(List.of(THREAD));
    fields.getFields().get(0).setValue("  ");

    assertThat(fields.read(new Violations())).containsOnlyKeys("perawatan");
  }

  private static AttributeView definition(long id, String key) {
    return new AttributeView(
        id,
        new AttributeDraft(
            "songket",
            key,
            AttributeType.TEXT,
            new LocalText(key, key),
            "",
            false,
            false,
            List.of()),
        false);
  }
}
