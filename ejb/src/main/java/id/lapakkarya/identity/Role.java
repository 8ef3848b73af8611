package id.lapakkarya.identity;

import static id.lapakkarya.identity.Permission.ORDER_FULFIL;
import static id.lapakkarya.identity.Permission.ORDER_READ;
import static id.lapakkarya.identity.Permission.PAYMENT_CONFIRM;
import static id.lapakkarya.identity.Permission.PAYMENT_READ;
import static id.lapakkarya.identity.Permission.PRODUCT_READ;
import static id.lapakkarya.identity.Permission.PRODUCT_WRITE;
import static id.lapakkarya.identity.Permission.REPORT_READ;
import static id.lapakkarya.identity.Permission.SHOP_ADMINISTER;
import static id.lapakkarya.identity.Permission.SPLIT_CONFIRM;
import static id.lapakkarya.identity.Permission.STOCK_READ;
import static id.lapakkarya.identity.Permission.STOCK_WRITE;

import java.util.Set;

/** A named set of permissions; a person holds it in a scope. */
public enum Role {
  BUYER(Permission.Scope.PLATFORM),
  LAPAS_OPERATOR(
      Permission.Scope.TENANT,
      PRODUCT_READ,
      PRODUCT_WRITE,
      STOCK_READ,
      STOCK_WRITE,
      ORDER_READ,
      ORDER_FULFIL),
  LAPAS_FINANCE(Permission.Scope.TENANT, PRODUCT_READ, STOCK_READ, ORDER_READ, SPLIT_CONFIRM),
  KALAPAS(Permission.Scope.TENANT, PRODUCT_READ, STOCK_READ, ORDER_READ),
  PROVINCE_OPERATOR(Permission.Scope.PLATFORM, REPORT_READ, PAYMENT_READ, SHOP_ADMINISTER),
  PROVINCE_FINANCE(Permission.Scope.PLATFORM, REPORT_READ, PAYMENT_READ, PAYMENT_CONFIRM),
  PROVINCE_AUDITOR(Permission.Scope.PLATFORM, REPORT_READ, PAYMENT_READ),
  DINAS_UMKM(Permission.Scope.PLATFORM);

  private final Permission.Scope scope;
  private final Set<Permission> permissions;

  Role(Permission.Scope scope, Permission... permissions) {
    this.scope = scope;
    this.permissions = Set.of(permissions);
  }

  public Permission.Scope scope() {
    return scope;
  }

  public boolean grants(Permission permission) {
    return permissions.contains(permission);
  }
}
