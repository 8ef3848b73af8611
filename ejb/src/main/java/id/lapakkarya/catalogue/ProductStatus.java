package id.lapakkarya.catalogue;

/** Whether buyers see a product. */
public enum ProductStatus {
  DRAFT,
  PUBLISHED,
  ARCHIVED
}
