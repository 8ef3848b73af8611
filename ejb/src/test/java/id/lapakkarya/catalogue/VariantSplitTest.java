package id.lapakkarya.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VariantSplitTest {
  private static final Instant NOW = Instant.parse("2026-11-29T07:00:00Z");
  private static final String SMALL = "KOTAK-S";
  private static final String MIDDLE = "KOTAK-M";

  @Test
  void should_let_other_options_wait_and_take_the_price_at_once() {
    VariantSplit split = split(variant(SMALL, "Kecil", 70_000), variant(MIDDLE, "M", 50_000));

    assertThat(split.atOnce().get(0).options()).isEqualTo(size("S"));
    assertThat(split.atOnce().get(0).price()).isEqualTo(Rupiah.of(70_000));
    assertThat(split.wanted()).containsEntry(SMALL, size("Kecil")).containsEntry(MIDDLE, size("M"));
    assertThat(split.offered()).containsExactly(size("S"), size("M"));
    assertThat(split.withdrawn()).isEmpty();
  }

  @Test
  void should_know_a_variant_without_a_code_by_the_options_that_wait() {
    Map<String, Map<String, String>> waiting = Map.of(SMALL, size("Kecil"));

    VariantSplit split =
        VariantSplit.of(
            work(), ShownValues.ofVariants(waiting), List.of(variant(null, "Kecil", 70_000)));

    assertThat(split.atOnce().get(0).sku()).isEqualTo(SMALL);
    assertThat(split.atOnce().get(0).options()).isEqualTo(size("S"));
  }

  @Test
  void should_withdraw_at_once() {
    VariantSplit split = split(withdrawn(SMALL, "Kecil", true), variant(MIDDLE, "M", 50_000));

    assertThat(split.atOnce().get(0).withdrawn()).isTrue();
    assertThat(split.wanted()).doesNotContainEntry(SMALL, size("Kecil"));
    assertThat(split.withdrawn()).containsExactly(SMALL);
    assertThat(split.offered()).containsExactly(size("M"));
  }

  @Test
  void should_let_two_variants_change_their_names_but_give_none_away_before_that() {
    VariantSplit swapped = split(variant(SMALL, "M", 50_000), variant(MIDDLE, "S", 50_000));

    assertThat(swapped.atOnce()).extracting(SkuDraft::options).containsExactly(size("S"), size("M"));
    assertThatThrownBy(() -> split(variant(SMALL, "Kecil", 50_000), variant(null, "S", 60_000)))
        .isInstanceOfSatisfying(
            LapakException.class,
            refusal ->
                assertThat(refusal.violations().get(0).field()).isEqualTo("skus[1].options"));
  }

  private static VariantSplit split(SkuDraft... drafts) {
    return VariantSplit.of(work(), ShownValues.NONE, List.of(drafts));
  }

  private static Map<String, String> size(String value) {
    return Map.of("ukuran", value);
  }

  private static SkuDraft variant(String code, String size, long price) {
    return new SkuDraft(code, "", size(size), Rupiah.of(price), Rupiah.ZERO, 400);
  }

  private static SkuDraft withdrawn(String code, String size, boolean away) {
    return new SkuDraft(
        code, "", size(size), Rupiah.of(50_000), Rupiah.ZERO, 400, null, null, away);
  }

  private static ProductView work() {
    Product work =
        new Product(
            new TenantId(3),
            "kotak-contoh",
            new ProductDraft(
                null,
                "Kotak CONTOH",
                "",
                "Keterangan CONTOH yang cukup panjang.",
                "",
                "kayu",
                null,
                null,
                0,
                Map.of(),
                Map.of(),
                List.of(),
                null,
                null,
                null),
            NOW);
    work.addSku(new Sku(SMALL), variant(SMALL, "S", 50_000));
    work.addSku(new Sku(MIDDLE), variant(MIDDLE, "M", 50_000));
    return work.view();
  }
}
