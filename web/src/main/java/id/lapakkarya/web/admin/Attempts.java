package id.lapakkarya.web.admin;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.LapakException.Kind;
import id.lapakkarya.platform.TransientFailure;
import id.lapakkarya.web.platform.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * Runs what a person asked for and, where it is refused, tells why on the page that asked.
 *
 * <pre>
 *   if (attempts.succeeds(() -> desk.reprice(id, sku, seen, price))) { notices.done(...); }
 * </pre>
 */
@RequestScoped
public class Attempts {
  @Inject private Problems problems;

  private boolean overtaken;

  /** True when nothing was refused; what the person may not do or see ends on an error page. */
  public boolean succeeds(Runnable deed) {
    overtaken = false;
    try {
      deed.run();
      return true;
    } catch (LapakException e) {
      if (e.kind() != Kind.INVALID && e.kind() != Kind.CONFLICT) {
        throw e;
      }
      overtaken = e.kind() == Kind.CONFLICT;
      problems.show(e);
      return false;
    } catch (RuntimeException e) {
      if (!TransientFailure.isIn(e)) {
        throw e;
      }
      overtaken = true;
      problems.showCode("changed-meanwhile");
      return false;
    }
  }

  /**
   * As {@link #succeeds}; true also when things stand otherwise than the page shows: in both cases
   * nothing remains to be asked.
   */
  public boolean settles(Runnable deed) {
    return succeeds(deed) || overtaken;
  }

  /** True when the last refusal came because things stand otherwise than the page shows. */
  public boolean wasOvertaken() {
    return overtaken;
  }
}
