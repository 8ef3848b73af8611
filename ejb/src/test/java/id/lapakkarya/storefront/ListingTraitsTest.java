package id.lapakkarya.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListingTraitsTest {
  @Test
  void should_take_motifs_and_each_size_once() {
    String lines =
        ListingTraits.write(
            Map.of("motif", "pucuk  rebung, bunga cina", "bahan", "sutra"),
            List.of(
                Map.of("ukuran", "M", "warna", "Merah"),
                Map.of("ukuran", "M", "warna", "Hitam"),
                Map.of("warna", "Hitam")));

    assertThat(lines).isEqualTo("motif=pucuk rebung\nmotif=bunga cina\nukuran=M\n");
    assertThat(ListingTraits.read("Pagar Alam", lines))
        .containsExactly(
            new Trait(FacetKind.TOWN, "pagar-alam", "Pagar Alam"),
            new Trait(FacetKind.MOTIF, "pucuk-rebung", "Pucuk rebung"),
            new Trait(FacetKind.MOTIF, "bunga-cina", "Bunga cina"),
            new Trait(FacetKind.SIZE, "m", "M"));
  }

  @Test
  void should_have_only_its_town_where_nothing_else_is_known() {
    assertThat(ListingTraits.write(Map.of(), List.of(Map.of()))).isEmpty();
    assertThat(ListingTraits.read("Lahat", ""))
        .containsExactly(new Trait(FacetKind.TOWN, "lahat", "Lahat"));
  }

  @Test
  void should_fit_its_column_and_leave_out_sentences() {
    List<Map<String, String>> many = new ArrayList<>();
    for (int size = 0; size < 200; size++) {
      many.add(Map.of("ukuran", "nomor %03d".formatted(size)));
    }

    String lines = ListingTraits.write(Map.of("motif", "m".repeat(61)), many);

    assertThat(lines)
        .hasSizeLessThanOrEqualTo(1_000)
        .startsWith("ukuran=nomor 000\n")
        .endsWith("\n");
  }
}
