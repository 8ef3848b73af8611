package id.lapakkarya.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactsTest {
  /** A part of a state. */
  public record Variant(Sku sku, Rupiah price) {}

  /** A state as a view tells it. */
  public record State(
      String name,
      List<Variant> variants,
      Optional<String> motif,
      Instant madeAt,
      Instant changedAt,
      int version,
      boolean open) {
    public boolean isOpen() {
      return open;
    }
  }

  private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

  @Test
  void should_name_every_fact_by_its_path() {
    State state = state("Kain", 150_000, Optional.of("bintang"));

    assertThat(Facts.of(state).byPath())
        .containsExactly(
            entry("name", "Kain"),
            entry("variants[KAIN-1].sku", "KAIN-1"),
            entry("variants[KAIN-1].price", 150_000L),
            entry("motif", "bintang"),
            entry("madeAt", "2026-11-22T05:00:00Z"),
            entry("open", true));
  }

  @Test
  void should_keep_only_what_differs() {
    Facts before = Facts.of(state("Kain", 150_000, Optional.of("bintang")));
    Facts after = Facts.of(state("Kain", 175_000, Optional.empty()));

    assertThat(before.without(after).byPath())
        .containsExactly(entry("variants[KAIN-1].price", 150_000L), entry("motif", "bintang"));
    assertThat(after.without(before).toJson())
        .isEqualTo("{\"variants[KAIN-1].price\":175000,\"motif\":null}");
  }

  @Test
  void should_not_take_all_variants_for_changed_when_one_is_added_in_front() {
    Variant known = new Variant(new Sku("KAIN-1"), Rupiah.of(1));
    Variant added = new Variant(new Sku("KAIN-0"), Rupiah.of(2));
    Facts before = Facts.of(Map.of("variants", List.of(known)));
    Facts after = Facts.of(Map.of("variants", List.of(added, known)));

    assertThat(before.without(after).isEmpty()).isTrue();
    assertThat(after.without(before).byPath())
        .containsOnlyKeys("variants[KAIN-0].sku", "variants[KAIN-0].price");
  }

  @Test
  void should_read_back_what_it_wrote() {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("nama \"kain\"", "baris\nbaru, \\ dan é");
    state.put("harga", 5);
    state.put("kosong", null);

    assertThat(Facts.read(Facts.of(state).toJson()))
        .containsExactly(
            entry("nama \"kain\"", "baris\nbaru, \\ dan é"),
            entry("harga", "5"),
            entry("kosong", null));
  }

  @Test
  void should_write_nothing_for_nothing() {
    assertThat(Facts.of(null).toJson()).isNull();
    assertThat(Facts.read(null)).isEmpty();
  }

  private static State state(String name, long price, Optional<String> motif) {
    return new State(
        name,
        List.of(new Variant(new Sku("KAIN-1"), Rupiah.of(price))),
        motif,
        NOON,
        NOON,
        4,
        true);
  }
}
