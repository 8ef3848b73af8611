package id.lapakkarya.audit;

import id.lapakkarya.audit.model.AuditRow;
import id.lapakkarya.platform.Internal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What the trail holds on one person, for that person to read. */
@Stateless
@Internal
public class PersonTrail {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private AuditReader reader;

  /** What the owner of that account did, or was tried with that account; the latest first. */
  public List<AuditView> of(long account, int limit) {
    return reader.read(
        market
            .createNamedQuery("AuditRow.ofAccount", AuditRow.class)
            .setParameter("account", account)
            .setParameter("subject", Long.toString(account))
            .setMaxResults(limit)
            .getResultList());
  }
}
