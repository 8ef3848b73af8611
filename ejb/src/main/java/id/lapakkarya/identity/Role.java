package id.lapakkarya.identity;

import static id.lapakkarya.identity.Permission.AUDIT_READ;
import static id.lapakkarya.identity.Permission.CATEGORY_READ;
import static id.lapakkarya.identity.Permission.CATEGORY_WRITE;
import static id.lapakkarya.identity.Permission.CHANGE_READ;
import static id.lapakkarya.identity.Permission.FACTOR_RESET;
import static id.lapakkarya.identity.Permission.HELP;
import static id.lapakkarya.identity.Permission.ORDER_DECIDE;
import static id.lapakkarya.identity.Permission.ORDER_DELIVER;
import static id.lapakkarya.identity.Permission.ORDER_READ;
import static id.lapakkarya.identity.Permission.ORDER_SHIP;
import static id.lapakkarya.identity.Permission.PARTNER_KEY_READ;
import static id.lapakkarya.identity.Permission.PARTNER_KEY_WRITE;
import static id.lapakkarya.identity.Permission.PAYMENT_CONFIRM;
import static id.lapakkarya.identity.Permission.PAYMENT_READ;
import static id.lapakkarya.identity.Permission.PRICE_WRITE;
import static id.lapakkarya.identity.Permission.PRODUCT_APPROVE;
import static id.lapakkarya.identity.Permission.PRODUCT_READ;
import static id.lapakkarya.identity.Permission.PRODUCT_WRITE;
import static id.lapakkarya.identity.Permission.REPORT_READ;
import static id.lapakkarya.identity.Permission.SEARCH_READ;
import static id.lapakkarya.identity.Permission.SEARCH_WRITE;
import static id.lapakkarya.identity.Permission.SHOPFRONT_READ;
import static id.lapakkarya.identity.Permission.SHOPFRONT_WRITE;
import static id.lapakkarya.identity.Permission.SHOP_ADMINISTER;
import static id.lapakkarya.identity.Permission.SPLIT_CONFIRM;
import static id.lapakkarya.identity.Permission.STAFF_READ;
import static id.lapakkarya.identity.Permission.STAFF_WRITE;
import static id.lapakkarya.identity.Permission.STOCK_READ;
import static id.lapakkarya.identity.Permission.STOCK_WRITE;
import static id.lapakkarya.identity.Permission.TERMS_WRITE;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A named set of permissions; a person holds it in a scope. */
public enum Role {
  BUYER(Held.ON_PLATFORM),
  LAPAS_OPERATOR(
      Held.IN_SHOP,
      PRODUCT_READ,
      PRODUCT_WRITE,
      PRICE_WRITE,
      SHOPFRONT_READ,
      SHOPFRONT_WRITE,
      STOCK_READ,
      STOCK_WRITE,
      ORDER_READ,
      ORDER_DECIDE,
      ORDER_SHIP,
      ORDER_DELIVER),
  LAPAS_WAREHOUSE(
      Held.IN_SHOP, PRODUCT_READ, STOCK_READ, STOCK_WRITE, ORDER_READ, ORDER_SHIP, ORDER_DELIVER),
  LAPAS_CASHIER(Held.IN_SHOP, PRODUCT_READ, STOCK_READ),
  LAPAS_FINANCE(Held.IN_SHOP, PRODUCT_READ, STOCK_READ, ORDER_READ, SPLIT_CONFIRM),
  KALAPAS(
      Held.IN_SHOP,
      PRODUCT_READ,
      PRODUCT_APPROVE,
      CHANGE_READ,
      SHOPFRONT_READ,
      SHOPFRONT_WRITE,
      STOCK_READ,
      ORDER_READ,
      AUDIT_READ,
      STAFF_READ,
      STAFF_WRITE,
      PARTNER_KEY_READ,
      PARTNER_KEY_WRITE),
  PROVINCE_OPERATOR(
      Held.ON_PLATFORM_OR_IN_REGION,
      REPORT_READ,
      PRODUCT_APPROVE,
      CHANGE_READ,
      CATEGORY_READ,
      CATEGORY_WRITE,
      PAYMENT_READ,
      SHOP_ADMINISTER,
      SEARCH_READ,
      SEARCH_WRITE,
      TERMS_WRITE,
      AUDIT_READ,
      STAFF_READ,
      STAFF_WRITE,
      FACTOR_RESET,
      PARTNER_KEY_READ,
      PARTNER_KEY_WRITE,
      HELP),
  /** The collector's finance. */
  PROVINCE_FINANCE(Held.ON_PLATFORM, REPORT_READ, PAYMENT_READ, PAYMENT_CONFIRM, AUDIT_READ),
  /** Reads all, changes nothing. */
  PROVINCE_AUDITOR(
      Held.ON_PLATFORM_OR_IN_REGION,
      Arrays.stream(Permission.values())
          .filter(permission -> permission.effect() == Permission.Effect.READ)
          .toArray(Permission[]::new)),
  DINAS_UMKM(Held.ON_PLATFORM_OR_IN_REGION);

  private enum Held {
    IN_SHOP,
    ON_PLATFORM,
    ON_PLATFORM_OR_IN_REGION
  }

  private final Held held;
  private final Set<Permission> permissions;

  Role(Held held, Permission... permissions) {
    this.held = held;
    this.permissions = Set.of(permissions);
  }

  /** True when the role may be held there. */
  public boolean isHeldIn(Scope scope) {
    if (scope instanceof Scope.Shop) {
      return held == Held.IN_SHOP;
    }
    return held == Held.ON_PLATFORM_OR_IN_REGION
        || held == Held.ON_PLATFORM && scope instanceof Scope.Platform;
  }

  public boolean isStaff() {
    return this != BUYER;
  }

  /** Works for the province, or with money: a password alone is not enough for that. */
  public boolean needsSecondFactor() {
    return switch (this) {
      case PROVINCE_OPERATOR, PROVINCE_FINANCE, PROVINCE_AUDITOR, LAPAS_FINANCE -> true;
      default -> false;
    };
  }

  public Set<Permission> permissions() {
    return permissions;
  }

  public boolean grants(Permission permission) {
    return permissions.contains(permission);
  }

  boolean grantsOn(Permission.Level level) {
    return permissions.stream().anyMatch(permission -> permission.level() == level);
  }

  /** What somebody helping a Lapas may do in its place: its operator's work, but no money. */
  static Set<Permission> ofHelpers() {
    return LAPAS_OPERATOR.permissions.stream()
        .filter(permission -> permission.effect() != Permission.Effect.MONEY)
        .collect(Collectors.toUnmodifiableSet());
  }
}
