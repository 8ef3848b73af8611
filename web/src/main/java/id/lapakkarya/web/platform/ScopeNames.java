package id.lapakkarya.web.platform;

import id.lapakkarya.identity.Role;
import id.lapakkarya.identity.Scope;
import id.lapakkarya.shipping.AreaView;
import id.lapakkarya.shipping.Areas;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;

/** What people call a scope: a Lapas, a region, the province, or the Dinas. */
@Named("scopes")
@RequestScoped
public class ScopeNames {
  private static final String BUNDLE = "id.lapakkarya.web.messages.Admin";

  @Inject private ShopDirectory shops;
  @Inject private Areas areas;
  @Inject private Language language;

  private Map<TenantId, ShopView> shopsById;

  public String of(Scope scope) {
    return of(scope, Set.of());
  }

  /** The platform has two houses; the roles held there tell which one is meant. */
  String of(Scope scope, Collection<Role> roles) {
    if (scope instanceof Scope.Shop shop) {
      ShopView found = byId().get(shop.id());
      return found == null ? "" : found.name();
    }
    if (scope instanceof Scope.Region region) {
      String area = areas.find(region.code()).map(AreaView::name).orElse(region.code());
      return new MessageFormat(text("admin.scope.region"), language.getLocale())
          .format(new Object[] {area});
    }
    boolean dinas = !roles.isEmpty() && roles.stream().allMatch(Role.DINAS_UMKM::equals);
    return text(dinas ? "admin.frame.dinas" : "admin.frame.province");
  }

  private Map<TenantId, ShopView> byId() {
    if (shopsById == null) {
      shopsById = shops.shopsById();
    }
    return shopsById;
  }

  private String text(String key) {
    return ResourceBundle.getBundle(
            BUNDLE,
            language.getLocale(),
            ScopeNames.class.getClassLoader(),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
        .getString(key);
  }
}
