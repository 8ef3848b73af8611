package id.lapakkarya.it.incontainer.matrix;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Function;

/** The application's two units, and two that leak, which exist in archives of this test only. */
@Stateless(name = "MatrixUnits")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Units {
  @PersistenceContext(unitName = "tenant")
  private EntityManager tenant;

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @PersistenceContext(unitName = "leaking-filter")
  private EntityManager withoutFilter;

  @PersistenceContext(unitName = "leaking-cache")
  private EntityManager withSharedCache;

  @Resource private SessionContext session;

  /** Works in a transaction that is undone, whatever came of it. */
  public <T> T attempt(String unit, Function<EntityManager, T> work) {
    try {
      return work.apply(unit(unit));
    } finally {
      session.setRollbackOnly();
    }
  }

  /** Reads as a page does: outside a transaction, through whatever cache there is. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public <T> T read(String unit, Function<EntityManager, T> work) {
    return work.apply(unit(unit));
  }

  /** Writes for all tenants. */
  public <T> T write(Function<EntityManager, T> work) {
    return work.apply(market);
  }

  private EntityManager unit(String name) {
    return switch (name) {
      case "tenant" -> tenant;
      case "market" -> market;
      case "leaking-filter" -> withoutFilter;
      case "leaking-cache" -> withSharedCache;
      default -> throw new IllegalArgumentException(name);
    };
  }
}
