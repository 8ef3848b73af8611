package id.lapakkarya.web.openid;

import id.lapakkarya.identity.OutsideIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What this browser's session remembers of an attempt at the provider: the attempt itself until it
 * comes back, and whom it proved while that person's password is asked for.
 */
@RequestScoped
public class OpenIdDoor {
  private static final String ATTEMPT = "lapak.openid.attempt";
  private static final String PROVEN = "lapak.openid.proven";
  private static final Duration WAITS = Duration.ofMinutes(10);
  private static final int PARTS = 4;

  @Inject private HttpServletRequest request;
  @Inject private OpenIdSettings settings;
  @Inject private Clock clock;

  /** The provider's name; empty where there is none. */
  public Optional<String> provider() {
    return settings.isOn() ? Optional.of(settings.name()) : Optional.empty();
  }

  /** How people call that provider; one that is not configured (any more) by its host. */
  public String nameOf(String issuer) {
    return settings.isOn() && settings.issuer().equals(issuer)
        ? settings.name()
        : URI.create(issuer).getHost();
  }

  /**
   * Where an attempt begins.
   *
   * @param next where to go afterwards, may be null
   */
  public String address(String next) {
    String beginning = settings.beginning();
    return next == null ? beginning : beginning + "?next=" + encoded(next);
  }

  /** What went wrong, by the code that the address carries; may be null. */
  public Optional<OpenIdProblem> problem(String code) {
    return settings.isOn() ? OpenIdProblem.find(code) : Optional.empty();
  }

  /** Whom the provider has proven in this browser a moment ago, and who is not linked yet. */
  public Optional<OutsideIdentity> proven() {
    return read(PROVEN)
        .map(text -> List.of(text.split("\n", PARTS)))
        .filter(parts -> settings.isOn() && clock.instant().isBefore(Instant.parse(parts.get(0))))
        .map(parts -> new OutsideIdentity(parts.get(1), parts.get(2), Optional.of(parts.get(3))));
  }

  /** The password of the account with that address is asked for next. */
  void keep(OutsideIdentity who) {
    write(
        PROVEN,
        String.join(
            "\n",
            clock.instant().plus(WAITS).toString(),
            who.issuer(),
            who.subject(),
            who.email().orElseThrow()));
  }

  /** One attempt at a time: what was begun before is over. */
  OpenIdAttempt begin(String next) {
    OpenIdAttempt attempt = OpenIdAttempt.begin(next, clock.instant());
    forget(PROVEN);
    write(ATTEMPT, attempt.text());
    return attempt;
  }

  /** The attempt that is waiting for its answer; it gets one only. */
  Optional<OpenIdAttempt> take() {
    Optional<String> text = read(ATTEMPT);
    forget(ATTEMPT);
    return text.flatMap(OpenIdAttempt::parse).filter(found -> !found.isOver(clock.instant()));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Optional<String> read(String name) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> session.getAttribute(name))
        .map(Object::toString);
  }

  private void write(String name, String text) {
    request.getSession().setAttribute(name, text);
  }

  private void forget(String name) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(name);
    }
  }
}
