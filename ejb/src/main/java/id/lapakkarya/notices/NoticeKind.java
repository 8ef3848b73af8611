package id.lapakkarya.notices;

import id.lapakkarya.identity.Permission;
import id.lapakkarya.identity.Scope;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody can be told, and who: whoever holds the permission, at the Lapas itself or over
 * several. Who loses it sees no more of what was told before.
 */
public enum NoticeKind {
  /** A buyer has ordered; names the shop order. */
  ORDER_PLACED(Permission.ORDER_READ, Desk.SHOP),
  /** The money of a shop order is in, or its cash. */
  ORDER_PAID(Permission.ORDER_READ, Desk.SHOP),
  ORDER_CANCELLED(Permission.ORDER_READ, Desk.SHOP),
  /** Money has to go back to a buyer; names the shop order. */
  REFUND_DUE(Permission.PAYMENT_CONFIRM, Desk.PROVINCE),
  /** Few pieces of a variant can still be bought; names it. */
  STOCK_LOW(Permission.STOCK_READ, Desk.SHOP),
  STOCK_OUT(Permission.STOCK_READ, Desk.SHOP),
  /** A shop was opened, suspended or closed; names what it is now. */
  SHOP_STATUS(Permission.SHOPFRONT_READ, Desk.SHOP),
  /** The same, to those who administer several. */
  SHOPS_STATUS(Permission.SHOP_ADMINISTER, Desk.PROVINCE),
  /** The reader has been given a role; names it. */
  ROLE_GIVEN(null, Desk.SHOP),
  /** Somebody of the Lapas has been given a role; names it. */
  STAFF_GIVEN(Permission.STAFF_READ, Desk.SHOP),
  /** A role of somebody of the Lapas has ended; names it. */
  STAFF_ENDED(Permission.STAFF_READ, Desk.SHOP),
  /** A paper of food ends soon; names its kind, the days ahead and its number. */
  PAPER_EXPIRING(Permission.SHOPFRONT_READ, Desk.SHOP),
  /** The same, to those who administer several. */
  PAPERS_EXPIRING(Permission.SHOP_ADMINISTER, Desk.PROVINCE),
  /** A paper of food is not valid any more. */
  PAPER_EXPIRED(Permission.SHOPFRONT_READ, Desk.SHOP),
  PAPERS_EXPIRED(Permission.SHOP_ADMINISTER, Desk.PROVINCE),
  /** A published work lacks a paper and is held back; names it. */
  PRODUCT_HELD(Permission.SHOPFRONT_READ, Desk.SHOP),
  /** A change of a published work waits to be approved; names it. */
  CHANGE_WAITING(Permission.PRODUCT_APPROVE, Desk.SHOP),
  /** The same, to those who look after several. */
  CHANGES_WAITING(Permission.PRODUCT_APPROVE, Desk.PROVINCE),
  /** The reader's change of a work was decided on; names what became of it, and the work. */
  CHANGE_DECIDED(null, Desk.SHOP);

  /** Where it is told: at one Lapas, or to those who look after several. */
  private enum Desk {
    SHOP,
    PROVINCE
  }

  private final Permission permission;
  private final Desk desk;

  NoticeKind(Permission permission, Desk desk) {
    this.permission = permission;
    this.desk = desk;
  }

  /** What one must hold to be told; empty where only the one person concerned is. */
  public Optional<Permission> permission() {
    return Optional.ofNullable(permission);
  }

  boolean isToldIn(Scope scope) {
    return (desk == Desk.SHOP) == scope instanceof Scope.Shop;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<NoticeKind> find(String code) {
    return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
