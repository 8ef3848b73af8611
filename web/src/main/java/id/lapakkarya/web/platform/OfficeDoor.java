package id.lapakkarya.web.platform;

import id.lapakkarya.identity.AccountView;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.platform.LapakException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.omnifaces.util.Servlets;

/**
 * Lets people into the back office: staff only, in one scope of theirs, and to the pages for which
 * they hold the permission there. What is refused is refused before any page is built.
 */
@RequestScoped
public class OfficeDoor {
  private static final String HOME = "/admin";
  private static final String CHOOSER = "/admin/bertindak";

  @Inject private Actor actor;
  @Inject private StaffSession session;
  @Inject private Acting acting;
  @Inject private Refusals refusals;

  /** Where to go after signing in or choosing: a page of the back office, and nowhere else. */
  public static String destination(String wanted) {
    if (wanted == null || !wanted.matches("/admin(/[A-Za-z0-9/._-]*)?(\\?[^\\s\\\\]*)?")) {
      return HOME;
    }
    return Routes.find(wanted.split("\\?", 2)[0]).isPresent() ? wanted : HOME;
  }

  /** True when the request may go on; otherwise it is answered, or a refusal is expected. */
  boolean opens(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    boolean stranger = actor.account().isEmpty();
    if (stranger || session.scope().isEmpty() && !isStaff()) {
      // Also tells a page's own script, which would not follow a plain redirect.
      Servlets.facesRedirect(request, response, "/masuk?next=%s", asked(request));
      return false;
    }
    boolean choosing = path.equals(CHOOSER);
    if (choosing && "POST".equals(request.getMethod())) {
      choose(request, response);
      return false;
    }
    try {
      acting.resume();
    } catch (LapakException over) {
      giveUp(over.code());
      return false;
    }
    Optional<Routes.Target> target = Routes.find(path);
    if (target.isEmpty()) {
      actor.refused("page", path, LapakException.notFound("page"));
      refusals.expect(HttpServletResponse.SC_NOT_FOUND, "not-found");
      return false;
    }
    if (acting.isUndecided() && !choosing) {
      Servlets.facesRedirect(request, response, CHOOSER + "?next=%s", asked(request));
      return false;
    }
    return isAllowed(target.get().access(), path);
  }

  /** Acts for somebody else; what is not held any more leaves everything as it was. */
  private void choose(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      acting.choose(request.getParameter("scope"));
      response.sendRedirect(destination(request.getParameter("next")));
    } catch (LapakException notHeld) {
      refusals.expect(HttpServletResponse.SC_FORBIDDEN, notHeld.code());
    }
  }

  private boolean isAllowed(Access access, String path) {
    if (access.admits(actor)) {
      return true;
    }
    actor.refused("page", path, LapakException.forbidden("forbidden"));
    refusals.expect(HttpServletResponse.SC_FORBIDDEN, "forbidden");
    return false;
  }

  /** What the session remembered is over: nothing else takes its place by itself. */
  private void giveUp(String code) {
    switch (code) {
      case "help-ended", "shop-not-found" -> session.leaveShop();
      default -> session.dropScope();
    }
    if (isStaff()) {
      refusals.expect(HttpServletResponse.SC_FORBIDDEN, code);
    } else {
      session.end();
      refusals.expect(HttpServletResponse.SC_FORBIDDEN, "no-assignment");
    }
  }

  private boolean isStaff() {
    return actor.account().filter(AccountView::isStaff).isPresent();
  }

  private static String asked(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }
}
