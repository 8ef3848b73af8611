package id.lapakkarya.onboarding;

import static id.lapakkarya.identity.Role.BUYER;
import static id.lapakkarya.identity.Role.DINAS_UMKM;
import static id.lapakkarya.identity.Role.KALAPAS;
import static id.lapakkarya.identity.Role.LAPAS_CASHIER;
import static id.lapakkarya.identity.Role.LAPAS_FINANCE;
import static id.lapakkarya.identity.Role.LAPAS_OPERATOR;
import static id.lapakkarya.identity.Role.LAPAS_WAREHOUSE;
import static id.lapakkarya.identity.Role.PROVINCE_AUDITOR;
import static id.lapakkarya.identity.Role.PROVINCE_FINANCE;
import static id.lapakkarya.identity.Role.PROVINCE_OPERATOR;

import id.lapakkarya.identity.Accounts;
import id.lapakkarya.identity.Accounts.Grant;
import id.lapakkarya.identity.PasswordHash;
import id.lapakkarya.identity.Role;
import id.lapakkarya.identity.Scope;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The accounts of the demo profile; outside it nobody has a password that anybody knows. */
@Stateless
@Internal
public class DemoAccounts {
  /** The demo's one password, printed by {@code ./lapak run}. */
  static final String PASSWORD = "lapak-karya-demo";

  /** Code of Kemendagri for the city. */
  private static final String PALEMBANG = "16.71";

  @Inject private Accounts accounts;
  @Inject private ShopDirectory shops;

  public void open() {
    // One hash for all: the accounts share a published password, and 60 derivations would slow the
    // start.
    String hash = PasswordHash.of(PASSWORD);
    onPlatform("buyer@demo.test", hash, BUYER);
    onPlatform("province@demo.test", hash, PROVINCE_OPERATOR, PROVINCE_FINANCE);
    onPlatform("auditor@demo.test", hash, PROVINCE_AUDITOR);
    onPlatform("umkm@demo.test", hash, DINAS_UMKM);
    onPlatform("collector@demo.test", hash, PROVINCE_FINANCE);
    accounts.openForDemo(
        "regional@demo.test",
        nameOf("regional@"),
        hash,
        List.of(new Grant(PROVINCE_AUDITOR, new Scope.Region(PALEMBANG))));
    for (ShopView shop : shops.allShops()) {
      inShop("operator", shop, hash, LAPAS_OPERATOR);
      inShop("warehouse", shop, hash, LAPAS_WAREHOUSE);
      inShop("cashier", shop, hash, LAPAS_CASHIER);
      inShop("kalapas", shop, hash, KALAPAS);
      inShop("finance", shop, hash, LAPAS_FINANCE);
    }
    inTwoShops(hash);
  }

  private void onPlatform(String email, String hash, Role... roles) {
    List<Grant> grants = Stream.of(roles).map(role -> new Grant(role, Scope.PLATFORM)).toList();
    accounts.openForDemo(email, nameOf(email), hash, grants);
  }

  private void inShop(String who, ShopView shop, String hash, Role role) {
    accounts.openForDemo(
        who + "@" + shop.slug() + ".demo.test",
        nameOf(who) + ", " + shop.name(),
        hash,
        List.of(new Grant(role, new Scope.Shop(shop.id()))));
  }

  /** Somebody with different roles in two Lapas, who must say for which one to act. */
  private void inTwoShops(String hash) {
    Optional<ShopView> first = shops.findShop("lpp-palembang");
    Optional<ShopView> second = shops.findShop("lapas-palembang");
    if (first.isPresent() && second.isPresent()) {
      accounts.openForDemo(
          "two@demo.test",
          nameOf("two@"),
          hash,
          List.of(
              new Grant(LAPAS_OPERATOR, new Scope.Shop(first.get().id())),
              new Grant(KALAPAS, new Scope.Shop(second.get().id()))));
    }
  }

  /** No invented person: the demo's accounts are named after their task. */
  private static String nameOf(String email) {
    String task = email.replaceAll("@.*", "");
    return task.substring(0, 1).toUpperCase(Locale.ROOT) + task.substring(1) + " (CONTOH)";
  }
}
