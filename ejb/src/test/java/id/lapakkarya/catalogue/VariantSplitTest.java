package id.lapakkarya.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VariantSplitTest {
  private static final String SMALL = "KOTAK-S";
  private static final String MIDDLE = "KOTAK-M";
  private static final String LARGE = "KOTAK-L";
  private static final String GONE = "KOTAK-XS";

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
            work(),
            ShownValues.ofVariants(waiting),
            List.of(variant(null, "Kecil", 70_000)),
            any -> new Sku(LARGE));

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
  void should_store_a_new_variant_and_offer_it_once_its_name_is_confirmed() {
    VariantSplit split = split(variant(SMALL, "S", 50_000), variant(null, "L", 80_000));

    SkuDraft large = split.atOnce().get(1);
    assertThat(large.sku()).isEqualTo(LARGE);
    assertThat(large.price()).isEqualTo(Rupiah.of(80_000));
    assertThat(large.withdrawn()).isTrue();
    assertThat(split.wanted()).containsEntry(LARGE, size("L"));
    assertThat(split.offered()).containsExactly(size("S"), size("M"));
  }

  @Test
  void should_offer_again_once_that_is_confirmed_and_under_the_name_that_was_looked_over() {
    VariantSplit split = split(withdrawn(GONE, "Mungil", false));

    assertThat(split.atOnce().get(0).withdrawn()).isTrue();
    assertThat(split.atOnce().get(0).options()).isEqualTo(size("XS"));
    assertThat(split.wanted()).containsEntry(GONE, size("Mungil"));
    assertThat(split(withdrawn(GONE, "XS", true)).wanted()).containsEntry(GONE, null);
  }

  @Test
  void should_not_withdraw_the_last_one_for_others_that_wait() {
    assertThatThrownBy(
            () ->
                split(
                    withdrawn(SMALL, "S", true),
                    withdrawn(MIDDLE, "M", true),
                    variant(null, "L", 80_000)))
        .isInstanceOfSatisfying(
            LapakException.class,
            refusal -> assertThat(refusal.violations().get(0).field()).isEqualTo("skus"));
  }

  @Test
  void should_let_two_variants_change_their_names_but_give_none_away_before_that() {
    VariantSplit swapped = split(variant(SMALL, "M", 50_000), variant(MIDDLE, "S", 50_000));

    assertThat(swapped.atOnce())
        .extracting(SkuDraft::options)
        .containsExactly(size("S"), size("M"));
    assertThatThrownBy(() -> split(variant(SMALL, "Kecil", 50_000), variant(null, "S", 60_000)))
        .isInstanceOfSatisfying(
            LapakException.class,
            refusal ->
                assertThat(refusal.violations().get(0).field()).isEqualTo("skus[1].options"));
  }

  private static VariantSplit split(SkuDraft... drafts) {
    return VariantSplit.of(work(), ShownValues.NONE, List.of(drafts), any -> new Sku(LARGE));
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
    return new ProductView(
        1,
        1,
        new TenantId(3),
        "kotak-contoh",
        new LocalText("Kotak CONTOH", ""),
        new LocalText("Keterangan CONTOH yang cukup panjang.", ""),
        "kayu",
        ProductStatus.PUBLISHED,
        Storage.NONE,
        0,
        Map.of(),
        Map.of(),
        List.of(kept(SMALL, "S", false), kept(MIDDLE, "M", false), kept(GONE, "XS", true)),
        List.of(),
        Instant.EPOCH,
        Instant.EPOCH,
        FoodFacts.NONE,
        false);
  }

  private static SkuView kept(String code, String size, boolean away) {
    return new SkuView(
        new Sku(code),
        "",
        size(size),
        Rupiah.of(50_000),
        Rupiah.ZERO,
        400,
        QuantityPrices.NONE,
        Measures.NONE,
        away);
  }
}
