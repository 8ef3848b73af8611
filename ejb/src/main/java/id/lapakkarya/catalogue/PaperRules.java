package id.lapakkarya.catalogue;

import id.lapakkarya.platform.Violations;
import java.time.LocalDate;

/** What every paper must satisfy, whether typed in or loaded from a file. */
public final class PaperRules {
  /** The longest that any of them is given for is five years. */
  private static final int MOST_YEARS = 20;

  private PaperRules() {}

  /** All that is wrong with the draft; empty when it may be stored. */
  public static Violations check(PaperDraft draft) {
    LocalDate from = draft.validFrom();
    LocalDate until = draft.validUntil();
    boolean endless = until == null && draft.kind() != null && draft.kind().mayBeEndless();
    return new Violations()
        .when(draft.kind() == null, "kind", "required")
        .text("number", draft.number(), 3, 60)
        .text("holder", draft.holder(), 3, 120)
        .when(breaksCells(draft.number()), "number", "separator")
        .when(breaksCells(draft.holder()), "holder", "separator")
        .when(from == null, "validFrom", "required")
        .when(until == null && !endless, "validUntil", "required")
        .when(from != null && until != null && until.isBefore(from), "validUntil", "before-from")
        .when(
            from != null && until != null && until.isAfter(from.plusYears(MOST_YEARS)),
            "validUntil",
            "out-of-range");
  }

  /** In a file of works these tell papers and their parts from each other. */
  private static boolean breaksCells(String text) {
    return text != null && (text.contains(";") || text.contains("|") || text.contains("="));
  }
}
