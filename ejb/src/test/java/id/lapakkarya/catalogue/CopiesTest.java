package id.lapakkarya.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CopiesTest {
  private static final FoodFacts FACTS = new FoodFacts(90, FoodBase.FISH, FoodPackaging.VACUUM);

  @Test
  void should_know_of_food_what_the_first_knows() {
    ProductDraft copy = Copies.of(pempek(), new LocalText("(salinan)", "(copy)"));

    assertThat(copy.food()).isEqualTo(FACTS);
    assertThat(copy.status()).isEqualTo(ProductStatus.DRAFT);
    assertThat(copy.slug()).isNull();
  }

  private static ProductView pempek() {
    return new ProductView(
        1,
        1,
        new TenantId(1),
        "pempek-contoh",
        new LocalText("Pempek CONTOH", ""),
        new LocalText("Barang CONTOH untuk pengujian.", ""),
        "pempek",
        ProductStatus.PUBLISHED,
        Storage.FROZEN,
        0,
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        Instant.EPOCH,
        Instant.EPOCH,
        FACTS,
        false);
  }
}
