package id.lapakkarya.catalogue;

import static id.lapakkarya.identity.Permission.PRODUCT_READ;
import static id.lapakkarya.identity.Permission.PRODUCT_WRITE;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.catalogue.model.ChangeSet;
import id.lapakkarya.catalogue.model.FoodPaper;
import id.lapakkarya.catalogue.model.PaperFile;
import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Outbox;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.tenancy.TenantContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The papers of a Lapas's food, as its staff keep them. */
@Stateless
public class PaperDesk {
  private static final String SUBJECT = "paper";

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private TenantContext tenant;
  @Inject private KnownCategories categories;
  @Inject private FoodGate gate;
  @Inject private PaperDisplay display;
  @Inject private Actor actor;
  @Inject private Clock clock;
  @Inject private Outbox outbox;
  @Inject private AuditTrail trail;

  /** All papers, those first that end first. */
  @Requires(PRODUCT_READ)
  public List<PaperView> list() {
    return em.createQuery(
            "select distinct p from FoodPaper p left join fetch p.covers", FoodPaper.class)
        .getResultStream()
        .map(FoodPaper::view)
        .sorted(
            Comparator.comparing(
                    PaperView::validUntil, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(PaperView::kind)
                .thenComparing(PaperView::number))
        .toList();
  }

  /** Those that end within so many days, or have ended. */
  @Requires(PRODUCT_READ)
  public List<PaperView> endingWithin(int days) {
    LocalDate last = WibDates.dayOf(clock.instant()).plusDays(days);
    return list().stream()
        .filter(paper -> paper.validUntil() != null && !paper.validUntil().isAfter(last))
        .toList();
  }

  @Requires(PRODUCT_READ)
  public PaperView get(long id) {
    return load(id).view();
  }

  /** What papers can cover: the food of the Lapas, archived goods aside, by name. */
  @Requires(PRODUCT_READ)
  public List<ProductView> food() {
    return em.createQuery(
            "select distinct p from Product p left join fetch p.skus where p.category in :food"
                + " and p.status <> :gone order by p.name, p.id",
            Product.class)
        .setParameter("food", categories.food())
        .setParameter("gone", ProductStatus.ARCHIVED)
        .getResultStream()
        .map(Product::view)
        .toList();
  }

  /** Food that cannot be sold today, with what it lacks. */
  @Requires(PRODUCT_READ)
  public Map<ProductView, PaperGap> gaps() {
    return gate.gapsOf(tenant.require());
  }

  /**
   * @throws LapakException "invalid-input"; "paper-exists" when there is one of that number
   */
  @Requires(PRODUCT_WRITE)
  public PaperView add(PaperDraft draft) {
    PaperRules.check(draft).throwIfAny();
    demandUnused(draft, 0);
    demandOwn(draft.products());
    keepShown(draft.products());
    FoodPaper paper = new FoodPaper(tenant.require(), draft, clock.instant());
    em.persist(paper);
    paper.coverOnly(draft.products());
    return changed("paper.add", Optional.empty(), paper);
  }

  /**
   * Takes over what the draft says: another end, a new number, other goods. What was held back for
   * want of this paper alone is sold again at once; what its buyers read of it waits until somebody
   * approves it, unless whoever renews it may.
   *
   * @throws LapakException "paper-not-found", "invalid-input", "paper-exists"
   */
  @Requires(PRODUCT_WRITE)
  public PaperView renew(long id, PaperDraft draft) {
    FoodPaper paper = load(id);
    PaperView before = paper.view();
    PaperRules.check(draft).throwIfAny();
    demandUnused(draft, id);
    demandOwn(draft.products());
    keepShown(touched(before, draft.products()));
    paper.describe(draft, clock.instant());
    paper.coverOnly(draft.products());
    Set<Long> left = new HashSet<>(before.products());
    left.removeAll(draft.products());
    em.flush();
    display.drop(em, tenant.require(), left, before.kind());
    return changed("paper.renew", Optional.of(before), paper);
  }

  private static Set<Long> touched(PaperView before, Set<Long> products) {
    Set<Long> touched = new HashSet<>(products);
    touched.addAll(before.products());
    return touched;
  }

  private void keepShown(Set<Long> products) {
    display.keep(em, tenant.require(), products, ChangeAuthor.of(actor));
  }

  /**
   * Files a copy, instead of one that there may be.
   *
   * @throws LapakException "paper-not-found"; "invalid-input", as {@link PaperScan} says
   */
  @Requires(PRODUCT_WRITE)
  public PaperView file(long id, InputStream upload) {
    FoodPaper paper = load(id);
    PaperView before = paper.view();
    PaperScan scan = read(upload);
    findFile(id)
        .ifPresentOrElse(
            known -> known.replace(scan, clock.instant()),
            () -> em.persist(new PaperFile(tenant.require(), id, scan, clock.instant())));
    paper.filed(scan.mediaType(), clock.instant());
    return changed("paper.file", Optional.of(before), paper);
  }

  private static PaperScan read(InputStream upload) {
    try {
      return PaperScan.read(upload);
    } catch (IOException brokenOff) {
      throw LapakException.invalid("file", "not-a-paper");
    }
  }

  /**
   * The copy of a paper.
   *
   * @throws LapakException "paper-not-found", also when there is no copy
   */
  @Requires(PRODUCT_READ)
  public PaperScan scan(long id) {
    load(id);
    return findFile(id).map(PaperFile::scan).orElseThrow(() -> LapakException.notFound(SUBJECT));
  }

  /**
   * Forgets the paper and its copy; what needs it is held back from then on.
   *
   * @throws LapakException "paper-not-found"
   */
  @Requires(PRODUCT_WRITE)
  public void remove(long id) {
    FoodPaper paper = load(id);
    PaperView before = paper.view();
    findFile(id).ifPresent(em::remove);
    // The row names the paper by its id alone: it has to go first.
    em.flush();
    em.remove(paper);
    em.flush();
    display.drop(em, tenant.require(), before.products(), before.kind());
    follow(before.products());
    trail.record(AuditEntry.of("paper.remove", SUBJECT, nameOf(before)).change(before, null));
  }

  /** Whether buyers read of this paper only once somebody has approved it. */
  @Requires(PRODUCT_READ)
  public boolean isWaiting(PaperView paper) {
    ShownPaper filed = ShownPaper.of(paper);
    return !paper.products().isEmpty()
        && em.createQuery(
                "select c from ChangeSet c where c.state = :state and c.product.id in :products",
                ChangeSet.class)
            .setParameter("state", ChangeState.WAITING)
            .setParameter("products", paper.products())
            .getResultStream()
            .map(ChangeSet::view)
            .anyMatch(set -> hasPaper(set.after(), filed) && !hasPaper(set.before(), filed));
  }

  private static boolean hasPaper(ShownValues values, ShownPaper paper) {
    return ShownPaper.read(values.pairs(ShownField.PAPERS)).contains(paper);
  }

  private PaperView changed(String action, Optional<PaperView> before, FoodPaper paper) {
    em.flush();
    PaperView after = paper.view();
    follow(before.map(was -> touched(was, after.products())).orElse(after.products()));
    trail.record(AuditEntry.of(action, SUBJECT, nameOf(after)).change(before.orElse(null), after));
    return after;
  }

  /** The pages of these goods name their papers. */
  private void follow(Set<Long> products) {
    display.follow(em, tenant.require(), products, ChangeAuthor.of(actor));
    outbox.publish(products.stream().map(ProductChanged::new).toList());
    gate.settle(tenant.require());
  }

  private static String nameOf(PaperView paper) {
    return paper.kind().label() + " " + paper.number();
  }

  private void demandUnused(PaperDraft draft, long but) {
    boolean used =
        !em.createQuery(
                "select p.id from FoodPaper p where p.kind = :kind and p.number = :number"
                    + " and p.id <> :but",
                Long.class)
            .setParameter("kind", draft.kind())
            .setParameter("number", draft.number().strip())
            .setParameter("but", but)
            .getResultList()
            .isEmpty();
    if (used) {
      throw LapakException.conflict("paper-exists");
    }
  }

  /** Goods of another Lapas are none, as if nobody had them. */
  private void demandOwn(Set<Long> products) {
    Set<Long> own = new HashSet<>();
    food().forEach(product -> own.add(product.id()));
    if (!own.containsAll(products)) {
      throw LapakException.invalid("products", "unknown-value");
    }
  }

  private Optional<PaperFile> findFile(long paper) {
    return em.createQuery("select f from PaperFile f where f.paper = :paper", PaperFile.class)
        .setParameter("paper", paper)
        .getResultStream()
        .findFirst();
  }

  private FoodPaper load(long id) {
    return em.createQuery("select p from FoodPaper p where p.id = :id", FoodPaper.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> LapakException.notFound(SUBJECT));
  }
}
