package id.lapakkarya.web.shop.customer;

import id.lapakkarya.customer.AddressDraft;
import id.lapakkarya.customer.SavedAddressView;
import id.lapakkarya.identity.AccountView;
import id.lapakkarya.web.shop.Visit;
import java.util.Objects;

/** An address as it was typed, kept as it was typed. */
public record AddressForm(
    String label,
    String recipient,
    String phone,
    String province,
    String regency,
    String district,
    String postalCode,
    String street,
    boolean preferred) {

  /** Most addresses in a book are of its owner. */
  static AddressForm beginning(AccountView owner) {
    return new AddressForm(
        "", owner.name(), Objects.requireNonNullElse(owner.phone(), ""), "", "", "", "", "", false);
  }

  static AddressForm of(SavedAddressView address) {
    return new AddressForm(
        address.label(),
        address.recipient(),
        address.phone(),
        address.province(),
        address.regency(),
        address.district(),
        address.postalCode(),
        address.street(),
        address.preferred());
  }

  /** Areas that do not lie in one another are forgotten from the top down. */
  static AddressForm typedIn(Visit visit) {
    String province = visit.typed("province");
    String regency = within(province, visit.typed("regency"));
    return new AddressForm(
        visit.typed("label"),
        visit.typed("recipient"),
        visit.typed("phone"),
        province,
        regency,
        within(regency, visit.typed("district")),
        visit.typed("postalCode"),
        visit.typed("street"),
        !visit.typed("preferred").isEmpty());
  }

  private static String within(String area, String part) {
    return !area.isEmpty() && part.startsWith(area + ".") ? part : "";
  }

  AddressDraft draft() {
    return new AddressDraft(label, recipient, phone, district, postalCode, street, preferred);
  }
}
