package id.lapakkarya.catalogue;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Sku;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Codes for new variants, unique over all shops. */
@Dependent
class SkuCodes {
  private static final int TRIES = 20;
  private static final int BASE = 36;
  private static final long CODES = 36L * 36 * 36 * 36 * 36 * 36;

  @Inject private Catalogue catalogue;

  /**
   * The asked code, or a made one.
   *
   * @throws LapakException "sku-taken"
   */
  Sku codeFor(SkuDraft draft) {
    if (draft.sku() != null && !draft.sku().isBlank()) {
      Sku asked = new Sku(draft.sku());
      if (isTaken(asked)) {
        throw LapakException.conflict("sku-taken", Map.of("sku", asked.code()));
      }
      return asked;
    }
    for (int i = 0; i < TRIES; i++) {
      long number = ThreadLocalRandom.current().nextLong(CODES);
      Sku made = new Sku("LK-" + Long.toString(number, BASE).toUpperCase(Locale.ROOT));
      if (!isTaken(made)) {
        return made;
      }
    }
    throw new IllegalStateException("no free sku found");
  }

  private boolean isTaken(Sku sku) {
    return catalogue.sellable(Set.of(sku)).containsKey(sku);
  }
}
