package id.lapakkarya.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * A paper as staff or a file describe it.
 *
 * @param holder whom it was given to
 * @param validFrom first day, WIB
 * @param validUntil last day on which it is valid, WIB; null is without an end, for halal only
 * @param products ids of the goods that it covers
 */
public record PaperDraft(
    PaperKind kind,
    String number,
    String holder,
    LocalDate validFrom,
    LocalDate validUntil,
    Set<Long> products)
    implements Serializable {
  public PaperDraft {
    products = products == null ? Set.of() : Set.copyOf(products);
  }

  /** The paper as it is, covering nothing yet. */
  public static PaperDraft of(PaperView paper) {
    return new PaperDraft(
        paper.kind(),
        paper.number(),
        paper.holder(),
        paper.validFrom(),
        paper.validUntil(),
        Set.of());
  }

  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
  }
}
