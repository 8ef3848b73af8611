package id.lapakkarya.platform;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;

/**
 * Failures that mean "somebody was faster": the transaction is gone, and the same use case may
 * succeed when it begins anew.
 */
public final class TransientFailure {
  /** MySQL's ER_LOCK_DEADLOCK. */
  private static final int DEADLOCK = 1213;

  /** MySQL's ER_LOCK_WAIT_TIMEOUT. */
  private static final int LOCK_TIMEOUT = 1205;

  /** MySQL's ER_DUP_ENTRY: two made the same thing at once. */
  private static final int DUPLICATE = 1062;

  private static final Set<Integer> CODES = Set.of(DEADLOCK, LOCK_TIMEOUT, DUPLICATE);

  private TransientFailure() {}

  public static boolean isIn(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException
          || (cause instanceof SQLException sql && CODES.contains(sql.getErrorCode()))) {
        return true;
      }
    }
    return false;
  }
}
