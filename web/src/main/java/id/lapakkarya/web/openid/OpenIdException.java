package id.lapakkarya.web.openid;

/** An attempt at the provider has failed; the sign-in page says why. */
class OpenIdException extends Exception {
  private static final long serialVersionUID = 1L;

  private final OpenIdProblem problem;

  /**
   * @param detail for the log: nothing about the person
   */
  OpenIdException(OpenIdProblem problem, String detail) {
    super(detail);
    this.problem = problem;
  }

  OpenIdException(OpenIdProblem problem, Throwable cause) {
    super(cause.getMessage(), cause);
    this.problem = problem;
  }

  OpenIdProblem problem() {
    return problem;
  }
}
