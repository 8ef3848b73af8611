package id.lapakkarya.catalogue;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.TenantId;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A product with its variants.
 *
 * @param held published, and held back from buyers while a paper is missing
 */
public record ProductView(
    long id,
    int version,
    TenantId tenant,
    String slug,
    LocalText name,
    LocalText description,
    String category,
    ProductStatus status,
    Storage storage,
    int leadTimeDays,
    Map<String, String> attributes,
    Map<String, String> licences,
    List<SkuView> skus,
    List<PictureView> pictures,
    Instant createdAt,
    Instant changedAt,
    FoodFacts food,
    boolean held,
    Axes axes)
    implements Serializable {
  /** One whose variants are told apart without axes. */
  public ProductView(
      long id,
      int version,
      TenantId tenant,
      String slug,
      LocalText name,
      LocalText description,
      String category,
      ProductStatus status,
      Storage storage,
      int leadTimeDays,
      Map<String, String> attributes,
      Map<String, String> licences,
      List<SkuView> skus,
      List<PictureView> pictures,
      Instant createdAt,
      Instant changedAt,
      FoodFacts food,
      boolean held) {
    this(
        id,
        version,
        tenant,
        slug,
        name,
        description,
        category,
        status,
        storage,
        leadTimeDays,
        attributes,
        licences,
        skus,
        pictures,
        createdAt,
        changedAt,
        food,
        held,
        Axes.NONE);
  }

  /** As buyers see it: without variants that were withdrawn. */
  public ProductView forBuyers() {
    return skus.stream().noneMatch(SkuView::withdrawn)
        ? this
        : new ProductView(
            id,
            version,
            tenant,
            slug,
            name,
            description,
            category,
            status,
            storage,
            leadTimeDays,
            attributes,
            licences,
            skus.stream().filter(sku -> !sku.withdrawn()).toList(),
            pictures,
            createdAt,
            changedAt,
            food,
            held,
            axes);
  }

  /**
   * The axes by which buyers choose a variant, with values that some variant has; none where a
   * variant does not fit them.
   */
  public Axes choices() {
    List<Map<String, String>> variants = skus.stream().map(SkuView::options).toList();
    return variants.stream().allMatch(axes::fit) ? axes.usedBy(variants) : Axes.NONE;
  }

  /** What a variant costs; empty where it is none of this product. */
  public Optional<Rupiah> priceOf(Sku sku) {
    return skus.stream().filter(each -> each.sku().equals(sku)).map(SkuView::price).findFirst();
  }

  public Rupiah lowestPrice() {
    return skus.stream().map(SkuView::price).min(Comparator.naturalOrder()).orElse(Rupiah.ZERO);
  }

  public Rupiah highestPrice() {
    return skus.stream().map(SkuView::price).max(Comparator.naturalOrder()).orElse(Rupiah.ZERO);
  }

  /** The photograph that stands for it; without one it is drawn. */
  public Optional<PictureView> firstPicture() {
    return pictures.stream().findFirst();
  }

  /** Whether buyers may see it. */
  public boolean isPublished() {
    return status == ProductStatus.PUBLISHED && !held;
  }
}
