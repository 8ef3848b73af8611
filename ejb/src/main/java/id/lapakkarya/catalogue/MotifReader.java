package id.lapakkarya.catalogue;

import id.lapakkarya.catalogue.model.Motif;
import id.lapakkarya.platform.Internal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the motifs outside any transaction, so that nothing uncommitted is remembered. */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MotifReader {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  public List<MotifView> all() {
    return market.createNamedQuery("Motif.all", Motif.class).getResultList().stream()
        .map(Motif::view)
        .toList();
  }
}
