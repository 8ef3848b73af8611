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
  @Inject private OutboxDelivery delivery;
  @Inject private Broadcasts broadcasts;
  @Resource private ManagedExecutorService executor;

  private final NudgedWork work = new NudgedWork("outbox delivery", this::deliver);

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  public void everySecond() {
    work.run();
  }

  /** Asks for a delivery soon, without waiting for it. */
  public void nudge() {
    work.nudge(executor);
  }

  private void deliver() {
    // Goes on until nothing is left that another node does not hold.
    while (delivery.deliverBatch() > 0) {
      broadcasts.nudge();
    }
  }
}
