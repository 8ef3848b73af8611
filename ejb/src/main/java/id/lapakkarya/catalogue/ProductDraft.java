package id.lapakkarya.catalogue;

import java.util.List;
import java.util.Map;

/**
 * A product as staff or a file describe it.
 *
 * @param slug the readable address; left empty, it is made from the name
 * @param status left out, a new product is published and an existing one stays as it is
 * @param leadTimeDays days to make it when none is in stock, 0..365
 * @param food what is known of food; null, as far as the attributes tell
 * @param axes what variants differ in; null: a new product has none, an existing one keeps its own
 * @param extras what stands beside its words; null leaves it as it is
 */
public record ProductDraft(
    String slug,
    String name,
    String nameEn,
    String description,
    String descriptionEn,
    String category,
    ProductStatus status,
    Storage storage,
    Integer leadTimeDays,
    Map<String, String> attributes,
    Map<String, String> licences,
    List<SkuDraft> skus,
    FoodFacts food,
    Axes axes,
    ProductExtras extras) {
  public ProductDraft {
    extras = extras == null ? ProductExtras.AS_THEY_ARE : extras;
  }

  /** What would leave the product as it is. */
  public static ProductDraft of(ProductView product) {
    return new ProductDraft(
        product.slug(),
        product.name().id(),
        product.name().en(),
        product.description().id(),
        product.description().en(),
        product.category(),
        product.status(),
        product.storage(),
        product.leadTimeDays(),
        product.attributes(),
        product.licences(),
        product.skus().stream().map(SkuDraft::of).toList(),
        product.food(),
        product.axes(),
        ProductExtras.AS_THEY_ARE);
  }

  /** The same, with that beside it. */
  public ProductDraft with(ProductExtras others) {
    return changed(licences, food, others);
  }

  /** The same with other variants, and what these differ in. */
  ProductDraft with(List<SkuDraft> otherSkus, Axes otherAxes) {
    return new ProductDraft(
        slug,
        name,
        nameEn,
        description,
        descriptionEn,
        category,
        status,
        storage,
        leadTimeDays,
        attributes,
        licences,
        otherSkus,
        food,
        otherAxes,
        extras);
  }

  ProductDraft with(FoodFacts facts) {
    return changed(licences, facts, extras);
  }

  ProductDraft withLicences(Map<String, String> others) {
    return changed(others, food, extras);
  }

  private ProductDraft changed(
      Map<String, String> newLicences, FoodFacts facts, ProductExtras others) {
    return new ProductDraft(
        slug,
        name,
        nameEn,
        description,
        descriptionEn,
        category,
        status,
        storage,
        leadTimeDays,
        attributes,
        newLicences,
        skus,
        facts,
        axes,
        others);
  }
}
