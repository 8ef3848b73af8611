package id.lapakkarya.web.shop.checkout;

import id.lapakkarya.customer.AddressDraft;
import id.lapakkarya.customer.SavedAddressView;
import id.lapakkarya.identity.AccountView;
import id.lapakkarya.web.shop.Visit;
import java.util.Objects;
import java.util.UUID;

/**
 * What the buyer typed, kept as it was typed.
 *
 * @param key made with the empty form: pressing twice orders once
 */
public record CheckoutForm(
    String key,
    String name,
    String phone,
    String email,
    String recipient,
    String recipientPhone,
    String province,
    String regency,
    String district,
    String postalCode,
    String street,
    String payment) {
  /** With what the fields begin that choose how a shop sends its parcel; its slug follows. */
  static final String SHIPPING = "shipping.";

  static CheckoutForm typedIn(Visit visit) {
    String key = visit.typed("key");
    return new CheckoutForm(
        key.isBlank() || key.length() > 60 ? UUID.randomUUID().toString() : key,
        visit.typed("name"),
        visit.typed("phone"),
        visit.typed("email"),
        visit.typed("recipient"),
        visit.typed("recipientPhone"),
        visit.typed("province"),
        visit.typed("regency"),
        visit.typed("district"),
        visit.typed("postalCode"),
        visit.typed("street"),
        visit.typed("payment"));
  }

  /** The buyer as the own account has it. */
  CheckoutForm of(AccountView account) {
    return new CheckoutForm(
        key,
        account.name(),
        Objects.requireNonNullElse(account.phone(), ""),
        account.email(),
        recipient,
        recipientPhone,
        province,
        regency,
        district,
        postalCode,
        street,
        payment);
  }

  /** Everything as it was typed, but the destination of the address book. */
  CheckoutForm to(SavedAddressView address) {
    return new CheckoutForm(
        key,
        name,
        phone,
        email,
        address.recipient(),
        address.phone(),
        address.province(),
        address.regency(),
        address.district(),
        address.postalCode(),
        address.street(),
        payment);
  }

  /** Goods go to that address of the book. */
  boolean leadsTo(SavedAddressView address) {
    return address.district().equals(district)
        && address.postalCode().equals(postalCode.strip())
        && address.street().equals(street.strip())
        && address.recipient().equals(recipientOrBuyer().strip());
  }

  /**
   * For the address book.
   *
   * @param label what it is called there
   */
  AddressDraft draft(String label) {
    return new AddressDraft(
        label, recipientOrBuyer(), recipientPhoneOrBuyers(), district, postalCode, street, false);
  }

  /** Areas that do not lie in one another are forgotten from the top down. */
  CheckoutForm withConsistentArea() {
    String keptRegency = regency.startsWith(province + ".") && !province.isEmpty() ? regency : "";
    String keptDistrict =
        district.startsWith(keptRegency + ".") && !keptRegency.isEmpty() ? district : "";
    return new CheckoutForm(
        key,
        name,
        phone,
        email,
        recipient,
        recipientPhone,
        province,
        keptRegency,
        keptDistrict,
        postalCode,
        street,
        payment);
  }

  CheckoutForm paying(String method) {
    return new CheckoutForm(
        key,
        name,
        phone,
        email,
        recipient,
        recipientPhone,
        province,
        regency,
        district,
        postalCode,
        street,
        method);
  }

  CheckoutForm withNewKey() {
    return new CheckoutForm(
        UUID.randomUUID().toString(),
        name,
        phone,
        email,
        recipient,
        recipientPhone,
        province,
        regency,
        district,
        postalCode,
        street,
        payment);
  }

  String recipientOrBuyer() {
    return recipient.isBlank() ? name : recipient;
  }

  String recipientPhoneOrBuyers() {
    return recipientPhone.isBlank() ? phone : recipientPhone;
  }
}
