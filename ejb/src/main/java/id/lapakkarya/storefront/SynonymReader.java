package id.lapakkarya.storefront;

import id.lapakkarya.platform.Internal;
import id.lapakkarya.storefront.model.SearchSynonym;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the synonyms outside any transaction, so that nothing uncommitted is remembered. */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SynonymReader {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  public List<SynonymView> all() {
    return market
        .createNamedQuery("SearchSynonym.all", SearchSynonym.class)
        .getResultStream()
        .map(SearchSynonym::view)
        .toList();
  }
}
