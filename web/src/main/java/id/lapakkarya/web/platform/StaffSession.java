package id.lapakkarya.web.platform;

import id.lapakkarya.identity.AccountView;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;

/**
 * The sign-in of this browser, and for which Lapas it is acting. The session keeps two texts, so
 * any node can take it over.
 */
@Named
@RequestScoped
public class StaffSession {
  static final String EMAIL = "lapak.email";
  private static final String ACTING = "lapak.acting";

  @Inject private HttpServletRequest request;
  @Inject private Actor actor;
  @Inject private ShopDirectory shops;

  /** Signs in under a new session id, so that one planted before is worthless. */
  public void begin(AccountView account) {
    request.getSession(true);
    request.changeSessionId();
    HttpSession session = request.getSession();
    session.setAttribute(EMAIL, account.email());
    session.removeAttribute(ACTING);
    actor.signedInAs(account);
  }

  public void end() {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** The Lapas that the person may act for. */
  public List<ShopView> getChoices() {
    return actor
        .account()
        .map(account -> tenantsOf(account).stream().map(shops::getShop).toList())
        .orElse(List.of());
  }

  /**
   * The Lapas acted for now: the chosen one, else the only or first one; none for province staff.
   */
  public Optional<ShopView> acting() {
    List<TenantId> own = actor.account().map(StaffSession::tenantsOf).orElse(List.of());
    if (own.isEmpty()) {
      return Optional.empty();
    }
    HttpSession session = request.getSession(false);
    Object chosen = session == null ? null : session.getAttribute(ACTING);
    return Optional.ofNullable(chosen)
        .flatMap(slug -> shops.findShop(slug.toString()))
        .filter(shop -> own.contains(shop.id()))
        .or(() -> Optional.of(shops.getShop(own.get(0))));
  }

  private static List<TenantId> tenantsOf(AccountView account) {
    return account.scopes().stream().flatMap(scope -> scope.tenant().stream()).toList();
  }

  /** The name of the Lapas acted for, or null. */
  public String getActingName() {
    return acting().map(ShopView::name).orElse(null);
  }

  public String getActingSlug() {
    return acting().map(ShopView::slug).orElse(null);
  }

  /** Acts for another Lapas from the next request on; one without a role there is ignored. */
  public void actFor(String slug) {
    if (getChoices().stream().anyMatch(shop -> shop.slug().equals(slug))) {
      request.getSession(true).setAttribute(ACTING, slug);
    }
  }
}
