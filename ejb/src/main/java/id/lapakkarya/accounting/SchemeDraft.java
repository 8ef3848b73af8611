package id.lapakkarya.accounting;

import java.io.Serializable;
import java.time.LocalDate;

/** A distribution scheme as staff write it down: shares in whole percent of the base. */
public record SchemeDraft(
    LocalDate validFrom, String decree, SchemeBase base, int premi, int capital, int pnbp)
    implements Serializable {
  private static final int BASIS_POINTS = 100;

  /** The scheme, once {@link SchemeRules} has nothing against it. */
  public SchemeView scheme() {
    return new SchemeView(
        validFrom,
        decree.strip(),
        base,
        premi * BASIS_POINTS,
        capital * BASIS_POINTS,
        pnbp * BASIS_POINTS);
  }
}
