package id.lapakkarya.web.platform;

import id.lapakkarya.identity.AccountView;
import id.lapakkarya.identity.Actor;
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
 * Reads the signed-in person's roles anew with each request, and keeps everybody but staff out of
 * the back office.
 */
public class ActorFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private Actor actor;
  @Inject private SignIn signIn;
  @Inject private RequestOrigin origin;
  @Inject private StaffSession session;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    origin.from(request.getRemoteAddr(), path.startsWith("/api/") ? "api" : "page");
    if (request.getAttribute(LapakAuthentication.TOKEN) instanceof SignIn.Bearer bearer) {
      actor.signedInAs(bearer.account());
      if (!isBoundTo(bearer.scope())) {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return;
      }
    } else if (request.getUserPrincipal() != null) {
      signIn.findByEmail(request.getUserPrincipal().getName()).ifPresent(actor::signedInAs);
    }
    if (path.equals("/keluar")) {
      leave(request, response);
      return;
    }
    if (path.equals("/admin") || path.startsWith("/admin/")) {
      if (actor.account().filter(AccountView::isStaff).isEmpty()) {
        String query = request.getQueryString();
        String next = query == null ? path : path + "?" + query;
        // Also tells a page's own script, which would not follow a plain redirect.
        Servlets.facesRedirect(request, response, "/masuk?next=%s", next);
        return;
      }
      session.acting().ifPresent(shop -> actor.workFor(shop.slug()));
    }
    chain.doFilter(request, response);
  }

  /** False when the scope that a token is good for is not held any more. */
  private boolean isBoundTo(Optional<Scope> scope) {
    try {
      scope.ifPresent(actor::actFor);
      return true;
    } catch (LapakException ended) {
      return false;
    }
  }

  private void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if ("POST".equals(request.getMethod())) {
      session.end();
      response.sendRedirect("/masuk");
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
