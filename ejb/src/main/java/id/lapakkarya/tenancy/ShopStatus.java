package id.lapakkarya.tenancy;

/** Where a shop stands; only an active one is seen and sells. */
public enum ShopStatus {
  DRAFT,
  ACTIVE,
  SUSPENDED,
  CLOSED
}
