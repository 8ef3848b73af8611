package id.lapakkarya.catalogue;

import static id.lapakkarya.identity.Permission.PRICE_WRITE;
import static id.lapakkarya.identity.Permission.PRODUCT_READ;
import static id.lapakkarya.identity.Permission.PRODUCT_WRITE;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Outbox;
import id.lapakkarya.platform.Page;
import id.lapakkarya.platform.PageQuery;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.TenantContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A Lapas's own products, as its staff keep them. */
@Stateless
public class ProductDesk {
  private static final String SUBJECT = "product";

  /** Columns that the list may be sorted by; the enum keeps input out of the query. */
  public enum Sort {
    NAME("p.name"),
    CHANGED("p.changedAt"),
    CATEGORY("p.category"),
    STATUS("p.status");

    private final String path;

    Sort(String path) {
      this.path = path;
    }
  }

  /**
   * Which products, in what order.
   *
   * @param text part of the name, or empty
   * @param waiting only those of which a change waits
   * @param size 1..100
   */
  public record Query(
      String text,
      String category,
      ProductStatus status,
      boolean waiting,
      Sort sort,
      boolean ascending,
      int page,
      int size) {
    /** Whether a change waits or not. */
    public Query(
        String text,
        String category,
        ProductStatus status,
        Sort sort,
        boolean ascending,
        int page,
        int size) {
      this(text, category, status, false, sort, ascending, page, size);
    }
  }

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private TenantContext tenant;
  @Inject private Actor actor;
  @Inject private Catalogue catalogue;
  @Inject private ProductIntake intake;
  @Inject private SkuCodes codes;
  @Inject private PaperIntake papers;
  @Inject private PaperDisplay display;
  @Inject private FoodGate gate;
  @Inject private ChangeIntake changes;
  @Inject private ExtrasIntake extras;
  @Inject private Clock clock;
  @Inject private Outbox outbox;
  @Inject private AuditTrail trail;

  @Requires(PRODUCT_READ)
  public Page<ProductView> list(Query query) {
    return new PageQuery<>(em, Product.class, "p")
        .containing(query.text(), "p.name")
        .when(query.category() != null, "p.category = :category", "category", query.category())
        .when(query.status() != null, "p.status = :status", "status", query.status())
        .when(
            query.waiting(),
            "p.id in (select c.product.id from ChangeSet c where c.state = :waits)",
            "waits",
            ChangeState.WAITING)
        .with("p.skus")
        .with("p.pictures")
        .page(
            query.sort().path + (query.ascending() ? " asc" : " desc"), query.page(), query.size())
        .map(Product::view);
  }

  @Requires(PRODUCT_READ)
  public ProductView get(long id) {
    return load(id).view();
  }

  /** What stands beside the words of these products, by id; nothing of what is not there. */
  @Requires(PRODUCT_READ)
  public Map<Long, ProductExtras> extrasOf(Collection<Long> ids) {
    return ExtrasIntake.of(em, tenant.require(), ids);
  }

  /**
   * @throws LapakException "invalid-input", "slug-taken", "sku-taken"; "papers-missing" for food
   *     that would be published without those it needs
   */
  @Requires({PRODUCT_WRITE, PRICE_WRITE})
  public ProductView create(ProductDraft draft) {
    ProductView made = intake.create(tenant.require(), draft);
    trail.record(AuditEntry.of("product.create", SUBJECT, made.slug()).change(null, made));
    return made;
  }

  /**
   * Changes words and numbers. What buyers see of a published product waits until somebody approves
   * it ({@link ChangeDesk}), unless whoever changes it may approve; all else is in force at once.
   * Fields that are sent as they are shown leave a change of them that waits as it is. Variants are
   * matched by their code or, sent without one, by their options: these are changed, new ones
   * added, others stay.
   *
   * @throws LapakException "product-not-found", "invalid-input", "sku-taken"; "papers-missing" for
   *     food that would be published without those it needs
   */
  @Requires(PRODUCT_WRITE)
  public ProductView update(long id, ProductDraft draft) {
    return revise(id, draft, false);
  }

  private ProductView revise(long id, ProductDraft draft, boolean afresh) {
    Product product = load(id);
    ProductView before = product.view();
    ProductRules.check(draft, categories(), catalogue.attributesOf(draft.category()), before)
        .throwIfAny();
    if (changesMoney(product, draft)) {
      actor.demand(PRICE_WRITE);
    }
    FoodFiling filing = FoodFiling.of(draft, catalogue.isFood(draft.category()));
    ChangeAuthor author = ChangeAuthor.of(actor);
    link(product, filing, author);
    if (ChangeIntake.waits(product, author)) {
      ProductView wanted = ShownValues.of(filing.draft()).on(before);
      demandPapers(gate.gapOf(wanted), wanted.food(), wanted.held());
    }
    ProductDraft atOnce = changes.split(em, product, filing.draft(), author, afresh);
    product.revise(atOnce, codes::codeFor, clock.instant());
    passGate(before, product);
    extras.take(em, product, atOnce.extras());
    return changed("product.update", before, product);
  }

  /**
   * As {@link #update(long, ProductDraft)}, for somebody who saw that version: what others have
   * changed since is not written over.
   *
   * @throws LapakException also "product-changed" when it has another version by now
   */
  @Requires(PRODUCT_WRITE)
  public ProductView update(long id, int version, ProductDraft draft) {
    demandVersion(id, version);
    return revise(id, draft, false);
  }

