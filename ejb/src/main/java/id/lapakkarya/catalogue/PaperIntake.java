package id.lapakkarya.catalogue;

import id.lapakkarya.catalogue.model.FoodPaper;
import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Outbox;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
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
import java.util.stream.Collectors;

/** Brings papers together with the goods that name them. */
@Stateless
@Internal
public class PaperIntake {
  private static final String SAMPLE = "CONTOH";

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private KnownCategories categories;
  @Inject private ShopDirectory shops;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /** Whether papers of these numbers cover the product already. */
  public boolean isLinked(TenantId tenant, long product, Map<PaperKind, String> numbers) {
    return numbers.entrySet().stream()
        .allMatch(
            each ->
                find(tenant, each.getKey(), each.getValue())
                    .filter(paper -> paper.view().products().contains(product))
                    .isPresent());
  }

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
      paper.coverByFile(product);
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
    return draft.licences() == null
        ? List.of()
        : samples(FoodFiling.numbersIn(draft.licences()), holder);
  }

  private List<PaperDraft> samples(Map<PaperKind, String> numbers, String holder) {
    LocalDate today = WibDates.dayOf(clock.instant());
    return numbers.entrySet().stream()
        .filter(each -> each.getValue().startsWith(SAMPLE))
        .map(
            each ->
                new PaperDraft(
                    each.getKey(), each.getValue(), holder, today, today.plusYears(1), Set.of()))
        .toList();
  }

  /**
   * Files food that was there before papers were: what its attributes tell of it, and the samples
   * among its licences. Food that was filed is left alone.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void fileEarlier(TenantId tenant) {
    List<Product> earlier =
        market
            .createQuery(
                "select p from Product p where p.tenantId = :tenant and p.category in :food"
                    + " and p.packaging is null order by p.id",
                Product.class)
            .setParameter("tenant", tenant.value())
            .setParameter("food", categories.food())
            .getResultList();
    for (Product product : earlier) {
      ProductView view = product.view();
      List<PaperDraft> papers =
          samples(FoodFiling.numbersIn(view.licences()), shops.getShop(tenant).name());
      Set<PaperKind> brought = papers.stream().map(PaperDraft::kind).collect(Collectors.toSet());
      product.knowFood(
          FoodFacts.NONE.orFrom(view.attributes()), FoodFiling.others(view.licences(), brought));
      bring(tenant, view.id(), papers);
      outbox.publish(new ProductChanged(view.id()));
    }
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
