package id.lapakkarya.accounting;

import id.lapakkarya.platform.Violations;
import java.util.List;

/** What a distribution scheme must satisfy that is written down beside those there are. */
public final class SchemeRules {
  private static final int WHOLE = 100;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private SchemeRules() {}

  public static Violations check(SchemeDraft draft, List<SchemeView> known) {
    return new Violations()
        .when(
            draft.validFrom() == null
                || draft.validFrom().getYear() < FIRST_YEAR
                || draft.validFrom().getYear() > LAST_YEAR,
            "validFrom",
            "not-a-date")
        .when(
            draft.validFrom() != null
                && known.stream().anyMatch(each -> each.validFrom().equals(draft.validFrom())),
            "validFrom",
            "repeated")
        .text("decree", draft.decree(), 5, 200)
        .when(draft.base() == null, "base", "required")
        .when(isNoShare(draft.premi()), "premi", "out-of-range")
        .when(isNoShare(draft.capital()), "capital", "out-of-range")
        .when(isNoShare(draft.pnbp()), "pnbp", "out-of-range")
        .when(!isWhole(draft), "pnbp", "not-a-hundred");
  }

  /** Whether the shares are shares of one whole. */
  public static boolean isWhole(SchemeDraft draft) {
    return draft.premi() + draft.capital() + draft.pnbp() == WHOLE;
  }

  private static boolean isNoShare(int percent) {
    return percent < 0 || percent > WHOLE;
  }
}
