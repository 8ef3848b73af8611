package id.lapakkarya.web.platform;

import id.lapakkarya.identity.KeyView;
import id.lapakkarya.identity.Logins;
import id.lapakkarya.identity.PartnerKeys;
import id.lapakkarya.identity.SignIn;
import id.lapakkarya.platform.LapakException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * The one mechanism: a login's cookie for people; on the API a bearer token for their programs, or
 * a partner's key in its place. An order's token is a capability, not a login, and passes here
 * unknown.
 */
@ApplicationScoped
public class LapakAuthentication implements HttpAuthenticationMechanism {
  /** Request attribute: whose token came with the request, and what it is good for. */
  static final String TOKEN = LapakAuthentication.class.getName() + ".token";

  /** Request attribute: the partner's key that came with the request. */
  static final String KEY = LapakAuthentication.class.getName() + ".key";

  /** Request attribute: the login with which a browser came. */
  static final String LOGIN = LapakAuthentication.class.getName() + ".login";

  /** Request attribute: why a call of the API is refused before any resource is reached. */
  public static final String REFUSAL = LapakAuthentication.class.getName() + ".refusal";

  private static final String BEARER = "Bearer ";

  @Inject private SignIn signIn;
  @Inject private Logins logins;
  @Inject private PartnerKeys keys;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Optional<String> caller =
        request.getRequestURI().startsWith("/api/") ? byToken(request) : byLogin(request);
    return caller
        .map(name -> context.notifyContainerAboutLogin(name, Set.of()))
        .orElseGet(context::doNothing);
  }

  private Optional<String> byToken(HttpServletRequest request) {
    Optional<String> token = bearer(request);
    if (token.filter(KeyView::isForm).isPresent()) {
      return byKey(token.get(), request);
    }
    Optional<SignIn.Bearer> found = token.flatMap(signIn::findByToken);
    found.ifPresent(bearer -> request.setAttribute(TOKEN, bearer));
    return found.map(bearer -> bearer.account().email());
  }

  /** A key that is unknown, revoked or expired is told so, also where nobody would be asked. */
  private Optional<String> byKey(String secret, HttpServletRequest request) {
    Optional<KeyView> found = keys.find(secret);
    found.ifPresentOrElse(
        key -> request.setAttribute(KEY, key),
        () -> request.setAttribute(REFUSAL, LapakException.unauthenticated()));
    return found.map(KeyView::hint);
  }

  /** The token of the request's {@code Authorization} header. */
  public static Optional<String> bearer(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(header -> header.substring(BEARER.length()).strip());
  }

  /** Pages for anybody are the same for everybody: nobody is asked for there. */
  private Optional<String> byLogin(HttpServletRequest request) {
    if (!isPersonal(request)) {
      return Optional.empty();
    }
    Optional<Logins.Current> found = LoginCookie.secretOf(request).flatMap(logins::use);
    found.ifPresent(current -> request.setAttribute(LOGIN, current));
    return found.map(current -> current.account().email());
  }

  /** Staff see drafts in places that are anybody's, too; they come with a session. */
  private static boolean isPersonal(HttpServletRequest request) {
    return request.getRequestedSessionId() != null || Routes.isPersonal(request.getRequestURI());
  }
}
