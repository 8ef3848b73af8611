package id.lapakkarya.bench.data;

/**
 * A variant that can be bought.
 *
 * @param productSlug the address of its product
 */
public record Goods(
    Shop shop,
    long productId,
    String productSlug,
    String productName,
    String category,
    String sku,
    String option,
    long price) {}
