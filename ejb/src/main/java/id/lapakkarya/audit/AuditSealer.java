package id.lapakkarya.audit;

import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.NudgedWork;
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
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Chains committed entries per tenant: at once after a commit, and every five seconds whatever was
 * left by a node that died. Afterwards, because a chain written inside the use cases would make all
 * changes of a Lapas wait for one another.
 */
@Singleton
@Internal
@DependsOn("DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditSealer {
  private static final Logger LOG = Logger.getLogger(AuditSealer.class.getName());

  @Inject private SealWriter writer;
  @Resource private ManagedExecutorService executor;

  private final NudgedWork work = new NudgedWork("sealing of the audit", this::sealAll);

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void everyFiveSeconds() {
    work.run();
  }

  /** Asks for sealing soon, without waiting for it. */
  public void nudge() {
    work.nudge(executor);
  }

  /** One chain that cannot be sealed holds up no other. */
  private void seal(long chain) {
    try {
      while (writer.seal(chain) > 0) {
        // Goes on until nothing of this chain waits.
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "chain " + chain + " not sealed, tried again in five seconds", e);
    }
  }

  private void sealAll() {
    writer.waitingChains().forEach(this::seal);
  }
}
