package id.lapakkarya.customer.model;

import id.lapakkarya.customer.AddressDraft;
import id.lapakkarya.customer.SavedAddressView;
import id.lapakkarya.platform.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** An address that a customer keeps; one that was removed stays for a day, to be taken back. */
@Entity
@Table(name = "saved_address")
@NamedQuery(
    name = "SavedAddress.own",
    query =
        "select a from SavedAddress a where a.accountId = :account and a.removedAt is null"
            + " order by a.preferred desc, a.id")
@NamedQuery(
    name = "SavedAddress.ofAccount",
    query = "delete from SavedAddress a where a.accountId = :account")
@NamedQuery(
    name = "SavedAddress.removedBefore",
    query = "delete from SavedAddress a where a.removedAt < :before")
public class SavedAddress extends Aggregate {
  @Column(name = "account_id")
  private long accountId;

  private String label;
  private String recipient;
  private String phone;

  @Column(name = "area_code")
  private String areaCode;

  @Column(name = "postal_code")
  private String postalCode;

  private String street;

  private boolean preferred;

  @Column(name = "removed_at")
  private Instant removedAt;

  protected SavedAddress() {}

  public SavedAddress(long account, AddressDraft draft) {
    this.accountId = account;
    take(draft);
  }

  /** As the customer has it now; whether it is preferred is another question. */
  public void write(AddressDraft draft) {
    take(draft);
  }

  private void take(AddressDraft draft) {
    label = draft.label().strip();
    recipient = draft.recipient().strip();
    phone = draft.phone().strip();
    areaCode = draft.district();
    postalCode = draft.postalCode().strip();
    street = draft.street().strip();
  }

  /** Goods would arrive at the same door, whatever it is called. */
  public boolean leadsWhere(AddressDraft draft) {
    return recipient.equalsIgnoreCase(draft.recipient().strip())
        && phone.equals(draft.phone().strip())
        && areaCode.equals(draft.district())
        && postalCode.equals(draft.postalCode().strip())
        && street.equalsIgnoreCase(draft.street().strip());
  }

  public void prefer(boolean now) {
    preferred = now;
  }

  public void remove(Instant now) {
    removedAt = now;
  }

  public void restore() {
    removedAt = null;
  }

  public boolean belongsTo(long account) {
    return accountId == account;
  }

  public boolean isRemoved() {
    return removedAt != null;
  }

  public boolean isPreferred() {
    return preferred;
  }

  public String areaCode() {
    return areaCode;
  }

  /**
   * @param areaName district, regency and province in one line
   */
  public SavedAddressView view(String areaName) {
    return new SavedAddressView(
        id(), label, recipient, phone, areaCode, areaName, postalCode, street, preferred);
  }
}
