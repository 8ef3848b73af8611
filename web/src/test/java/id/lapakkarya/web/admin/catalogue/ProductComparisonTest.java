package id.lapakkarya.web.admin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.lapakkarya.catalogue.FoodFacts;
import id.lapakkarya.catalogue.ProductStatus;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.catalogue.Storage;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two have written into one product: what is asked, and what is kept unasked. */
class ProductComparisonTest {
  private static final ProductView BEFORE = product("Kotak", "Dari kayu", 90_000, "UJI-1");

  @Test
  void should_ask_only_about_what_others_have_changed_and_the_form_has_otherwise() {
    ProductForm mine = new ProductForm(BEFORE);
    mine.setDescription("Dari kayu jati");
    mine.getVariants().get(0).setPrice("95.000");

    ProductComparison comparison =
        new ProductComparison(BEFORE, mine, product("Kotak rias", "Dari kayu", 95_000, "UJI-1"));

    assertThat(comparison.getLines())
        .extracting(ProductComparison.Line::getKey)
        .containsExactly("name");
  }

  @Test
  void should_take_theirs_where_nothing_was_typed_and_keep_mine_where_something_was() {
    ProductForm mine = new ProductForm(BEFORE);
    mine.setName("Kotak ukir");

    ProductComparison comparison =
        new ProductComparison(BEFORE, mine, product("Kotak rias", "Dari rotan", 95_000, "UJI-1"));

    assertThat(comparison.getLines())
        .extracting(ProductComparison.Line::getKey, ProductComparison.Line::getChoice)
        .containsExactly(
            tuple("name", "mine"), tuple("description", "theirs"), tuple("UJI-1/price", "theirs"));
    comparison.settle(mine);
    assertThat(mine.getName()).isEqualTo("Kotak ukir");
    assertThat(mine.getDescription()).isEqualTo("Dari rotan");
    assertThat(mine.getVariants().get(0).getPrice()).isEqualTo("95.000");
  }

  @Test
  void should_follow_the_choice() {
    ProductForm mine = new ProductForm(BEFORE);
    mine.setName("Kotak ukir");
    ProductComparison comparison =
        new ProductComparison(BEFORE, mine, product("Kotak rias", "Dari kayu", 90_000, "UJI-1"));

    comparison.getLines().get(0).setChoice("theirs");
    comparison.settle(mine);

    assertThat(mine.getName()).isEqualTo("Kotak rias");
  }

  @Test
  void should_take_up_variants_that_others_have_added_before_those_typed_here() {
    ProductForm mine = new ProductForm(BEFORE);
    mine.addVariant();
    mine.getVariants().get(1).setPrice("1.000");

    new ProductComparison(BEFORE, mine, product("Kotak", "Dari kayu", 90_000, "UJI-1", "UJI-2"))
        .settle(mine);

    assertThat(mine.getVariants()).extracting(VariantForm::getSku).startsWith("UJI-1", "UJI-2");
    assertThat(mine.getVariants().get(2).getPrice()).isEqualTo("1.000");
  }

  private static ProductView product(String name, String description, long price, String... skus) {
    return new ProductView(
        1,
        1,
        new TenantId(1),
        "kotak",
        new LocalText(name, ""),
        new LocalText(description, ""),
        "kayu",
        ProductStatus.PUBLISHED,
        Storage.NONE,
        0,
        Map.of(),
        Map.of(),
        Stream.of(skus)
            .map(
                sku ->
                    new SkuView(new Sku(sku), null, Map.of(), Rupiah.of(price), Rupiah.ZERO, 500))
            .toList(),
        List.of(),
        Instant.EPOCH,
        Instant.EPOCH,
        FoodFacts.NONE,
        false);
  }
}
