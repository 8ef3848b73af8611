package id.lapakkarya.audit;

/** Who did it. */
public enum AuditActor {
  /** Somebody signed in. */
  PERSON,
  /** A visitor, such as a buyer who bears an order's token. */
  GUEST,
  /** A job of the application. */
  SYSTEM,
  /** The program of a partner, by its key. */
  KEY;

  /** Key of its text. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
