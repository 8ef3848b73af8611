package id.lapakkarya.web.platform;

import id.lapakkarya.identity.Logins;
import id.lapakkarya.identity.SignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * With which login this browser comes: one for storefront and back office. The cookie holds a
 * secret and nothing else; what it stands for is read from the database, where it can be ended.
 */
@Named
@RequestScoped
public class LoginCookie {
  private static final String NAME = "lapak_login";

  /** Of a login that waits for a code; it opens nothing else. */
  private static final String WAITING = "lapak_kode";

  private static final Duration TO_TYPE_A_CODE = Duration.ofMinutes(10);

  /** Until the browser is closed: staff share their machines. */
  private static final Duration OF_STAFF = Duration.ofSeconds(-1);

  private static final Duration OF_CUSTOMERS = Duration.ofDays(365);

  @Inject private HttpServletRequest request;
  @Inject private Logins logins;
  @Inject private StaffSession session;

  private boolean over;

  static Optional<String> secretOf(HttpServletRequest request) {
    return Cookies.find(request, NAME).filter(secret -> !secret.isEmpty());
  }

  /** From now on this browser is that person's; what it did before as somebody else is over. */
  public void begin(SignIn.Outcome.SignedIn signedIn, HttpServletResponse response) {
    boolean staff = signedIn.account().isStaff();
    begin(signedIn.secret(), staff ? OF_STAFF : OF_CUSTOMERS, response);
  }

  /** As {@link #begin}, for somebody who has just become a customer. */
  public void beginAsCustomer(String secret, HttpServletResponse response) {
    begin(secret, OF_CUSTOMERS, response);
  }

  /** The password was right: this browser waits for the code. */
  public void await(String secret, HttpServletResponse response) {
    waiting().ifPresent(logins::end);
    Cookies.set(request, response, WAITING, secret, TO_TYPE_A_CODE);
  }

  /** The secret of the login that waits for a code. */
  public Optional<String> waiting() {
    return Cookies.find(request, WAITING).filter(secret -> !secret.isEmpty());
  }

  private void begin(String secret, Duration life, HttpServletResponse response) {
    endBefore();
    if (waiting().isPresent()) {
      Cookies.set(request, response, WAITING, "", Duration.ZERO);
    }
    Cookies.set(request, response, NAME, secret, life);
  }

  /** Signs out. */
  public void end(HttpServletResponse response) {
    endBefore();
    forget(response);
  }

  /** Drops a cookie whose login is over. */
  public void forget(HttpServletResponse response) {
    over = true;
    Cookies.set(request, response, NAME, "", Duration.ZERO);
  }

  private void endBefore() {
    session.end();
    secretOf(request).ifPresent(logins::end);
  }

  /**
   * What the header shows, and so the one thing that pages for anybody may differ by. Whether the
   * login still holds is found out where it matters.
   */
  public boolean isShown() {
    return !over && secretOf(request).isPresent();
  }

  /** The browser in a few words, for the person's own list of logins. */
  public String device() {
    return Devices.nameOf(request.getHeader("User-Agent"));
  }
}
