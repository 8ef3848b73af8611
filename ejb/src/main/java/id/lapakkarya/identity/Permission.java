package id.lapakkarya.identity;

/**
 * What a person may do, on which level it is asked for, how far it goes, and whether one must have
 * proven a moment ago who one is.
 */
public enum Permission {
  PRODUCT_READ(Level.TENANT, Effect.READ),
  PRODUCT_WRITE(Level.TENANT, Effect.WRITE),
  /** Confirming what others would like to show of published products. */
  PRODUCT_APPROVE(Level.TENANT, Effect.WRITE),
  /** What waits for that. */
  CHANGE_READ(Level.REACH, Effect.READ),
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
  SPLIT_CONFIRM(Level.TENANT, Effect.MONEY, Proof.RECENT),
  PAYMENT_READ(Level.PLATFORM, Effect.READ),
  PAYMENT_CONFIRM(Level.PLATFORM, Effect.MONEY, Proof.RECENT),
  REPORT_READ(Level.REACH, Effect.READ),
  /** The categories and motifs of the market. */
  CATEGORY_READ(Level.PLATFORM, Effect.READ),
  CATEGORY_WRITE(Level.PLATFORM, Effect.WRITE),
  SHOP_ADMINISTER(Level.REACH, Effect.WRITE),
  /** Who collects for a Lapas, how it is paid, and how its proceeds are shared. */
  TERMS_WRITE(Level.REACH, Effect.MONEY, Proof.RECENT),
  AUDIT_READ(Level.REACH, Effect.READ),
  /** What the search takes for the same, and what was looked for in vain. */
  SEARCH_READ(Level.PLATFORM, Effect.READ),
  SEARCH_WRITE(Level.PLATFORM, Effect.WRITE),
  STAFF_READ(Level.REACH, Effect.READ),
  STAFF_WRITE(Level.REACH, Effect.WRITE, Proof.RECENT),
  /** Letting staff in again who have lost their second factor. */
  FACTOR_RESET(Level.REACH, Effect.WRITE, Proof.RECENT),
  /** Keys of partners' programs. */
  PARTNER_KEY_READ(Level.REACH, Effect.READ),
  PARTNER_KEY_WRITE(Level.REACH, Effect.WRITE, Proof.RECENT),
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

  /** When the person must have given the password or a code for the last time. */
  private enum Proof {
    ON_SIGN_IN,
    /** Within the last quarter of an hour: {@link Actor#demandProof}. */
    RECENT
  }

  private final Level level;
  private final Effect effect;
  private final Proof proof;

  Permission(Level level, Effect effect) {
    this(level, effect, Proof.ON_SIGN_IN);
  }

  Permission(Level level, Effect effect, Proof proof) {
    this.level = level;
    this.effect = effect;
    this.proof = proof;
  }

  public Level level() {
    return level;
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
