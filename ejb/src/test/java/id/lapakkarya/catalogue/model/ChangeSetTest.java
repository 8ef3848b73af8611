package id.lapakkarya.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapakkarya.catalogue.ChangeAuthor;
import id.lapakkarya.catalogue.ChangeState;
import id.lapakkarya.catalogue.ShownField;
import id.lapakkarya.catalogue.ShownValues;
import id.lapakkarya.platform.LapakException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangeSetTest {
  private static final Instant NOW = Instant.parse("2026-11-29T07:00:00Z");
  private static final ChangeAuthor OPERATOR = new ChangeAuthor(7, "operator@contoh.test", false);
  private static final ChangeAuthor HEAD = new ChangeAuthor(8, "kalapas@contoh.test", true);

  @Test
  void should_say_the_same_again_once_it_is_written() {
    ShownValues values =
        new ShownValues(
            Map.of(
                ShownField.NAME, "Kotak \"baru\"\nCONTOH",
                ShownField.ATTRIBUTES, "[{\"k\":\"bahan\",\"v\":\"ulin\"}]"));

    ShownValues read = ShownValues.read(values.stored());

    assertThat(read).isEqualTo(values);
    assertThat(read.pairs(ShownField.ATTRIBUTES)).containsExactly(Map.entry("bahan", "ulin"));
  }

  @Test
  void should_show_its_fields_and_leave_the_others() {
    ShownValues live =
        new ShownValues(
            Map.of(
                ShownField.NAME, "Kotak",
                ShownField.CATEGORY, "kayu",
                ShownField.ATTRIBUTES, "[{\"k\":\"a\",\"v\":\"1\"},{\"k\":\"b\",\"v\":\"2\"}]"));

    ShownValues after = live.with(new ShownValues(Map.of(ShownField.NAME, "Peti")));

    assertThat(after.text(ShownField.NAME)).isEqualTo("Peti");
    assertThat(after.butFor(live).fields()).containsExactly(ShownField.NAME);
    assertThat(live.butFor(live).isEmpty()).isTrue();
    ShownValues turned =
        new ShownValues(
            Map.of(ShownField.ATTRIBUTES, "[{\"k\":\"b\",\"v\":\"2\"},{\"k\":\"a\",\"v\":\"1\"}]"));
    assertThat(turned.butFor(live).isEmpty()).as("the order of pairs is no change").isTrue();
  }

  @Test
  void should_be_decided_on_once() {
    ChangeSet set = new ChangeSet();
    set.decide(ChangeState.DECLINED, HEAD, "Belum lengkap, lihat lagi.", NOW);

    assertThatThrownBy(() -> set.decide(ChangeState.CONFIRMED, HEAD, null, NOW))
        .isInstanceOf(LapakException.class)
        .hasMessageContaining("change-decided");
  }

  @Test
  void should_offer_no_way_to_change_what_it_says() {
    assertThat(
            Arrays.stream(ChangeSet.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(jakarta.persistence.Column.class))
                .filter(field -> !field.getAnnotation(jakarta.persistence.Column.class).updatable())
                .map(java.lang.reflect.Field::getName))
        .containsExactlyInAnyOrder(
            "baseVersion", "before", "after", "authorId", "author", "madeAt");
  }

  @Test
  void should_know_whose_it_is_and_a_program_owns_none() {
    assertThat(new ChangeSet().isBy(0)).isFalse();
    assertThat(OPERATOR.account()).isNotEqualTo(HEAD.account());
  }
}
