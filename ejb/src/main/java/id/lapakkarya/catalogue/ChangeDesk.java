package id.lapakkarya.catalogue;

import static id.lapakkarya.identity.Permission.PRODUCT_APPROVE;
import static id.lapakkarya.identity.Permission.PRODUCT_READ;
import static id.lapakkarya.identity.Permission.PRODUCT_WRITE;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.catalogue.model.ChangeSet;
import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Outbox;
import id.lapakkarya.platform.Page;
import id.lapakkarya.platform.PageQuery;
import id.lapakkarya.platform.Violations;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes of a Lapas's published products that wait, and what becomes of them. */
@Stateless
public class ChangeDesk {
  private static final String SUBJECT = "change";
  private static final int SHORTEST_REASON = 10;
  private static final int LONGEST_REASON = 500;

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Actor actor;
  @Inject private Catalogue catalogue;
  @Inject private FoodGate gate;
  @Inject private Clock clock;
  @Inject private Outbox outbox;
  @Inject private AuditTrail trail;

  /**
   * The latest first.
   *
   * @param state null for those of every state
   */
  @Requires(PRODUCT_READ)
  public Page<ChangeSetView> list(ChangeState state, int page, int size) {
    return new PageQuery<>(em, ChangeSet.class, "c")
        .when(state != null, "c.state = :state", "state", state)
        .with("c.product")
        .page("c.madeAt desc", page, size)
        .map(ChangeSet::view);
  }

  /**
   * The latest change of that product, unless it was taken back or is shown already: what waits, or
   * what its author was told.
   */
  @Requires(PRODUCT_READ)
  public Optional<ChangeSetView> findOf(long product) {
    return em.createQuery(
            "select c from ChangeSet c where c.product.id = :product order by c.id desc",
            ChangeSet.class)
        .setParameter("product", product)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(ChangeSet::view)
        .filter(
            set -> set.state() != ChangeState.WITHDRAWN && set.state() != ChangeState.CONFIRMED);
  }

  /** Those of these products of which a change waits. */
  @Requires(PRODUCT_READ)
  public Set<Long> waitingOf(Collection<Long> products) {
    return products.isEmpty()
        ? Set.of()
        : new HashSet<>(
            em.createQuery(
                    "select c.product.id from ChangeSet c where c.state = :state"
                        + " and c.product.id in :products",
                    Long.class)
                .setParameter("state", ChangeState.WAITING)
                .setParameter("products", products)
                .getResultList());
  }

  /**
   * Shows it to buyers: field by field, on the product as it is now. Where others have changed such
   * a field meanwhile, nothing is shown and it is {@link ChangeState#OVERTAKEN}.
   *
   * @return what became of it
   * @throws LapakException "change-not-found"; "own-change"; "change-decided"; "invalid-input" and
   *     "papers-missing" as {@link ProductDesk#update}
   */
  @Requires(PRODUCT_APPROVE)
  public ChangeSetView confirm(long id) {
    ChangeSet set = toDecide(id);
    Product product = set.product();
    em.lock(product, LockModeType.PESSIMISTIC_WRITE);
    if (!set.fits()) {
      return decided(set, ChangeState.OVERTAKEN, null);
    }
    ProductView before = product.view();
    ProductRules.check(
            ProductDraft.of(set.after().on(before)),
            catalogue.categories().stream().map(CategoryView::slug).collect(Collectors.toSet()))
        .throwIfAny();
    product.show(set.after(), clock.instant());
    em.flush();
    passGate(before, product);
    em.flush();
    outbox.publish(new ProductChanged(product.id()));
    trail.record(
        AuditEntry.of("product.change.show", "product", before.slug())
            .change(before, product.view())
            .note(SUBJECT, String.valueOf(id)));
    return decided(set, ChangeState.CONFIRMED, null);
  }

  private void passGate(ProductView before, Product product) {
    boolean shown = product.status() == ProductStatus.PUBLISHED;
    PaperGap gap = shown ? gate.gapOf(product.view()) : PaperGap.NONE;
    if (!gap.isEmpty() && !before.held()) {
      throw gap.refusal(product.food());
    }
    product.hold(!gap.isEmpty());
  }

  /**
   * Sends it back to be written otherwise.
   *
   * @param reason 10 to 500 letters, for the author
   * @throws LapakException "change-not-found"; "own-change"; "change-decided"; "invalid-input"
   */
  @Requires(PRODUCT_APPROVE)
  public ChangeSetView askChange(long id, String reason) {
    return refuse(id, ChangeState.CHANGES_ASKED, reason);
  }

  /**
   * Does not show it.
   *
   * @param reason 10 to 500 letters, for the author
   * @throws LapakException "change-not-found"; "own-change"; "change-decided"; "invalid-input"
   */
  @Requires(PRODUCT_APPROVE)
  public ChangeSetView decline(long id, String reason) {
    return refuse(id, ChangeState.DECLINED, reason);
  }

  /**
   * Takes it back, for whoever writes products.
   *
   * @throws LapakException "change-not-found"; "change-decided"
   */
  @Requires(PRODUCT_WRITE)
  public ChangeSetView withdraw(long id) {
    return decided(load(id), ChangeState.WITHDRAWN, null);
  }

  private ChangeSetView refuse(long id, ChangeState became, String reason) {
    ChangeSet set = toDecide(id);
    String why = reason == null ? "" : reason.strip();
    new Violations().lines("reason", why, SHORTEST_REASON, LONGEST_REASON).throwIfAny();
    return decided(set, became, why);
  }

  private ChangeSetView decided(ChangeSet set, ChangeState became, String reason) {
    set.decide(became, ChangeAuthor.of(actor), reason, clock.instant());
    em.flush();
    ChangeSetView view = set.view();
    if (became != ChangeState.WITHDRAWN) {
      outbox.publish(
          new ChangeDecided(
              view.tenant().value(),
              view.id(),
              view.product(),
              view.name().id(),
              view.authorId(),
              became.name()));
    }
    trail.record(
        AuditEntry.of("product.change." + became.code(), "product", view.slug())
            .note(SUBJECT, String.valueOf(view.id())));
    return view;
  }

  /** Programs decide nothing, and nobody what is the own. */
  private ChangeSet toDecide(long id) {
    ChangeSet set = load(id);
    long person = ChangeAuthor.of(actor).account();
    if (person == 0) {
      throw LapakException.forbidden("forbidden");
    }
    if (set.isBy(person)) {
      throw LapakException.conflict("own-change");
    }
    return set;
  }

  private ChangeSet load(long id) {
    return em.createQuery("select c from ChangeSet c where c.id = :id", ChangeSet.class)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> LapakException.notFound(SUBJECT));
  }
}