  /**
   * As {@link #update(long, int, ProductDraft)}, for somebody who went on from what waits: fields
   * that are sent as they are shown do not wait any more.
   *
   * @throws LapakException also "product-changed" when something else waits by now
   */
  @Requires(PRODUCT_WRITE)
  public ProductView update(long id, int version, long change, ProductDraft draft) {
    demandVersion(id, version);
    if (ChangeIntake.findWaiting(em, load(id)).filter(each -> each.id() == change).isEmpty()) {
      throw LapakException.conflict("product-changed");
    }
    return revise(id, draft, true);
  }

  private void demandVersion(long id, int version) {
    if (load(id).version() != version) {
      throw LapakException.conflict("product-changed");
    }
  }

  /**
   * Makes a draft of its own out of a product: with its words, numbers and pictures, and with new
   * codes and a new address. The Lapas's own article codes stay with the first.
   *
   * @param mark what follows the name, so that the two can be told apart
   */
  @Requires({PRODUCT_WRITE, PRICE_WRITE})
  public ProductView duplicate(long id, LocalText mark) {
    ProductView from = load(id).view();
    ProductView made = intake.copy(tenant.require(), Copies.of(from, mark), from);
    Product copy = load(made.id());
    Product first = load(id);
    copy.personalise(first.personalisation(), clock.instant());
    copy.relateTo(first.related(), clock.instant());
    from.pictures().forEach(picture -> copy.addPicture(picture, copy.pictureCount()));
    em.flush();
    ProductView after = copy.view();
    trail.record(
        AuditEntry.of("product.duplicate", SUBJECT, after.slug())
            .change(null, after)
            .note("from", from.slug()));
    return after;
  }

  /** Takes a product out of the archive, as a draft: it is looked over before buyers see it. */
  @Requires(PRODUCT_WRITE)
  public ProductView restore(long id) {
    Product product = load(id);
    ProductView before = product.view();
    if (before.status() != ProductStatus.ARCHIVED) {
      throw LapakException.conflict("product-changed");
    }
    product.moveTo(ProductStatus.DRAFT, clock.instant());
    return changed("product.restore", before, product);
  }

  /**
   * Takes a new price into force at once; a price needs no moderation. Of its prices by quantity
   * those stay that are cheaper.
   *
   * @param seen the price that it is to replace
   * @throws LapakException "product-not-found", "sku-not-found"; "invalid-input" of {@code price};
   *     "price-otherwise" where somebody else has set another one since, with it
   */
  @Requires(PRICE_WRITE)
  public ProductView reprice(long id, Sku sku, Rupiah seen, Rupiah price) {
    Product product = load(id);
    ProductView before = product.view();
    if (!ProductRules.isPrice(price)) {
      throw LapakException.invalid("price", "out-of-range");
    }
    Rupiah now = before.priceOf(sku).orElseThrow(() -> LapakException.notFound("sku"));
    if (!now.equals(seen) && !now.equals(price)) {
      throw LapakException.conflict("price-otherwise", Map.of("price", now));
    }
    product.reprice(sku, price, clock.instant());
    return changed("product.reprice", before, product);
  }

  /** Takes the product off the shelf; orders that name it keep what they froze. */
  @Requires(PRODUCT_WRITE)
  public void archive(long id) {
    Product product = load(id);
    ProductView before = product.view();
    product.archive(clock.instant());
    changed("product.archive", before, product);
  }

  private void link(Product product, FoodFiling filing, ChangeAuthor author) {
    if (!papers.isLinked(product.tenant(), product.id(), filing.numbers())) {
      Set<Long> itself = Set.of(product.id());
      display.keep(em, product.tenant(), itself, author);
      papers.link(product.tenant(), product.id(), filing.numbers());
      display.follow(em, product.tenant(), itself, author);
    }
  }

  /** What was held back before may be changed, and stays so until its papers are there. */
  private void passGate(ProductView before, Product product) {
    em.flush();
    PaperGap gap = gate.gapOf(product.view());
    boolean shown = product.status() == ProductStatus.PUBLISHED;
    boolean wasHeld = before.status() == ProductStatus.PUBLISHED && before.held();
    demandPapers(shown ? gap : PaperGap.NONE, product.food(), wasHeld);
    product.hold(shown && !gap.isEmpty());
  }

  private static void demandPapers(PaperGap gap, FoodFacts food, boolean wasHeld) {
    if (!gap.isEmpty() && !wasHeld) {
      throw gap.refusal(food);
    }
  }

  /** What keeps this product from being sold; nothing where it is no food. */
  @Requires(PRODUCT_READ)
  public PaperGap gap(long id) {
    return gate.gapOf(load(id).view());
  }

  /** Also where two drafts mean the same variant: then one of them becomes a new one. */
  private static boolean changesMoney(Product product, ProductDraft draft) {
    return draft.skus().stream()
            .flatMap(each -> product.findSku(each).filter(known -> known.costs(each)).stream())
            .distinct()
            .count()
        < draft.skus().size();
  }

  private ProductView changed(String action, ProductView before, Product product) {
    em.flush();
    outbox.publish(new ProductChanged(product.id()));
    ProductView after = product.view();
    trail.record(AuditEntry.of(action, SUBJECT, after.slug()).change(before, after));
    return after;
  }

  private Set<String> categories() {
    return catalogue.categories().stream().map(CategoryView::slug).collect(Collectors.toSet());
  }

  private Product load(long id) {
    return em.createQuery("select p from Product p where p.id = :id", Product.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> LapakException.notFound("product"));
  }
}
