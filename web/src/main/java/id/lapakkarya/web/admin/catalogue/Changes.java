package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.ChangeOversight;
import id.lapakkarya.catalogue.ChangeSetView;
import id.lapakkarya.catalogue.ChangeState;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Permission;
import id.lapakkarya.identity.Reach;
import id.lapakkarya.platform.Page;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.shop.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Changes of published works of all Lapas in reach, those that wait first. */
@Named("adminChanges")
@RequestScoped
public class Changes {
  private static final int ROWS = 20;
  private static final int LAST_PAGE = 100_000;

  @Inject private ChangeOversight oversight;
  @Inject private ShopDirectory directory;
  @Inject private Actor actor;

  private String stateName;
  private String shop;
  private String pageText;
  private List<ShopView> shops = List.of();
  private Page<ChangeSetView> page = new Page<>(List.of(), 0, ROWS, 0);

  public void load() {
    Reach reach = actor.reach(Permission.CHANGE_READ);
    shops = directory.allShops().stream().filter(each -> reach.covers(each.id())).toList();
    page =
        oversight.list(
            getState(),
            chosen().map(ShopView::id),
            pageText != null && pageText.matches("[0-9]{1,6}")
                ? Math.min(Integer.parseInt(pageText), LAST_PAGE)
                : 0,
            ROWS);
  }

  private Optional<ShopView> chosen() {
    return shops.stream().filter(each -> each.slug().equals(shop)).findFirst();
  }

  public List<ChangeSetView> getRows() {
    return page.items();
  }

  public String shopName(ChangeSetView set) {
    return directory.getShop(set.tenant()).name();
  }

  /** The Lapas to choose from; for one's own alone there is no choice. */
  public List<ShopView> getShops() {
    return shops;
  }

  public boolean isOverSeveral() {
    return shops.size() > 1;
  }

  public ChangeState[] getStates() {
    return ChangeState.values();
  }

  /** Those that wait, unless another state is chosen. */
  public ChangeState getState() {
    return Stream.of(ChangeState.values())
        .filter(each -> each.code().equals(stateName))
        .findFirst()
        .orElse(ChangeState.WAITING);
  }

  public boolean isFiltered() {
    return getState() != ChangeState.WAITING || chosen().isPresent();
  }

  /** Address of the page before; empty on the first. */
  public String getEarlier() {
    return page.page() > 0 ? address(page.page() - 1) : "";
  }

  /** Address of the page behind; empty on the last. */
  public String getLater() {
    return page.page() + 1 < page.pages() ? address(page.page() + 1) : "";
  }

  private String address(int number) {
    return Query.to("/admin/persetujuan")
        .with("state", getState().code())
        .with("lapas", chosen().map(ShopView::slug).orElse(null))
        .with("page", String.valueOf(number))
        .toString();
  }

  public String getStateName() {
    return stateName;
  }

  public void setStateName(String stateName) {
    this.stateName = stateName;
  }

  public String getShop() {
    return shop;
  }

  public void setShop(String shop) {
    this.shop = shop;
  }

  public String getPageText() {
    return pageText;
  }

  public void setPageText(String pageText) {
    this.pageText = pageText;
  }
}
