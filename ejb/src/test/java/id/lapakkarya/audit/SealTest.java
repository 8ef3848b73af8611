package id.lapakkarya.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealTest {
  private static final long CHAIN = 7;

  @Test
  void should_count_from_one_and_hold_the_hash_before() {
    Seal first = Seal.after(CHAIN, 0, Seal.beginning(), entry(10, "a"));
    Seal second = Seal.after(CHAIN, first.position(), first.hash(), entry(12, "b"));

    assertThat(first.position()).isEqualTo(1);
    assertThat(second.position()).isEqualTo(2);
    assertThat(second.previousHash()).isEqualTo(first.hash());
    assertThat(List.of(first, second)).allMatch(Seal::isIntact);
  }

  @Test
  void should_not_be_intact_when_any_part_of_it_is_altered() {
    Seal seal = Seal.after(CHAIN, 4, Seal.beginning(), entry(10, "a"));
    byte[] other = entry(10, "b").digest();

    assertThat(
            List.of(
                new Seal(8, 5, 10, seal.digest(), seal.previousHash(), seal.hash()),
                new Seal(CHAIN, 6, 10, seal.digest(), seal.previousHash(), seal.hash()),
                new Seal(CHAIN, 5, 11, seal.digest(), seal.previousHash(), seal.hash()),
                new Seal(CHAIN, 5, 10, other, seal.previousHash(), seal.hash()),
                new Seal(CHAIN, 5, 10, seal.digest(), other, seal.hash()),
                new Seal(CHAIN, 5, 10, seal.digest(), seal.previousHash(), other)))
        .noneMatch(Seal::isIntact);
  }

  @Test
  void should_tell_values_apart_wherever_they_are_split() {
    assertThat(StoredEntry.digestOf(List.of("ab", "c")))
        .isNotEqualTo(StoredEntry.digestOf(List.of("a", "bc")));
    assertThat(StoredEntry.digestOf(Arrays.asList("", null)))
        .isNotEqualTo(StoredEntry.digestOf(Arrays.asList(null, "")));
  }

  @Test
  void should_begin_each_chain_with_a_value_of_its_own() {
    Seal.beginning()[0] = 1;

    assertThat(Seal.beginning()).containsOnly(0);
  }

  private static StoredEntry entry(long id, String value) {
    return new StoredEntry(id, StoredEntry.digestOf(List.of(value)));
  }
}
