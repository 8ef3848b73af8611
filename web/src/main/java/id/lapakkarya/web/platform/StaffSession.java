package id.lapakkarya.web.platform;

import id.lapakkarya.identity.HelpSessions;
import id.lapakkarya.identity.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * What this browser's session remembers for the back office: in which scope a person acts, and at
 * whose shop somebody of the province is looking. A few short texts, so any node can take it over;
 * none of them is believed before it was checked anew.
 */
@RequestScoped
public class StaffSession {
  private static final String SCOPE = "lapak.scope";
  private static final String VISIT = "lapak.visit";
  private static final String HELP = "lapak.help";

  /**
   * Stands for a choice that has ended: what follows must be chosen, even if it is the only one.
   */
  private static final String TO_CHOOSE = "";

  @Inject private HttpServletRequest request;
  @Inject private HelpSessions helpSessions;

  /** Forgets all of it; the next page of the back office begins a session with another id. */
  public void end() {
    leaveShop();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** The key of the scope chosen; empty when nothing was chosen, or when the choice has ended. */
  Optional<String> scope() {
    return read(SCOPE).filter(key -> !key.equals(TO_CHOOSE));
  }

  /** The scope acted for has ended in mid-session: no other one follows by itself. */
  boolean mustChoose() {
    return read(SCOPE).filter(TO_CHOOSE::equals).isPresent();
  }

  void actFor(Scope scope) {
    leaveShop();
    request.getSession().setAttribute(SCOPE, scope.key());
  }

  void dropScope() {
    leaveShop();
    request.getSession().setAttribute(SCOPE, TO_CHOOSE);
  }

  /** The slug of the shop looked into. */
  Optional<String> visit() {
    return read(VISIT);
  }

  /** Looks into that shop from the next request on, with the permissions of the scope acted for. */
  public void visit(String shopSlug) {
    leaveShop();
    request.getSession().setAttribute(VISIT, shopSlug);
  }

  /** The id of the help session that this browser began. */
  Optional<Long> help() {
    return read(HELP).map(Long::valueOf);
  }

  /** Sees a shop as its staff do from the next request on. */
  public void help(long session) {
    leaveShop();
    request.getSession().setAttribute(HELP, Long.toString(session));
  }

  /** Ends looking into a shop, in either way. */
  void leaveShop() {
    help().ifPresent(helpSessions::end);
    forget(VISIT);
    forget(HELP);
  }

  private Optional<String> read(String name) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> session.getAttribute(name))
        .map(Object::toString);
  }

  private void forget(String name) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(name);
    }
  }
}
