package id.lapakkarya.catalogue;

import id.lapakkarya.catalogue.model.FoodPaper;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Outbox;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings papers together with the goods that name them. */
@Stateless
@Internal
public class PaperIntake {
  private static final String SAMPLE = "CONTOH";

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private KnownCategories categories;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /**
   * Covers the product by papers that its Lapas has.
   *
   * @throws LapakException "invalid-input" of the field {@code licences}: "paper-unknown"
   */
  public void link(TenantId tenant, long product, Map<PaperKind, String> numbers) {
    numbers.forEach(
        (kind, number) ->
            find(tenant, kind, number)
                .orElseThrow(() -> LapakException.invalid("licences", "paper-unknown"))
                .cover(product));
    market.flush();
  }

  /**
   * Covers the product by these; one that the Lapas has already stays as its staff left it.
   *
   * @throws LapakException "invalid-input"
   */
  public void bring(TenantId tenant, long product, List<PaperDraft> coming) {
    for (PaperDraft draft : coming) {
      PaperRules.check(draft).throwIfAny();
      FoodPaper paper =
          find(tenant, draft.kind(), draft.number())
              .orElseGet(
                  () -> {
                    FoodPaper made = new FoodPaper(tenant, draft, clock.instant());
                    market.persist(made);
                    return made;
                  });
      paper.cover(product);
      // The next one may be the same paper.
      market.flush();
    }
  }

  /** What would keep a product from being sold that came in with these papers. */
  public PaperGap gapOf(TenantId tenant, ProductDraft draft, List<PaperDraft> coming) {
    if (!categories.food().contains(draft.category())) {
      return PaperGap.NONE;
    }
    LocalDate today = WibDates.dayOf(clock.instant());
    Set<PaperKind> valid = EnumSet.noneOf(PaperKind.class);
    for (PaperDraft paper : coming) {
      boolean holds =
          find(tenant, paper.kind(), paper.number())
              .map(known -> known.view().isValidOn(today))
              .orElseGet(() -> paper.isValidOn(today));
      if (holds) {
        valid.add(paper.kind());
      }
    }
    ProductDraft filed = FoodFiling.of(draft, true).draft();
    Storage storage = filed.storage() == null ? Storage.NONE : filed.storage();
    return PaperPolicy.gap(storage, filed.food(), valid, today);
  }

  /**
   * Numbers of papers among the licences of a file. Of samples, marked CONTOH, it is taken that
   * they were given to the Lapas today for a year; a real number alone does not tell for how long
   * it is valid, and makes no paper.
   */
  public List<PaperDraft> samplesIn(ProductDraft draft, String holder) {
    if (!categories.food().contains(draft.category())) {
      return List.of();
    }
    LocalDate today = WibDates.dayOf(clock.instant());
    return FoodFiling.of(draft, true).numbers().entrySet().stream()
        .filter(each -> each.getValue().startsWith(SAMPLE))
        .map(
            each ->
                new PaperDraft(
                    each.getKey(), each.getValue(), holder, today, today.plusYears(1), Set.of()))
        .toList();
  }

  private Optional<FoodPaper> find(TenantId tenant, PaperKind kind, String number) {
    return market
        .createQuery(
            "select p from FoodPaper p where p.tenantId = :tenant and p.kind = :kind"
                + " and p.number = :number",
            FoodPaper.class)
        .setParameter("tenant", tenant.value())
        .setParameter("kind", kind)
        .setParameter("number", number.strip())
        .getResultStream()
        .findFirst();
  }
}
