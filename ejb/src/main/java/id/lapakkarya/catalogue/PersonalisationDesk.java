package id.lapakkarya.catalogue;

import static id.lapakkarya.identity.Permission.PRODUCT_READ;
import static id.lapakkarya.identity.Permission.PRODUCT_WRITE;

import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Outbox;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * What buyers are asked to fill in for a Lapas's own works. A change of a published one waits
 * ({@link ChangeDesk}), unless whoever makes it may approve.
 */
@Stateless
public class PersonalisationDesk {
  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Actor actor;
  @Inject private ChangeIntake changes;
  @Inject private ExtrasIntake extras;
  @Inject private Outbox outbox;

  /**
   * What is asked, as whoever acts goes on with it.
   *
   * @param waiting whether it is what waits; buyers are asked something else until it is confirmed
   */
  public record Asked(Personalisation personalisation, boolean waiting) {}

  /**
   * With what waits, for somebody whose changes wait.
   *
   * @throws LapakException "product-not-found"
   */
  @Requires(PRODUCT_READ)
  public Asked of(long id) {
    return asked(load(id));
  }

  private Asked asked(Product product) {
    Personalisation live = product.personalisation();
    Personalisation next =
        waits(product) ? ChangeIntake.proposed(em, product).personalisation() : live;
    return new Asked(next, !next.equals(live));
  }

  private boolean waits(Product product) {
    return ChangeIntake.waits(product, ChangeAuthor.of(actor));
  }

  /**
   * Asks for these fields and no others, once that is confirmed where it waits. Carts keep what was
   * filled in; where that does not fit any more, the buyer is told.
   *
   * @throws LapakException "product-not-found"; "invalid-input" of {@code personalisation}
   */
  @Requires(PRODUCT_WRITE)
  public Asked define(long id, Personalisation wanted) {
    Product product = load(id);
    if (waits(product)) {
      wanted.check().throwIfAny();
      ShownValues values = ShownValues.ofPersonalisation(wanted);
      changes.propose(em, product, values, ChangeAuthor.of(actor), true);
      em.flush();
    } else {
      extras.personalise(product, wanted);
      em.flush();
      outbox.publish(new ProductChanged(id));
    }
    return asked(product);
  }

  private Product load(long id) {
    return em.createQuery("select p from Product p where p.id = :id", Product.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> LapakException.notFound("product"));
  }
}
