package id.lapakkarya.onboarding;

import id.lapakkarya.platform.Internal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Tells how far the work on a file is, while it goes on: seen at once by whoever waits, and by
 * other nodes that would else take the work over.
 */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class UploadProgress {
  /** How long a node may be silent before another one takes over. */
  static final Duration LEASE = Duration.ofSeconds(60);

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Clock clock;

  public void tell(long upload, UploadState state, int total, int done) {
    Instant now = clock.instant();
    market
        .createNamedQuery("CatalogueUpload.progress")
        .setParameter("id", upload)
        .setParameter("state", state)
        .setParameter("total", total)
        .setParameter("done", done)
        .setParameter("now", now)
        .setParameter("until", now.plus(LEASE))
        .executeUpdate();
  }
}
