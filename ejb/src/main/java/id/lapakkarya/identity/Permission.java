package id.lapakkarya.identity;

/** What a person may do, and in which sort of scope it is held. */
public enum Permission {
  PRODUCT_READ(Scope.TENANT),
  PRODUCT_WRITE(Scope.TENANT),
  STOCK_READ(Scope.TENANT),
  STOCK_WRITE(Scope.TENANT),
  ORDER_READ(Scope.TENANT),
  ORDER_FULFIL(Scope.TENANT),
  SPLIT_CONFIRM(Scope.TENANT),
  PAYMENT_READ(Scope.PLATFORM),
  PAYMENT_CONFIRM(Scope.PLATFORM),
  REPORT_READ(Scope.PLATFORM),
  SHOP_ADMINISTER(Scope.PLATFORM);

  /** One tenant, or the whole platform. */
  public enum Scope {
    TENANT,
    PLATFORM
  }

  private final Scope scope;

  Permission(Scope scope) {
    this.scope = scope;
  }

  public Scope scope() {
    return scope;
  }
}
