package id.lapakkarya.identity;

/**
 * What a person may do, in which sort of scope it is asked for, how far it goes, and whether one
 * must have proven a moment ago who one is.
 */
public enum Permission {
  PRODUCT_READ(Scope.TENANT, Effect.READ),
  PRODUCT_WRITE(Scope.TENANT, Effect.WRITE),
  PRICE_WRITE(Scope.TENANT, Effect.MONEY),
  /** How the own shop looks, and when it takes orders. */
  SHOPFRONT_READ(Scope.TENANT, Effect.READ),
  SHOPFRONT_WRITE(Scope.TENANT, Effect.WRITE),
  STOCK_READ(Scope.TENANT, Effect.READ),
  STOCK_WRITE(Scope.TENANT, Effect.WRITE),
  ORDER_READ(Scope.TENANT, Effect.READ),
  /** Accepting and refusing: a sale, or money that goes back. */
  ORDER_DECIDE(Scope.TENANT, Effect.MONEY),
  ORDER_SHIP(Scope.TENANT, Effect.WRITE),
  /** What is delivered and paid earns premi. */
  ORDER_DELIVER(Scope.TENANT, Effect.MONEY),
  SPLIT_CONFIRM(Scope.TENANT, Effect.MONEY, Proof.RECENT),
  PAYMENT_READ(Scope.PLATFORM, Effect.READ),
  PAYMENT_CONFIRM(Scope.PLATFORM, Effect.MONEY, Proof.RECENT),
  REPORT_READ(Scope.REACH, Effect.READ),
  SHOP_ADMINISTER(Scope.REACH, Effect.WRITE),
  /** Who collects for a Lapas, how it is paid, and how its proceeds are shared. */
  TERMS_WRITE(Scope.REACH, Effect.MONEY, Proof.RECENT),
  AUDIT_READ(Scope.REACH, Effect.READ),
  STAFF_READ(Scope.REACH, Effect.READ),
  STAFF_WRITE(Scope.REACH, Effect.WRITE, Proof.RECENT),
  /** Letting staff in again who have lost their second factor. */
  FACTOR_RESET(Scope.REACH, Effect.WRITE, Proof.RECENT),
  /** Looking at a shop as its staff see it, for a while and on the record. */
  HELP(Scope.REACH, Effect.WRITE);

  /** Where a permission is asked for. */
  public enum Scope {
    /** In the tenant being worked on: held there, in its region or on the platform. */
    TENANT,
    /** Over several tenants: the use case narrows itself to {@link Actor#reach}. */
    REACH,
    /** On the platform only. */
    PLATFORM
  }

  /** How far a permission goes. */
  public enum Effect {
    READ,
    WRITE,
    /** Changes what somebody is paid or pays. */
    MONEY
  }

  /** When the person must have given the password or a code for the last time. */
  private enum Proof {
    ON_SIGN_IN,
    /** Within the last quarter of an hour: {@link Actor#demandProof}. */
    RECENT
  }

  private final Scope scope;
  private final Effect effect;
  private final Proof proof;

  Permission(Scope scope, Effect effect) {
    this(scope, effect, Proof.ON_SIGN_IN);
  }

  Permission(Scope scope, Effect effect, Proof proof) {
    this.scope = scope;
    this.effect = effect;
    this.proof = proof;
  }

  public Scope scope() {
    return scope;
  }

  public Effect effect() {
    return effect;
  }

  /**
   * True when a session that somebody left open is not enough: money is moved, or what people may
   * do is changed.
   */
  public boolean needsProof() {
    return proof == Proof.RECENT;
  }
}
