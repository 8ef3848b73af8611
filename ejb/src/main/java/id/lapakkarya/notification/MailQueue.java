package id.lapakkarya.notification;

import id.lapakkarya.notification.model.Mail;
import id.lapakkarya.platform.Internal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The sender's short transactions: no row stays locked while a mail server is asked. */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailQueue {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Clock clock;

  public List<MailView> claim(int limit) {
    return market
        .createNamedQuery("Mail.due", Mail.class)
        .setParameter("waiting", EnumSet.of(Mail.Status.OPEN, Mail.Status.LAST))
        .setParameter("now", clock.instant())
        .setMaxResults(limit)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .map(mail -> mail.claim(clock.instant()))
        .toList();
  }

  public void sent(long id) {
    find(id)
        .ifPresent(
            mail -> {
              if (mail.isLast()) {
                market.remove(mail);
              } else {
                mail.sent(clock.instant());
              }
            });
  }

  public void failed(long id, String reason) {
    find(id)
        .ifPresent(
            mail -> {
              if (mail.isLast() && mail.isGivenUp()) {
                market.remove(mail);
              } else {
                mail.failed(reason, clock.instant());
              }
            });
  }

  /** Empty when its reader was forgotten while it was on its way. */
  private Optional<Mail> find(long id) {
    return Optional.ofNullable(market.find(Mail.class, id));
  }
}
