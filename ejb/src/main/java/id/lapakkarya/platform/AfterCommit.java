package id.lapakkarya.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Does something once the running transaction is committed, and not at all when it is not. */
@ApplicationScoped
public class AfterCommit {
  @Resource private TransactionSynchronizationRegistry transaction;

  /**
   * @param deed once per transaction, however often it is asked for; it fails for itself
   */
  public void once(Object key, Runnable deed) {
    if (transaction.getResource(key) != null) {
      return;
    }
    transaction.putResource(key, Boolean.TRUE);
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // Nothing to do before the commit.
          }

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              deed.run();
            }
          }
        });
  }
}
