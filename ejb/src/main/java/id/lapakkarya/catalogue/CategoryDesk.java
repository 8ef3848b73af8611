package id.lapakkarya.catalogue;

import static id.lapakkarya.identity.Permission.CATEGORY_READ;
import static id.lapakkarya.identity.Permission.CATEGORY_WRITE;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.catalogue.model.Category;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Outbox;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The categories of the market, as the province keeps them. Every node hears of each change. */
@Stateless
public class CategoryDesk {
  private static final String SUBJECT = "category";

  /** Room between two places, so that the rows of a migration keep theirs. */
  private static final int STEP = 10;

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Outbox outbox;
  @Inject private AuditTrail trail;

  /** All of them in their order, with what stands in each. */
  @Requires(CATEGORY_READ)
  public List<KeptCategory> list() {
    List<CategoryView> all = views();
    Map<String, Long> goods =
        market
            .createQuery(
                "select p.category, count(p) from Product p group by p.category", Object[].class)
            .getResultStream()
            .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    return all.stream()
        .map(
            each ->
                new KeptCategory(
                    each, goods.getOrDefault(each.slug(), 0L), kindsOf(each.slug(), all)))
        .toList();
  }

  private static long kindsOf(String slug, List<CategoryView> all) {
    return all.stream().filter(each -> each.parent().filter(slug::equals).isPresent()).count();
  }

  /**
   * Makes a new one, the last of all.
   *
   * @throws LapakException "invalid-input"; "category-taken" when there is one of that address
   */
  @Requires(CATEGORY_WRITE)
  public CategoryView add(CategoryDraft draft) {
    List<Category> all = all();
    CategoryRules.check(draft, views()).throwIfAny();
    if (all.stream().anyMatch(each -> each.view().slug().equals(draft.slug()))) {
      throw LapakException.conflict("category-taken");
    }
    Category made = new Category(draft, all.size() * STEP + STEP);
    market.persist(made);
    market.flush();
    number(all());
    return told("category.add", null, made);
  }

  /**
   * Names it otherwise, or puts it below another; its address stays.
   *
   * @throws LapakException "category-not-found", "invalid-input"
   */
  @Requires(CATEGORY_WRITE)
  public CategoryView change(CategoryDraft draft) {
    Category category = get(draft.slug());
    CategoryView before = category.view();
    List<CategoryView> others =
        views().stream().filter(each -> !each.slug().equals(draft.slug())).toList();
    CategoryRules.check(draft, others).throwIfAny();
    category.describe(draft);
    return told("category.change", before, category);
  }

  /**
   * Moves it among all.
   *
   * @param by places; negative is towards the first
   * @throws LapakException "category-not-found"
   */
  @Requires(CATEGORY_WRITE)
  public CategoryView move(String slug, int by) {
    Category moved = get(slug);
    List<Category> all = new ArrayList<>(all());
    int from = all.indexOf(moved);
    int to = Math.min(Math.max(from + by, 0), all.size() - 1);
    if (from < to) {
      Collections.rotate(all.subList(from, to + 1), -1);
    } else if (to < from) {
      Collections.rotate(all.subList(to, from + 1), 1);
    }
    number(all);
    market.flush();
    outbox.publish(new CategoryChanged(slug));
    trail.record(
        AuditEntry.of("category.move", SUBJECT, slug)
            .note("place", String.valueOf(to + 1))
            .onPlatform());
    return moved.view();
  }

  private static void number(List<Category> all) {
    for (int i = 0; i < all.size(); i++) {
      all.get(i).standAt((i + 1) * STEP);
    }
  }

  /**
   * Removes one that nothing stands in.
   *
   * @throws LapakException "category-not-found", "category-in-use"
   */
  @Requires(CATEGORY_WRITE)
  public void remove(String slug) {
    Category category = get(slug);
    CategoryView before = category.view();
    boolean used = list().stream().anyMatch(each -> is(each, slug) && !each.isRemovable());
    if (used) {
      throw LapakException.conflict("category-in-use");
    }
    market.remove(category);
    market.flush();
    outbox.publish(new CategoryChanged(slug));
    trail.record(AuditEntry.of("category.remove", SUBJECT, slug).change(before, null).onPlatform());
  }

  private static boolean is(KeptCategory each, String slug) {
    return each.category().slug().equals(slug);
  }

  private CategoryView told(String action, CategoryView before, Category category) {
    market.flush();
    CategoryView after = category.view();
    outbox.publish(new CategoryChanged(after.slug()));
    trail.record(AuditEntry.of(action, SUBJECT, after.slug()).change(before, after).onPlatform());
    return after;
  }

  private List<Category> all() {
    return market.createNamedQuery("Category.all", Category.class).getResultList();
  }

  private List<CategoryView> views() {
    return all().stream().map(Category::view).toList();
  }

  private Category get(String slug) {
    return all().stream()
        .filter(each -> each.view().slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> LapakException.notFound("category"));
  }
}
