package id.lapakkarya.catalogue;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Sku;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

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
    return codeFor(draft, takenOf(List.of(draft)));
  }

  /** As the other, where it is known already which of the asked codes are taken. */
  Sku codeFor(SkuDraft draft, Set<Sku> taken) {
    Optional<Sku> asked = asked(draft);
    if (asked.filter(taken::contains).isPresent()) {
      throw LapakException.conflict("sku-taken", Map.of("sku", asked.get().code()));
    }
    return asked.orElseGet(this::make);
  }

  /** Those of the asked codes that some variant has. */
  Set<Sku> takenOf(Collection<SkuDraft> drafts) {
    return catalogue
        .sellable(
            drafts.stream()
                .flatMap(draft -> asked(draft).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new)))
        .keySet();
  }

  private static Optional<Sku> asked(SkuDraft draft) {
    return draft.sku() == null || draft.sku().isBlank()
        ? Optional.empty()
        : Optional.of(new Sku(draft.sku()));
  }

  private Sku make() {
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
