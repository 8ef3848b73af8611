package id.lapakkarya.audit;

/** How it ended. */
public enum AuditOutcome {
  DONE,
  REFUSED;

  /** Key of its text. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
