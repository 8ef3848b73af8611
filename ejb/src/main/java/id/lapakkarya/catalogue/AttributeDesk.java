package id.lapakkarya.catalogue;

import static id.lapakkarya.identity.Permission.CATEGORY_READ;
import static id.lapakkarya.identity.Permission.CATEGORY_WRITE;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.catalogue.model.AttributeDefinition;
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
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The attributes of goods, as the province defines them for a category and its kinds. Every node
 * hears of each change.
 */
@Stateless
public class AttributeDesk {
  private static final String SUBJECT = "attribute";

  /** Room between two places, so that the rows of a migration keep theirs. */
  private static final int STEP = 10;

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Catalogue catalogue;
  @Inject private Outbox outbox;
  @Inject private AuditTrail trail;

  /** All of them in their order, archived ones too. */
  @Requires(CATEGORY_READ)
  public List<AttributeView> list() {
    return all().stream().map(AttributeDefinition::view).toList();
  }

  /**
   * Defines a new one, the last of all.
   *
   * @throws LapakException "invalid-input"; "attribute-taken" when the category, one above it or a
   *     kind of it has that key
   */
  @Requires(CATEGORY_WRITE)
  public AttributeView add(AttributeDraft draft) {
    check(draft);
    if (list().stream().anyMatch(each -> clashes(each.attribute(), draft))) {
      throw LapakException.conflict("attribute-taken");
    }
    AttributeDefinition made = new AttributeDefinition(draft, (all().size() + 1) * STEP);
    market.persist(made);
    market.flush();
    number(all());
    return told("attribute.add", null, made);
  }

  /**
   * Describes it otherwise; its key and category stay.
   *
   * @throws LapakException "attribute-not-found", "invalid-input"
   */
  @Requires(CATEGORY_WRITE)
  public AttributeView change(long id, AttributeDraft draft) {
    AttributeDefinition definition = get(id);
    AttributeView before = definition.view();
    check(draft);
    definition.describe(draft);
    return told("attribute.change", before, definition);
  }

  /**
   * Moves it among all of its category.
   *
   * @param by places; negative is towards the first
   * @throws LapakException "attribute-not-found"
   */
  @Requires(CATEGORY_WRITE)
  public AttributeView move(long id, int by) {
    AttributeDefinition moved = get(id);
    String category = moved.view().attribute().category();
    List<AttributeDefinition> all = new ArrayList<>(all());
    List<AttributeDefinition> own =
        all.stream()
            .filter(each -> each.view().attribute().category().equals(category))
            .collect(Collectors.toCollection(ArrayList::new));
    int from = own.indexOf(moved);
    int to = Math.min(Math.max(from + by, 0), own.size() - 1);
    if (from < to) {
      Collections.rotate(own.subList(from, to + 1), -1);
    } else if (to < from) {
      Collections.rotate(own.subList(to, from + 1), 1);
    }
    all.removeAll(own);
    all.addAll(own);
    number(all);
    return told("attribute.move", moved.view(), moved);
  }

  /**
   * Asks for it no more, or again; products keep the values that they have.
   *
   * @throws LapakException "attribute-not-found"
   */
  @Requires(CATEGORY_WRITE)
  public AttributeView archive(long id, boolean archived) {
    AttributeDefinition definition = get(id);
    AttributeView before = definition.view();
    definition.archive(archived);
    return told(archived ? "attribute.archive" : "attribute.restore", before, definition);
  }

  private void check(AttributeDraft draft) {
    AttributeRules.check(
            draft,
            catalogue.categories().stream().map(CategoryView::slug).collect(Collectors.toSet()))
        .throwIfAny();
  }

  private boolean clashes(AttributeDraft known, AttributeDraft draft) {
    return known.key().equals(draft.key())
        && (known.category().equals(draft.category())
            || isBelow(known.category(), draft.category())
            || isBelow(draft.category(), known.category()));
  }

  private boolean isBelow(String category, String parent) {
    return catalogue
        .findCategory(category)
        .flatMap(CategoryView::parent)
        .filter(parent::equals)
        .isPresent();
  }

  private static void number(List<AttributeDefinition> all) {
    for (int i = 0; i < all.size(); i++) {
      all.get(i).standAt((i + 1) * STEP);
    }
  }

  private AttributeView told(String action, AttributeView before, AttributeDefinition definition) {
    market.flush();
    AttributeView after = definition.view();
    outbox.publish(new AttributeChanged(after.attribute().key()));
    trail.record(
        AuditEntry.of(action, SUBJECT, after.attribute().key()).change(before, after).onPlatform());
    return after;
  }

  private List<AttributeDefinition> all() {
    return market
        .createNamedQuery("AttributeDefinition.all", AttributeDefinition.class)
        .getResultList();
  }

  private AttributeDefinition get(long id) {
    return Optional.ofNullable(market.find(AttributeDefinition.class, id))
        .orElseThrow(() -> LapakException.notFound("attribute"));
  }
}
