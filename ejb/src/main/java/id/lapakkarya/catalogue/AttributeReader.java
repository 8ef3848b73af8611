package id.lapakkarya.catalogue;

import id.lapakkarya.catalogue.model.AttributeDefinition;
import id.lapakkarya.platform.Internal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the attributes outside any transaction, so that nothing uncommitted is remembered. */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AttributeReader {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  public List<AttributeView> all() {
    return market
        .createNamedQuery("AttributeDefinition.all", AttributeDefinition.class)
        .getResultStream()
        .map(AttributeDefinition::view)
        .toList();
  }
}
