package id.lapakkarya.customer;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.audit.PersonTrail;
import id.lapakkarya.identity.AccountRecords;
import id.lapakkarya.identity.AccountView;
import id.lapakkarya.identity.PasswordProof;
import id.lapakkarya.notification.MailView;
import id.lapakkarya.notification.Mailer;
import id.lapakkarya.ordering.OrderView;
import id.lapakkarya.ordering.PersonOrders;
import id.lapakkarya.payment.Payments;
import id.lapakkarya.payment.RefundDesk;
import id.lapakkarya.payment.RefundView;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Open;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A person's copy of all that is held on that person (UU 27/2022, Pasal 7 and 13). */
@Stateless
public class OwnData {
  /** Of staff the trail knows tens of thousands of deeds; the latest are the person's copy. */
  private static final int MOST_OF_TRAIL = 1000;

  @Inject private PasswordProof proof;
  @Inject private AccountRecords accounts;
  @Inject private AddressBook addresses;
  @Inject private PersonOrders orders;
  @Inject private Payments payments;
  @Inject private RefundDesk refunds;
  @Inject private Mailer mailer;
  @Inject private PersonTrail past;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Everything, for whoever proves at this moment to be the person. That it was taken is recorded.
   *
   * @throws LapakException "invalid-input" for the password, "sign-in-locked", "unauthenticated"
   */
  @Open("gives a person the own data only, once the password is given")
  public OwnDataView take(String password) {
    AccountView me = proof.demand("password", password);
    OwnDataView data =
        new OwnDataView(
            clock.instant(),
            accounts.get(me.id()),
            addresses.of(me.id()),
            ordersOf(me),
            mailsTo(me),
            past.of(me.id(), MOST_OF_TRAIL));
    trail.record(AuditEntry.of("account.export", "account", Long.toString(me.id())).onPlatform());
    return data;
  }

  private List<OrderRecord> ordersOf(AccountView me) {
    List<OrderView> own = orders.of(me);
    Map<String, List<RefundView>> back =
        refunds.ofOrders(own.stream().map(OrderView::number).toList()).stream()
            .collect(Collectors.groupingBy(RefundView::orderNumber));
    return own.stream()
        .map(
            order ->
                new OrderRecord(
                    order, payments.find(order), back.getOrDefault(order.number(), List.of())))
        .toList();
  }

  /** Only to an address that was shown to be the person's: others may have written to it before. */
  private List<MailView> mailsTo(AccountView me) {
    return me.mailProven() ? mailer.to(me.email()) : List.of();
  }
}
