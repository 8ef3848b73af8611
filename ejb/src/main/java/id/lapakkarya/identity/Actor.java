package id.lapakkarya.identity;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is acting in this request. Read anew with each request, so that a revoked role ends at once.
 */
@RequestScoped
public class Actor implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private TenantContext tenantContext;
  @Inject private ShopDirectory shops;

  private AccountView account;

  public void signedInAs(AccountView signedIn) {
    this.account = signedIn;
  }

  public Optional<AccountView> account() {
    return Optional.ofNullable(account);
  }

  /** Name for records of who did it; "system" in jobs. */
  public String name() {
    return account == null ? "system" : account.email();
  }

  /**
   * Works for that shop from now on.
   *
   * @throws LapakException "unauthenticated", or "shop-not-found" when the person holds no role
   *     there: whether the shop exists is not told
   */
  public ShopView workFor(String shopSlug) {
    if (account == null) {
      throw unauthenticated();
    }
    ShopView shop =
        shops
            .findShop(shopSlug)
            .filter(found -> account.worksFor(found.id()))
            .orElseThrow(() -> LapakException.notFound("shop"));
    tenantContext.enter(shop.id());
    return shop;
  }

  public boolean may(Permission permission) {
    return account != null
        && account.assignments().stream()
            .anyMatch(assignment -> assignment.grants(permission, tenantContext.current()));
  }

  /**
   * @throws LapakException "unauthenticated" or "forbidden"
   */
  void demand(Permission permission) {
    if (account == null) {
      throw unauthenticated();
    }
    if (!may(permission)) {
      throw new LapakException(LapakException.Kind.FORBIDDEN, "forbidden", Map.of(), List.of());
    }
  }

  private static LapakException unauthenticated() {
    return new LapakException(
        LapakException.Kind.UNAUTHENTICATED, "unauthenticated", Map.of(), List.of());
  }
}
