package id.lapakkarya.catalogue;

import id.lapakkarya.catalogue.model.FoodPaper;
import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.tenancy.TenantId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What buyers see of the papers of works that they know: it follows the papers at once, or waits
 * until somebody approves it, as other words of a work do ({@code docs/adr/0032}). Whether a work
 * may be sold goes by the papers themselves.
 */
@Dependent
class PaperDisplay {
  @Inject private ChangeIntake changes;

  /** Before papers change: what is seen of them stays as it is, where a change has to wait. */
  void keep(EntityManager em, TenantId tenant, Collection<Long> ids, ChangeAuthor author) {
    if (author.straight() || ids.isEmpty()) {
      return;
    }
    Map<Long, List<ShownPaper>> papers = of(em, tenant, ids);
    for (Product product : load(em, tenant, ids)) {
      if (ChangeIntake.waits(product, author) && product.papersShown() == null) {
        product.showPapers(ShownPaper.write(papers.getOrDefault(product.id(), List.of())));
      }
    }
    em.flush();
  }

  /** After papers changed, all of it written. */
  void follow(EntityManager em, TenantId tenant, Collection<Long> ids, ChangeAuthor author) {
    if (ids.isEmpty()) {
      return;
    }
    Map<Long, List<ShownPaper>> papers = of(em, tenant, ids);
    for (Product product : load(em, tenant, ids)) {
      if (product.papersShown() == null) {
        continue;
      }
      Map<String, String> now = ShownPaper.write(papers.getOrDefault(product.id(), List.of()));
      if (ChangeIntake.waits(product, author)) {
        // What was to be shown of them before does not wait any more.
        changes.propose(em, product, ShownValues.ofPapers(now), author, true);
      } else {
        product.showPapers(now);
      }
    }
  }

  /** A paper that is gone is not shown any more, whoever took it away. */
  void drop(EntityManager em, TenantId tenant, Collection<Long> ids, PaperView gone) {
    if (ids.isEmpty()) {
      return;
    }
    ShownPaper paper = ShownPaper.of(gone);
    for (Product product : load(em, tenant, ids)) {
      if (product.papersShown() != null) {
        List<ShownPaper> left = new ArrayList<>(ShownPaper.read(product.papersShown()));
        left.removeIf(each -> each.kind() == paper.kind() && each.number().equals(paper.number()));
        product.showPapers(ShownPaper.write(left));
      }
    }
    em.flush();
  }

  private static List<Product> load(EntityManager em, TenantId tenant, Collection<Long> ids) {
    return em.createQuery(
            "select p from Product p where p.tenantId = :tenant and p.id in :ids order by p.id",
            Product.class)
        .setParameter("tenant", tenant.value())
        .setParameter("ids", ids)
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
