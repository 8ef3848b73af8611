package id.lapakkarya.storefront;

/** A search cluster that does not answer, or not as it should. Its message names no credentials. */
final class ClusterException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int NOT_FOUND = 404;
  private static final int OVERLOADED = 429;
  private static final int FIRST_OF_SERVER = 500;

  private final int status;

  /**
   * @param status of its answer; 0 where there was none
   */
  ClusterException(int status, String message, Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  /** What was asked about is not there. */
  boolean isMissing() {
    return status == NOT_FOUND;
  }

  /** The cluster is there, and says that it cannot. */
  boolean isAnswered() {
    return status != 0;
  }

  /** Another address of the cluster may answer it. */
  boolean isOfOneAddress() {
    return status == 0 || status == OVERLOADED || status >= FIRST_OF_SERVER;
  }
}
