package id.lapakkarya.onboarding;

import static id.lapakkarya.identity.Role.BUYER;
import static id.lapakkarya.identity.Role.DINAS_UMKM;
import static id.lapakkarya.identity.Role.KALAPAS;
import static id.lapakkarya.identity.Role.LAPAS_FINANCE;
import static id.lapakkarya.identity.Role.LAPAS_OPERATOR;
import static id.lapakkarya.identity.Role.PROVINCE_AUDITOR;
import static id.lapakkarya.identity.Role.PROVINCE_FINANCE;
import static id.lapakkarya.identity.Role.PROVINCE_OPERATOR;

import id.lapakkarya.identity.Accounts;
import id.lapakkarya.identity.Accounts.Grant;
import id.lapakkarya.identity.PasswordHash;
import id.lapakkarya.identity.Role;
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
public class DemoAccounts {
  /** The demo's one password, printed by {@code ./lapak run}. */
  static final String PASSWORD = "lapak-karya-demo";

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
    for (ShopView shop : shops.allShops()) {
      inShop("operator", shop, hash, LAPAS_OPERATOR);
      inShop("kalapas", shop, hash, KALAPAS);
      inShop("finance", shop, hash, LAPAS_FINANCE);
    }
  }

  private void onPlatform(String email, String hash, Role... roles) {
    List<Grant> grants = Stream.of(roles).map(role -> new Grant(role, Optional.empty())).toList();
    accounts.openIfAbsent(email, nameOf(email), hash, grants);
  }

  private void inShop(String who, ShopView shop, String hash, Role role) {
    accounts.openIfAbsent(
        who + "@" + shop.slug() + ".demo.test",
        nameOf(who) + ", " + shop.name(),
        hash,
        List.of(new Grant(role, Optional.of(shop.id()))));
  }

  /** No invented person: the demo's accounts are named after their task. */
  private static String nameOf(String email) {
    String task = email.replaceAll("@.*", "");
    return task.substring(0, 1).toUpperCase(Locale.ROOT) + task.substring(1) + " (CONTOH)";
  }
}
