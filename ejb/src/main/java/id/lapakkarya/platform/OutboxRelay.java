package id.lapakkarya.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Delivers the outbox: at once after a commit, and every second whatever was left by a node that
 * died.
 */
@Singleton
@Internal
@DependsOn("DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxRelay {
  private static final Logger LOG = Logger.getLogger(OutboxRelay.class.getName());

  @Inject private OutboxDelivery delivery;
  @Resource private ManagedExecutorService executor;

  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicInteger nudges = new AtomicInteger();

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  public void everySecond() {
    drain();
  }

  /** Asks for a delivery soon, without waiting for it. */
  public void nudge() {
    nudges.incrementAndGet();
    if (running.get()) {
      return;
    }
    try {
      executor.execute(this::drain);
    } catch (RejectedExecutionException e) {
      LOG.log(Level.FINE, "the next second's delivery takes it", e);
    }
  }

  private void drain() {
    int seen;
    do {
      seen = nudges.get();
      if (!running.compareAndSet(false, true)) {
        return;
      }
      try {
        while (delivery.deliverBatch() > 0) {
          // Goes on until nothing is left that another node does not hold.
        }
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "outbox delivery failed, tried again within a second", e);
      } finally {
        running.set(false);
      }
    } while (seen != nudges.get());
  }
}
