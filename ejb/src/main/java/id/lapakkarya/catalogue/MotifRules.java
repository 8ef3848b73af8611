package id.lapakkarya.catalogue;

import id.lapakkarya.platform.Violations;

/** What every motif on record must satisfy. */
final class MotifRules {
  private MotifRules() {}

  /** All that is wrong with it; a number of the copyright says where it can be looked up. */
  static Violations check(MotifDraft draft) {
    boolean numbered = draft.number() != null && !draft.number().isBlank();
    return new Violations()
        .text("name", draft.name().id(), 2, 80)
        .when(draft.name().id().contains(","), "name", "no-comma")
        .text("nameEn", draft.name().en(), 0, 80)
        .text("origin", draft.origin(), 0, 120)
        .text("holder", draft.holder(), 0, 160)
        .text("number", draft.number(), 0, 60)
        .text("source", draft.source(), numbered ? 1 : 0, 200)
        .lines("note", draft.note().id(), 0, 500)
        .lines("noteEn", draft.note().en(), 0, 500);
  }
}
