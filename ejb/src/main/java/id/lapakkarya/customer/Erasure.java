package id.lapakkarya.customer;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.audit.PersonKeys;
import id.lapakkarya.checkout.CartErasure;
import id.lapakkarya.identity.AccountRecords;
import id.lapakkarya.identity.AccountView;
import id.lapakkarya.identity.Accounts;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.PasswordProof;
import id.lapakkarya.notices.NoticeWriter;
import id.lapakkarya.notification.Mailer;
import id.lapakkarya.ordering.OrderView;
import id.lapakkarya.ordering.PersonOrders;
import id.lapakkarya.payment.RefundDesk;
import id.lapakkarya.payment.RefundView;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Open;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A customer's account ends at the customer's own wish (UU 27/2022, Pasal 8 and 43): the person
 * goes, what was sold and paid stays (ADR 21). One transaction, so that nothing is erased by half.
 */
@Stateless
public class Erasure {
  @Inject private Actor actor;
  @Inject private PasswordProof proof;
  @Inject private Accounts held;
  @Inject private AccountRecords accounts;
  @Inject private AddressBook addresses;
  @Inject private PersonOrders orders;
  @Inject private RefundDesk refunds;
  @Inject private CartErasure carts;
  @Inject private NoticeWriter notices;
  @Inject private Mailer mailer;
  @Inject private AuditTrail trail;
  @Inject private PersonKeys keys;

  /**
   * Numbers of the person's orders that stand in the way: not paid, sent or delivered yet, or with
   * money still to go back.
   *
   * @throws LapakException "unauthenticated"
   */
  @Open("tells a person of the own orders only")
  public Set<String> unfinishedOrders() {
    return unfinishedOf(actor.account().orElseThrow(LapakException::unauthenticated));
  }

  /**
   * Erases the signed-in person, and says so by mail. Nobody can sign in to the account afterwards.
   *
   * @param cart code of the cart in the person's browser, if there is one
   * @throws LapakException "invalid-input" for the password, "sign-in-locked", "staff-account" for
   *     whoever holds a role, "orders-unfinished" with their {@code numbers}, "unauthenticated"
   */
  @Open("erases the person who asks only, once the password is given")
  public void erase(String password, Optional<String> cart, Locale locale) {
    held.hold(actor.account().map(AccountView::id).orElseThrow(LapakException::unauthenticated));
    AccountView me = proof.demand("password", password);
    if (me.isStaff()) {
      throw LapakException.conflict("staff-account");
    }
    Set<String> unfinished = unfinishedOf(me);
    if (!unfinished.isEmpty()) {
      throw LapakException.conflict(
          "orders-unfinished", Map.of("numbers", String.join(", ", unfinished)));
    }
    List<OrderView> own = orders.of(me);
    trail.record(
        AuditEntry.of("account.erase", "account", Long.toString(me.id()))
            .note("orders", Integer.toString(own.size()))
            .onPlatform());
    forgetMails(me, own);
    carts.forgetOf(numbersOf(own));
    cart.ifPresent(carts::forget);
    addresses.forget(me.id());
    notices.forgetOf(me.id());
    orders.erase(me);
    accounts.erase(me.id());
    mailer.writeLast("account-erased", locale, me.email(), Map.of("name", me.name()));
    // The last of all: nothing of the person can be recorded any more.
    keys.destroyAlong(PersonKeys.personOf(me.id()));
  }

  /** An address that nobody has proven may be another's; then only the own orders' mails go. */
  private void forgetMails(AccountView me, List<OrderView> own) {
    own.forEach(order -> mailer.forget(order.buyer().email(), "/pesanan/" + order.number()));
    if (me.mailProven()) {
      mailer.forget(me.email());
    }
  }

  private Set<String> unfinishedOf(AccountView person) {
    Set<String> numbers = new TreeSet<>(orders.unfinishedOf(person));
    refunds.ofOrders(numbersOf(orders.of(person))).stream()
        .filter(refund -> refund.paidAt() == null)
        .map(RefundView::orderNumber)
        .forEach(numbers::add);
    return numbers;
  }

  private static Collection<String> numbersOf(List<OrderView> own) {
    return own.stream().map(OrderView::number).collect(Collectors.toList());
  }
}
