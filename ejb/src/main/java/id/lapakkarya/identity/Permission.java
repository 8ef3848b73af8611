package id.lapakkarya.identity;

/** What a person may do, on which level it is asked for, and how far it goes. */
public enum Permission {
  PRODUCT_READ(Level.TENANT, Effect.READ),
  PRODUCT_WRITE(Level.TENANT, Effect.WRITE),
  PRICE_WRITE(Level.TENANT, Effect.MONEY),
  /** How the own shop looks, and when it takes orders. */
  SHOPFRONT_READ(Level.TENANT, Effect.READ),
  SHOPFRONT_WRITE(Level.TENANT, Effect.WRITE),
  STOCK_READ(Level.TENANT, Effect.READ),
  STOCK_WRITE(Level.TENANT, Effect.WRITE),
  ORDER_READ(Level.TENANT, Effect.READ),
  /** Accepting and refusing: a sale, or money that goes back. */
  ORDER_DECIDE(Level.TENANT, Effect.MONEY),
  ORDER_SHIP(Level.TENANT, Effect.WRITE),
  /** What is delivered and paid earns premi. */
  ORDER_DELIVER(Level.TENANT, Effect.MONEY),
  SPLIT_CONFIRM(Level.TENANT, Effect.MONEY),
  PAYMENT_READ(Level.PLATFORM, Effect.READ),
  PAYMENT_CONFIRM(Level.PLATFORM, Effect.MONEY),
  REPORT_READ(Level.REACH, Effect.READ),
  SHOP_ADMINISTER(Level.REACH, Effect.WRITE),
  /** Who collects for a Lapas, how it is paid, and how its proceeds are shared. */
  TERMS_WRITE(Level.REACH, Effect.MONEY),
  AUDIT_READ(Level.REACH, Effect.READ),
  STAFF_READ(Level.REACH, Effect.READ),
  STAFF_WRITE(Level.REACH, Effect.WRITE),
  /** Looking at a shop as its staff see it, for a while and on the record. */
  HELP(Level.REACH, Effect.WRITE);

  /** On which level a permission is asked for. */
  public enum Level {
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

  private final Level level;
  private final Effect effect;

  Permission(Level level, Effect effect) {
    this.level = level;
    this.effect = effect;
  }

  public Level level() {
    return level;
  }

  public Effect effect() {
    return effect;
  }
}
