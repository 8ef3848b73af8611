package id.lapakkarya.web.admin.identity;

import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Permission;
import id.lapakkarya.identity.Reach;
import id.lapakkarya.identity.Role;
import id.lapakkarya.identity.Scope;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Forms for a role to be given, with what the person at the desk may give. */
@RequestScoped
public class GrantForms {
  private static final int PROVINCE_CODE = 2;

  @Inject private Actor actor;
  @Inject private ShopDirectory directory;

  GrantForm blank() {
    return new GrantForm(reachToGive(), rolesNotToGive());
  }

  /** The shops in reach; whoever reaches all of them gives roles over regions and all, too. */
  private List<Scope> reachToGive() {
    Reach reach = actor.reach(Permission.STAFF_WRITE);
    List<ShopView> own =
        directory.allShops().stream().filter(shop -> reach.covers(shop.id())).toList();
    Stream<Scope> wide =
        reach.everything()
            ? Stream.concat(
                Stream.of(Scope.PLATFORM),
                own.stream()
                    .map(ShopView::regencyCode)
                    .flatMap(code -> Stream.of(code.substring(0, PROVINCE_CODE), code))
                    .distinct()
                    .sorted()
                    .map(Scope.Region::new))
            : Stream.empty();
    return Stream.concat(wide, own.stream().map(shop -> new Scope.Shop(shop.id()))).toList();
  }

  private Set<Role> rolesNotToGive() {
    return Stream.of(Role.values())
        .filter(role -> role.isHeldIn(Scope.PLATFORM) && !actor.mayGive(role, Scope.PLATFORM))
        .collect(Collectors.toSet());
  }
}
