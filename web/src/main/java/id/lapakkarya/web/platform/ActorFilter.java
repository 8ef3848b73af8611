package id.lapakkarya.web.platform;

import id.lapakkarya.identity.AccountView;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Logins;
import id.lapakkarya.identity.Scope;
import id.lapakkarya.identity.SignIn;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.RequestOrigin;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.omnifaces.util.Servlets;

/**
 * Reads the signed-in person's roles anew with each request, and has {@link OfficeDoor} keep the
 * back office.
 */
public class ActorFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private Actor actor;
  @Inject private LoginCookie cookie;
  @Inject private OfficeDoor door;
  @Inject private EnrolmentDoor enrolment;
  @Inject private Refusals refusals;
  @Inject private RequestOrigin origin;
  @Inject private ClientAddress addresses;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    origin.from(addresses.of(request), path.startsWith("/api/") ? "api" : "page");
    if (request.getAttribute(LapakAuthentication.TOKEN) instanceof SignIn.Bearer bearer) {
      actor.signedInWith(bearer);
      if (!isBoundTo(bearer.scope(), request)) {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return;
      }
    } else if (request.getAttribute(LapakAuthentication.LOGIN) instanceof Logins.Current current) {
      actor.signedInWith(current);
    }
    if (path.equals(Routes.SIGN_OUT)) {
      leave(request, response);
    } else if (enrolment.isDueBefore(path)) {
      // Also tells a page's own script, which would not follow a plain redirect.
      Servlets.facesRedirect(request, response, EnrolmentDoor.PAGE);
    } else if (!Routes.isOffice(path) || door.opens(request, response, path)) {
      chain.doFilter(request, response);
    } else if (refusals.isExpected()) {
      refusals.show(request, response);
    }
  }

  /** False when the scope that a token is good for is not held any more. */
  private boolean isBoundTo(Optional<Scope> scope, HttpServletRequest request) {
    try {
      scope.ifPresent(actor::actFor);
      return true;
    } catch (LapakException ended) {
      request.setAttribute(LapakAuthentication.REFUSAL, ended);
      return false;
    }
  }

  private void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if ("POST".equals(request.getMethod())) {
      boolean staff = actor.account().filter(AccountView::isStaff).isPresent();
      cookie.end(response);
      response.sendRedirect(staff ? "/masuk" : "/akun/masuk?sudah=keluar");
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
