package id.lapakkarya.web.admin;

import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Permission;
import id.lapakkarya.ordering.ShopOrderStatus;
import id.lapakkarya.ordering.ShopOrders;
import id.lapakkarya.web.platform.Acting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** What stands around every page: which desk it is, and what waits in the rail. */
@Named("frame")
@RequestScoped
public class Frame {
  @Inject private Acting acting;
  @Inject private Actor actor;
  @Inject private ShopOrders shopOrders;
  @Inject private Clock clock;

  private Long toDo;

  /** A Lapas is at work here: the own one, or one looked into. */
  public boolean isShopDesk() {
    return acting.getShop() != null;
  }

  /** Somebody looks into a shop that is not the own one; the tasks of the own desk wait. */
  public boolean isWatching() {
    return acting.isVisiting() || acting.getHelp() != null;
  }

  /** Several Lapas are looked after here. */
  public boolean isProvinceDesk() {
    return !isShopDesk() && actor.may(Permission.REPORT_READ);
  }

  /** The key of what this screen is for and how one works with it; empty where there is none. */
  public String getGuideKey() {
    String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return view.startsWith("/admin/")
        ? view.substring(1).replaceFirst("[.]xhtml$", "").replace('/', '.') + ".guide"
        : "";
  }

  /** When this page was made: paper says of what moment it is. */
  public Instant getNow() {
    return clock.instant();
  }

  /** How many shop orders wait to be accepted or shipped. */
  public long getToDo() {
    if (toDo == null) {
      boolean seen = isShopDesk() && actor.may(Permission.ORDER_READ);
      Map<ShopOrderStatus, Long> counts = seen ? shopOrders.countByStatus() : Map.of();
      toDo =
          counts.entrySet().stream()
              .filter(entry -> entry.getKey().canBeShipped())
              .mapToLong(Map.Entry::getValue)
              .sum();
    }
    return toDo;
  }
}
