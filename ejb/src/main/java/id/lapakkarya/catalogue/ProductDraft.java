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
    Axes axes) {
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
        product.axes());
  }

  /** Without saying anything of what variants differ in. */
  public ProductDraft(
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
      FoodFacts food) {
    this(
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
        skus,
        food,
        null);
  }

  /** Without facts of food. */
  public ProductDraft(
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
      List<SkuDraft> skus) {
    this(
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
        skus,
        null);
  }

  ProductDraft with(FoodFacts facts) {
    return changed(licences, facts);
  }

  ProductDraft withLicences(Map<String, String> others) {
    return changed(others, food);
  }

  private ProductDraft changed(Map<String, String> newLicences, FoodFacts facts) {
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
        axes);
  }
}
