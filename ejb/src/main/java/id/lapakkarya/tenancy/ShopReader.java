package id.lapakkarya.tenancy;

import id.lapakkarya.platform.Internal;
import id.lapakkarya.tenancy.model.Tenant;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the shops outside any transaction, so that nothing uncommitted is remembered. */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ShopReader {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  public List<ShopView> all() {
    return market.createNamedQuery("Tenant.all", Tenant.class).getResultList().stream()
        .map(Tenant::view)
        .toList();
  }
}
