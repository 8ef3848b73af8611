package id.lapakkarya.catalogue;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.tenancy.TenantId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes in what stands beside the words of a product, whichever way it comes ({@code
 * docs/adr/0033}): only works of the same Lapas are found, in either persistence unit.
 */
@Dependent
class ExtrasIntake {
  private static final String FIELD = "related";
  private static final String SEPARATOR = ", ";

  @Inject private Clock clock;
  @Inject private AuditTrail trail;

  /** What these products of that Lapas have, by id. */
  static Map<Long, ProductExtras> of(EntityManager em, TenantId tenant, Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<Long, Product> products = find(em, tenant, ids);
    Map<Long, String> slugs = new HashMap<>();
    find(
            em,
            tenant,
            products.values().stream()
                .flatMap(each -> each.related().stream())
                .collect(Collectors.toSet()))
        .forEach((id, work) -> slugs.put(id, work.slug()));
    Map<Long, ProductExtras> extras = new HashMap<>();
    products.forEach(
        (id, product) ->
            extras.put(
                id,
                new ProductExtras(
                    product.personalisation(),
                    product.related().stream().map(slugs::get).filter(Objects::nonNull).toList())));
    return extras;
  }

  /**
   * Takes over what is not left as it is.
   *
   * @throws LapakException "invalid-input" of {@code personalisation} and {@code related}
   */
  void take(EntityManager em, Product product, ProductExtras extras) {
    if (extras.personalisation() != null) {
      personalise(product, extras.personalisation());
    }
    if (extras.related() != null) {
      Map<String, Product> known = bySlug(em, product.tenant(), extras.related());
      new Violations()
          .when(!known.keySet().containsAll(extras.related()), FIELD, "unknown-value")
          .throwIfAny();
      relate(em, product, extras.related().stream().map(known::get).map(Product::id).toList());
    }
  }

  /**
   * Asks buyers for these fields and no others.
   *
   * @throws LapakException "invalid-input" of {@code personalisation}
   */
  void personalise(Product product, Personalisation asked) {
    asked.check().throwIfAny();
    Personalisation before = product.personalisation();
    if (!before.equals(asked)) {
      product.personalise(asked, clock.instant());
      trail.record(
          AuditEntry.of("product.personalise", "product", product.slug())
              .change(before, asked)
              .in(product.tenant()));
    }
  }

  /**
   * Shows these beside it, in this order, and no others.
   *
   * @throws LapakException "invalid-input" of {@code related}
   */
  void relate(EntityManager em, Product product, List<Long> works) {
    new Violations()
        .when(works.size() > RelatedGoods.MOST, FIELD, "too-many")
        .when(new HashSet<>(works).size() < works.size(), FIELD, "repeated")
        .when(works.contains(product.id()), FIELD, "unknown-value")
        .throwIfAny();
    Map<Long, Product> known = find(em, product.tenant(), works);
    List<Long> before = product.related();
    if (works.stream().anyMatch(each -> !mayStand(each, known, before))) {
      throw LapakException.invalid(FIELD, "unknown-value");
    }
    arrange(product, works.stream().filter(known::containsKey).toList());
  }

  /** As far as they may stand there; for what was looked at before, and has changed since. */
  void relateToKnown(EntityManager em, Product product, List<String> slugs) {
    List<Long> before = product.related();
    Map<String, Product> bySlug = bySlug(em, product.tenant(), slugs);
    Map<Long, Product> known =
        bySlug.values().stream().collect(Collectors.toMap(Product::id, Function.identity()));
    arrange(
        product,
        slugs.stream()
            .map(bySlug::get)
            .filter(Objects::nonNull)
            .map(Product::id)
            .filter(each -> each != product.id() && mayStand(each, known, before))
            .distinct()
            .limit(RelatedGoods.MOST)
            .toList());
  }

  private static boolean mayStand(long work, Map<Long, Product> known, List<Long> before) {
    return before.contains(work)
        || known.containsKey(work) && known.get(work).status() == ProductStatus.PUBLISHED;
  }

  private void arrange(Product product, List<Long> after) {
    List<Long> before = product.related();
    if (!before.equals(after)) {
      product.relateTo(after, clock.instant());
      trail.record(
          AuditEntry.of("product.relate", "product", product.slug())
              .note("before", inWords(before))
              .note("after", inWords(after))
              .in(product.tenant()));
    }
  }

  private static String inWords(List<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
  }

  static Map<Long, Product> find(EntityManager em, TenantId tenant, Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select p from Product p where p.id in :ids and p.tenantId = :tenant",
                Product.class)
            .setParameter("ids", ids)
            .setParameter("tenant", tenant.value())
            .getResultStream()
            .collect(Collectors.toMap(Product::id, Function.identity()));
  }

  private static Map<String, Product> bySlug(
      EntityManager em, TenantId tenant, Collection<String> slugs) {
    Set<String> asked = slugs.stream().filter(Slugs::isValid).collect(Collectors.toSet());
    return asked.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select p from Product p where p.slug in :slugs and p.tenantId = :tenant",
                Product.class)
            .setParameter("slugs", asked)
            .setParameter("tenant", tenant.value())
            .getResultStream()
            .collect(Collectors.toMap(Product::slug, Function.identity()));
  }
}
