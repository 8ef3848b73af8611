package id.lapakkarya.catalogue;

import static id.lapakkarya.identity.Permission.PRODUCT_READ;
import static id.lapakkarya.identity.Permission.PRODUCT_WRITE;

import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Outbox;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What buyers are asked to fill in for a Lapas's own works. A change is in force at once. */
@Stateless
public class PersonalisationDesk {
  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private ExtrasIntake extras;
  @Inject private Outbox outbox;

  /**
   * @throws LapakException "product-not-found"
   */
  @Requires(PRODUCT_READ)
  public Personalisation of(long id) {
    return load(id).personalisation();
  }

  /**
   * Asks for these fields and no others. Carts keep what was filled in; where that does not fit any
   * more, the buyer is told.
   *
   * @throws LapakException "product-not-found"; "invalid-input" of {@code personalisation}
   */
  @Requires(PRODUCT_WRITE)
  public Personalisation define(long id, Personalisation asked) {
    extras.personalise(load(id), asked);
    em.flush();
    outbox.publish(new ProductChanged(id));
    return asked;
  }

  private Product load(long id) {
    return em.createQuery("select p from Product p where p.id = :id", Product.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> LapakException.notFound("product"));
  }
}
