package id.lapakkarya.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.catalogue.AttributeChoice;
import id.lapakkarya.catalogue.AttributeDraft;
import id.lapakkarya.catalogue.AttributeType;
import id.lapakkarya.catalogue.AttributeView;
import id.lapakkarya.platform.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                Map.of("warna", "Hitam")),
            List.of());

    assertThat(lines).isEqualTo("motif=pucuk rebung\nmotif=bunga cina\nukuran=M\n");
    assertThat(ListingTraits.read("Pagar Alam", lines))
        .containsExactly(
            new Trait(FacetKind.TOWN, "pagar-alam", "Pagar Alam"),
            new Trait(FacetKind.MOTIF, "pucuk-rebung", "Pucuk rebung"),
            new Trait(FacetKind.MOTIF, "bunga-cina", "Bunga cina"),
            new Trait(FacetKind.SIZE, "m", "M"));
  }

  @Test
  void should_take_the_choices_of_attributes_and_nothing_that_is_none_of_them() {
    AttributeView technique =
        new AttributeView(
            1,
            new AttributeDraft(
                "kaos-sablon",
                "teknik",
                AttributeType.CHOICES,
                new LocalText("Teknik", "Technique"),
                "",
                false,
                true,
                List.of(
                    new AttributeChoice("dtf", new LocalText("DTF", "DTF")),
                    new AttributeChoice("plastisol", new LocalText("Plastisol", "Plastisol")))),
            false);

    String lines =
        ListingTraits.write(
            Map.of("teknik", "plastisol, bordir, dtf", "bahan", "katun"),
            List.of(Map.of("ukuran", "M")),
            List.of(technique));

    assertThat(lines).isEqualTo("ukuran=M\nattr.teknik=dtf\nattr.teknik=plastisol\n");
    assertThat(ListingTraits.read("Lahat", lines))
        .extracting(Trait::name)
        .containsExactly("Lahat", "M");
    assertThat(ListingTraits.readAttributes(lines))
        .isEqualTo(Map.of("teknik", Set.of("dtf", "plastisol")));
  }

  @Test
  void should_have_only_its_town_where_nothing_else_is_known() {
    assertThat(ListingTraits.write(Map.of(), List.of(Map.of()), List.of())).isEmpty();
    assertThat(ListingTraits.read("Lahat", ""))
        .containsExactly(new Trait(FacetKind.TOWN, "lahat", "Lahat"));
  }

  @Test
  void should_fit_its_column_and_leave_out_sentences() {
    List<Map<String, String>> many = new ArrayList<>();
    for (int size = 0; size < 200; size++) {
      many.add(Map.of("ukuran", "nomor %03d".formatted(size)));
    }

    String lines = ListingTraits.write(Map.of("motif", "m".repeat(61)), many, List.of());

    assertThat(lines)
        .hasSizeLessThanOrEqualTo(1_000)
        .startsWith("ukuran=nomor 000\n")
        .endsWith("\n");
  }
}
