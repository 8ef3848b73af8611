package id.lapakkarya.catalogue;

import id.lapakkarya.catalogue.model.FoodPaper;
import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.tenancy.TenantId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/**
 * What buyers see of the papers of works that they know: it follows the papers at once, or waits
 * until somebody approves it, as other words of a work do ({@code docs/adr/0032}). Whether a work
 * may be sold goes by the papers themselves. Who changes papers calls {@link #keep} before and
 * {@link #follow} after it, all of it written.
 */
@Dependent
class PaperDisplay {
  @Inject private ChangeIntake changes;

  /** What is seen of them stays as it is, where a change has to wait. */
  void keep(EntityManager em, TenantId tenant, Collection<Long> ids, ChangeAuthor author) {
    if (author.straight()) {
      return;
    }
    each(
        em,
        tenant,
        ids,
        (product, now) -> {
          if (ChangeIntake.waits(product, author) && product.papersShown() == null) {
            product.showPapers(ShownPaper.write(now));
          }
        });
  }

  /**
   * What is not as it is seen waits from now on; also of somebody who may approve, where what
   * others have changed of these papers waits already. What ends sooner is not seen any longer than
   * that. Those who approve are told once of all of it.
   */
  void follow(EntityManager em, TenantId tenant, Collection<Long> ids, ChangeAuthor author) {
    AtomicBoolean told = new AtomicBoolean();
    each(
        em,
        tenant,
        ids,
        (product, now) -> {
          if (product.papersShown() != null) {
            follow(em, product, now, author, told);
          }
        });
  }

  private void follow(
      EntityManager em,
      Product product,
      List<ShownPaper> now,
      ChangeAuthor author,
      AtomicBoolean told) {
    if (!ChangeIntake.waits(product, author) && !isAnyWaiting(em, product)) {
      product.showPapers(null);
      return;
    }
    product.showPapers(ShownPaper.write(ending(ShownPaper.read(product.papersShown()), now)));
    Map<String, String> wanted = ShownPaper.write(now);
    if (changes.propose(em, product, ShownValues.ofPapers(wanted), author, true, !told.get())) {
      told.set(true);
    }
    if (wanted.equals(product.papersShown())) {
      product.showPapers(null);
    }
  }

  /**
   * A paper is gone, whoever took it away: of its kind only what the Lapas has still is seen. What
   * was changed of it before and waits has another number than what is seen.
   */
  void drop(EntityManager em, TenantId tenant, Collection<Long> ids, PaperKind kind) {
    each(
        em,
        tenant,
        ids,
        (product, now) -> {
          if (product.papersShown() != null) {
            product.showPapers(
                ShownPaper.write(
                    ShownPaper.read(product.papersShown()).stream()
                        .filter(
                            shown ->
                                shown.kind() != kind || now.stream().anyMatch(shown::isNamedLike))
                        .toList()));
          }
        });
  }

  /**
   * These works with what their papers say now; written afterwards, since others change the same
   * rows.
   */
  private static void each(
      EntityManager em,
      TenantId tenant,
      Collection<Long> ids,
      BiConsumer<Product, List<ShownPaper>> work) {
    if (ids.isEmpty()) {
      return;
    }
    List<Product> products = locked(em, tenant, ids);
    Map<Long, List<ShownPaper>> papers = of(em, tenant, ids);
    products.forEach(product -> work.accept(product, papers.getOrDefault(product.id(), List.of())));
    em.flush();
  }

  private static List<ShownPaper> ending(List<ShownPaper> shown, List<ShownPaper> now) {
    return shown.stream()
        .map(
            each ->
                now.stream()
                    .filter(each::isNamedLike)
                    .findFirst()
                    .map(each::endingWith)
                    .orElse(each))
        .toList();
  }

  private static boolean isAnyWaiting(EntityManager em, Product product) {
    return ChangeIntake.findWaiting(em, product)
        .map(set -> set.after().fields().contains(ShownField.PAPERS))
        .orElse(false);
  }

  /** Locked first, so that two who change papers of one work do it one after the other. */
  private static List<Product> locked(EntityManager em, TenantId tenant, Collection<Long> ids) {
    return em.createQuery(
            "select p from Product p where p.tenantId = :tenant and p.id in :ids order by p.id",
            Product.class)
        .setParameter("tenant", tenant.value())
        .setParameter("ids", ids)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** What their Lapas's papers say now, by work. */
  private static Map<Long, List<ShownPaper>> of(
      EntityManager em, TenantId tenant, Collection<Long> ids) {
    Map<Long, List<ShownPaper>> papers = new HashMap<>();
    em.createQuery(
            "select distinct p from FoodPaper p left join fetch p.covers where p.id in"
                + " (select c.paper.id from PaperCover c"
                + " where c.tenantId = :tenant and c.product in :ids)",
            FoodPaper.class)
        .setParameter("tenant", tenant.value())
        .setParameter("ids", ids)
        .getResultStream()
        .map(FoodPaper::view)
        .forEach(
            paper ->
                paper.products().stream()
                    .filter(ids::contains)
                    .forEach(
                        product ->
                            papers
                                .computeIfAbsent(product, none -> new ArrayList<>())
                                .add(ShownPaper.of(paper))));
    return papers;
  }
}
