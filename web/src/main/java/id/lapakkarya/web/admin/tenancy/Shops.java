package id.lapakkarya.web.admin.tenancy;

import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.HelpSessions;
import id.lapakkarya.identity.Permission;
import id.lapakkarya.onboarding.ShopAdministration;
import id.lapakkarya.storefront.Listings;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.platform.StaffSession;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every Lapas in reach with where it stands, and the ways to look into one. */
@Named("adminShops")
@ViewScoped
public class Shops implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String HOME = "/admin";

  @Inject @Movable private ShopAdministration administration;
  @Inject @Movable private Listings listings;
  @Inject @Movable private HelpSessions helpSessions;
  @Inject private StaffSession session;
  @Inject private Actor actor;
  @Inject private Attempts attempts;

  private String text;
  private List<ShopView> rows = List.of();
  private Map<String, Long> goods = Map.of();
  private ShopView asked;
  private String reason;

  public void load() {
    String wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    rows =
        administration.list().stream()
            .filter(
                shop -> (shop.name() + " " + shop.town()).toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    goods = listings.countByShop();
  }

  /** The data of single Lapas may be read here, without any help session. */
  public boolean isVisitable() {
    return !actor.reach(Permission.ORDER_READ).isEmpty();
  }

  /** Reads that Lapas's data from now on, with the permissions held anyway. */
  public void visit(ShopView shop) throws IOException {
    session.visit(actor.workFor(shop.slug()).slug());
    goHome();
  }

  /** Opens the dialog for a help session; none closes it. */
  public void ask(ShopView shop) {
    asked = shop;
    reason = null;
  }

  /** Sees that Lapas's pages as its staff do, for a while and on the record. */
  public void help() throws IOException {
    if (attempts.succeeds(() -> session.help(helpSessions.start(asked.slug(), reason).id()))) {
      goHome();
    }
  }

  private static void goHome() throws IOException {
    FacesContext.getCurrentInstance().getExternalContext().redirect(HOME);
  }

  public List<ShopView> getRows() {
    return rows;
  }

  public long getActiveCount() {
    return rows.stream().filter(ShopView::isActive).count();
  }

  /** How many goods buyers see of this shop. */
  public long goodsOf(ShopView shop) {
    return goods.getOrDefault(shop.slug(), 0L);
  }

  public boolean isSearched() {
    return text != null && !text.isBlank();
  }

  public ShopView getAsked() {
    return asked;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
