package id.lapakkarya.web.admin;

import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Permission;
import id.lapakkarya.ordering.ShopOrderStatus;
import id.lapakkarya.ordering.ShopOrders;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.platform.StaffSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What stands around every page: who is acting, for which Lapas, and what waits in the rail. */
@Named("frame")
@RequestScoped
public class Frame {
  @Inject private StaffSession session;
  @Inject private Actor actor;
  @Inject private ShopOrders shopOrders;

  private Long toDo;
  private String choice;
  private ShopView acting;

  /** The Lapas for which this person works now; null when none. */
  public ShopView getActing() {
    if (acting == null) {
      acting = session.acting().orElse(null);
    }
    return acting;
  }

  public List<ShopView> getChoices() {
    return session.getChoices();
  }

  public boolean isSwitchable() {
    return getChoices().size() > 1;
  }

  /** A Lapas is chosen, and this person may see its orders. */
  public boolean isShopDesk() {
    return getActing() != null && actor.may(Permission.ORDER_READ);
  }

  /** This person looks after the whole province. */
  public boolean isProvinceDesk() {
    return actor.may(Permission.REPORT_READ);
  }

  /** How many shop orders wait to be accepted or shipped. */
  public long getToDo() {
    if (toDo == null) {
      Map<ShopOrderStatus, Long> counts = isShopDesk() ? shopOrders.countByStatus() : Map.of();
      toDo =
          counts.entrySet().stream()
              .filter(entry -> entry.getKey().canBeShipped())
              .mapToLong(Map.Entry::getValue)
              .sum();
    }
    return toDo;
  }

  public String getChoice() {
    return choice == null && getActing() != null ? getActing().slug() : choice;
  }

  public void setChoice(String choice) {
    this.choice = choice;
  }

  /** Works for another Lapas from now on; every page begins anew. */
  public void actForChoice() throws IOException {
    session.actFor(choice);
    FacesContext.getCurrentInstance().getExternalContext().redirect("/admin");
  }
}
