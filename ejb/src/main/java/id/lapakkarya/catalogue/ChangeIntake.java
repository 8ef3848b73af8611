package id.lapakkarya.catalogue;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.catalogue.model.ChangeSet;
import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what of a change is shown at once from what waits to be looked over ({@code
 * docs/adr/0032}), and lets the latter wait: one change set for a product, in which a further one
 * goes on.
 */
@Dependent
class ChangeIntake {
  @Inject private SkuCodes codes;
  @Inject private Clock clock;
  @Inject private Outbox outbox;
  @Inject private AuditTrail trail;

  /**
   * Whether what that person changes of what is seen has to wait: also while the work is off the
   * shelf or held back, or taking it back and putting it up again, or a paper that goes and comes,
   * would show words that nobody has looked over.
   */
  static boolean waits(Product product, ChangeAuthor author) {
    return !author.straight() && product.wasPublished();
  }

  /**
   * What of the draft is in force at once, also of what stands beside it; the rest waits from now
   * on.
   *
   * @param afresh the draft was written from the waiting set: what it leaves as it is shown does
   *     not wait any more, pictures aside, which no draft names
   * @throws LapakException "invalid-input" of {@code personalisation} that would wait, and as
   *     {@link VariantSplit#of}; "sku-taken"
   */
  ProductDraft split(
      EntityManager em, Product product, ProductDraft filed, ChangeAuthor author, boolean afresh) {
    if (!waits(product, author)) {
      return filed;
    }
    if (filed.extras().personalisation() != null) {
      filed.extras().personalisation().check().throwIfAny();
    }
    ShownValues live = product.shown();
    VariantSplit variants =
        VariantSplit.of(product.view(), proposed(em, product), filed.skus(), codes::codeFor);
    ShownValues words = ShownValues.of(filed);
    ShownValues wanted = words.with(ShownValues.ofVariants(variants.wanted()));
    Axes axes = filed.axes();
    boolean axesWait =
        axes != null
            && wanted.butFor(live).fields().contains(ShownField.VARIANTS)
            && !variants.offered().stream().allMatch(axes::fit);
    propose(
        em,
        product,
        axesWait ? wanted.with(ShownValues.ofAxes(axes)) : wanted,
        variants.withdrawn(),
        author,
        afresh,
        true);
    return live.only(words.butFor(live).fields())
        .on(filed)
        .with(
            variants.atOnce(),
            axesWait ? product.view().axes().covering(variants.offered()) : axes);
  }

  /** The change set of that product that waits. */
  static Optional<ChangeSet> findWaiting(EntityManager em, Product product) {
    return em.createNamedQuery("ChangeSet.waiting", ChangeSet.class)
        .setParameter("product", product.id())
        .getResultStream()
        .findFirst();
  }

  /** What of the product is seen once the waiting set is confirmed. */
  static ShownValues proposed(EntityManager em, Product product) {
    return product
        .shown()
        .with(findWaiting(em, product).map(ChangeSet::after).orElse(ShownValues.NONE));
  }

  /**
   * Lets that wait, as far as it is not shown already. Those who approve are told of the first, not
   * of each that it is replaced by.
   *
   * @param afresh fields that are to be as they are shown do not wait any more
   */
  void propose(
      EntityManager em, Product product, ShownValues wanted, ChangeAuthor author, boolean afresh) {
    propose(em, product, wanted, Set.of(), author, afresh, true);
  }

  /**
   * The same, of one of several works that change together.
   *
   * @param telling whether those who approve are told of this one
   * @return whether it is the first that waits of this work
   */
  boolean propose(
      EntityManager em,
      Product product,
      ShownValues wanted,
      ChangeAuthor author,
      boolean afresh,
      boolean telling) {
    return propose(em, product, wanted, Set.of(), author, afresh, telling);
  }

  private boolean propose(
      EntityManager em,
      Product product,
      ShownValues wanted,
      Set<String> withdrawn,
      ChangeAuthor author,
      boolean afresh,
      boolean telling) {
    if (!afresh && withdrawn.isEmpty() && wanted.butFor(product.shown()).isEmpty()) {
      return false;
    }
    em.lock(product, LockModeType.PESSIMISTIC_WRITE);
    Instant now = clock.instant();
    ShownValues live = product.shown();
    Optional<ChangeSet> waiting = findWaiting(em, product);
    ShownValues earlier = waiting.map(ChangeSet::after).orElse(ShownValues.NONE);
    ShownValues kept = earlier.withoutVariants(withdrawn);
    ShownValues next = kept.with(afresh ? wanted : wanted.butFor(live)).butFor(live).settled();
    if (next.equals(earlier)) {
      return false;
    }
    waiting.ifPresent(set -> set.decide(ChangeState.WITHDRAWN, author, null, now));
    if (next.isEmpty()) {
      return false;
    }
    ChangeSet set = new ChangeSet(product, next, author, now);
    em.persist(set);
    em.flush();
    if (waiting.isEmpty() && telling) {
      outbox.publish(
          new ChangeProposed(
              product.tenant().value(),
              set.id(),
              product.id(),
              product.name().id(),
              author.account()));
    }
    trail.record(
        AuditEntry.of("product.change.propose", "product", product.slug())
            .change(live.beside(next), next)
            .note("change", String.valueOf(set.id()))
            .in(product.tenant()));
    return waiting.isEmpty();
  }
}
