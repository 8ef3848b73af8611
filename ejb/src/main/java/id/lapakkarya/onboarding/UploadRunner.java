package id.lapakkarya.onboarding;

import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.NudgedWork;
import id.lapakkarya.platform.TransientFailure;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Has files of works looked over and taken in, one at a time on each node: at once when somebody
 * asks, and every ten seconds what a node that died has left.
 */
@Singleton
@Internal
@DependsOn("DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UploadRunner {
  private static final Logger LOG = Logger.getLogger(UploadRunner.class.getName());

  @Inject private UploadWork work;

  private final NudgedWork queue = new NudgedWork("files of works", this::workOff);

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void everyTenSeconds() {
    queue.run();
  }

  @Schedule(hour = "3", minute = "41", persistent = false)
  public void everyNight() {
    work.purge();
  }

  /** Asks for it soon, without waiting. */
  @Asynchronous
  public void nudge() {
    queue.nudge(Runnable::run);
  }

  private void workOff() {
    for (Optional<Long> next = work.claim(); next.isPresent(); next = work.claim()) {
      advance(next.get());
    }
  }

  private void advance(long upload) {
    try {
      work.advance(upload);
    } catch (LapakException refused) {
      LOG.log(Level.INFO, "file of works " + upload + " refused", refused);
      work.fail(upload, refused.code());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "file of works " + upload + " failed", e);
      work.fail(upload, TransientFailure.isIn(e) ? UploadWork.CHANGED_MEANWHILE : "unexpected");
    }
  }
}
