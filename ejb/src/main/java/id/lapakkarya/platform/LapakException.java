package id.lapakkarya.platform;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The root of every refusal: what was asked cannot be done, the transaction is rolled back, and the
 * caller is told why.
 *
 * <p>The {@code code} is stable: it ends the {@code type} of a problem (RFC 9457) and keys the text
 * that people read. It is translated in two places only, the mapper of the HTTP API and the
 * exception handler of the pages.
 */
@ApplicationException(rollback = true)
public class LapakException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Among the details of what was asked too often: seconds to wait. */
  public static final String RETRY_AFTER = "retryAfter";

  /** What sort of refusal it is; the HTTP status follows from it. */
  public enum Kind {
    INVALID,
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    CONFLICT,
    /** It is not what the caller saw any more (RFC 9110, 13.1.1). */
    OUTDATED,
    TOO_MANY,
    UNAVAILABLE,
    NOT_IMPLEMENTED
  }

  private final Kind kind;
  private final String code;
  private final transient Map<String, Object> details;
  private final transient List<Violation> violations;

  public LapakException(
      Kind kind, String code, Map<String, Object> details, List<Violation> violations) {
    super(
        code
            + (details.isEmpty() ? "" : " " + details)
            + (violations.isEmpty() ? "" : " " + violations));
    this.kind = kind;
    this.code = code;
    this.details = Map.copyOf(details);
    this.violations = List.copyOf(violations);
  }

  public static LapakException notFound(String what) {
    return new LapakException(Kind.NOT_FOUND, what + "-not-found", Map.of(), List.of());
  }

  public static LapakException unauthenticated() {
    return unauthenticated("unauthenticated");
  }

  public static LapakException unauthenticated(String code) {
    return new LapakException(Kind.UNAUTHENTICATED, code, Map.of(), List.of());
  }

  public static LapakException forbidden(String code) {
    return new LapakException(Kind.FORBIDDEN, code, Map.of(), List.of());
  }

  public static LapakException conflict(String code) {
    return new LapakException(Kind.CONFLICT, code, Map.of(), List.of());
  }

  public static LapakException conflict(String code, Map<String, Object> details) {
    return new LapakException(Kind.CONFLICT, code, details, List.of());
  }

  /** The same refusal, for somebody who said what it was to be as. */
  public LapakException outdated() {
    return new LapakException(Kind.OUTDATED, code, details, violations);
  }

  /**
   * Asked too often.
   *
   * @param wait after which it may be asked again
   */
  public static LapakException tooMany(String code, Duration wait) {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    return new LapakException(Kind.TOO_MANY, code, Map.of(RETRY_AFTER, seconds), List.of());
  }

  public static LapakException invalid(List<Violation> violations) {
    return new LapakException(Kind.INVALID, "invalid-input", Map.of(), violations);
  }

  public static LapakException invalid(String field, String code) {
    return invalid(List.of(new Violation(field, code)));
  }

  public static LapakException unprocessable(String code) {
    return new LapakException(Kind.INVALID, code, Map.of(), List.of());
  }

  public Kind kind() {
    return kind;
  }

  public String code() {
    return code;
  }

  /** Facts for the caller, e.g. {@code available} of a refused quantity; never internal ones. */
  public Map<String, Object> details() {
    return details == null ? Map.of() : details;
  }

  public List<Violation> violations() {
    return violations == null ? List.of() : violations;
  }
}
