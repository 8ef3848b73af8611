package id.lapakkarya.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.platform.Violations;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AxesTest {
  private static final Axes SHIRT =
      new Axes(
          List.of(
              new Axis("ukuran", List.of("S", "M")), new Axis("warna", List.of("putih", "hitam"))));

  @Test
  void should_combine_all_values_and_let_the_last_axis_change_fastest() {
    assertThat(SHIRT.combinations())
        .extracting(SkuView::optionLabel)
        .containsExactly("S, putih", "S, hitam", "M, putih", "M, hitam");
    assertThat(Axes.NONE.combinations()).isEmpty();
  }

  @Test
  void should_complete_what_lacks_an_axis_and_nothing_else() {
    assertThat(SHIRT.completed(Map.of("ukuran", "M")))
        .contains(Map.of("ukuran", "M", "warna", "putih"));
    assertThat(SHIRT.completed(Map.of("ukuran", "XL"))).isEmpty();
    assertThat(SHIRT.completed(Map.of("bahan", "katun"))).isEmpty();
  }

  @Test
  void should_go_with_variants_that_have_another_value_or_another_name() {
    List<Map<String, String>> wider =
        List.of(
            Map.of("ukuran", "S", "warna", "putih"), Map.of("ukuran", "Kecil", "warna", "putih"));
    List<Map<String, String>> renamed = List.of(Map.of("model", "A"), Map.of("model", "B"));

    assertThat(SHIRT.goingWith(wider).all().get(0).values()).containsExactly("S", "M", "Kecil");
    assertThat(SHIRT.covering(renamed)).isEqualTo(SHIRT);
    assertThat(SHIRT.goingWith(renamed))
        .isEqualTo(new Axes(List.of(new Axis("model", List.of("A", "B")))));
    assertThat(SHIRT.goingWith(List.of(Map.of("model", "A"), Map.of("ukuran", "S"))))
        .as("no axis is better than one that some lack")
        .isEqualTo(Axes.NONE);
    assertThat(Axes.NONE.goingWith(renamed)).isEqualTo(Axes.NONE);
  }

  @Test
  void should_be_told_by_variants_that_all_differ_in_the_same() {
    assertThat(Axes.of(SHIRT.combinations())).isEqualTo(SHIRT);
    assertThat(Axes.of(List.of(Map.of("ukuran", "S"), Map.of("warna", "putih"))).isEmpty())
        .isTrue();
  }

  @Test
  void should_show_only_values_that_a_variant_has() {
    assertThat(SHIRT.usedBy(SHIRT.combinations().subList(2, 4)).all().get(0).values())
        .containsExactly("M");
  }

  @Test
  void should_accept_a_hundred_combinations_and_no_more() {
    assertThat(faults(new Axes(List.of(sizes(50), new Axis("warna", List.of("a", "b"))))))
        .isEmpty();
    assertThat(faults(new Axes(List.of(sizes(51), new Axis("warna", List.of("a", "b"))))))
        .containsExactly("options too-many-combinations");
    assertThat(faults(new Axes(List.of(sizes(101)))))
        .containsExactly("options too-many-combinations");
  }

  @Test
  void should_say_of_each_name_and_value_what_is_wrong() {
    Axes wrong =
        new Axes(
            List.of(
                new Axis(" ", List.of("S", " s ")),
                new Axis("w".repeat(41), List.of()),
                new Axis("motif", List.of("bunga; daun", "", "x".repeat(61))),
                new Axis("Motif", List.of("a"))));

    assertThat(faults(wrong))
        .containsExactlyInAnyOrder(
            "options too-many",
            "options[0].name required",
            "options[0].values[1] repeated",
            "options[1].name too-long",
            "options[1].values required",
            "options[2].values[0] separator",
            "options[2].values[1] required",
            "options[2].values[2] too-long",
            "options[3].name repeated");
  }

  private static Axis sizes(int count) {
    return new Axis("ukuran", IntStream.range(0, count).mapToObj(String::valueOf).toList());
  }

  private static List<String> faults(Axes axes) {
    Violations violations = new Violations();
    axes.check(violations);
    return violations.all().stream().map(each -> each.field() + " " + each.code()).toList();
  }
}
