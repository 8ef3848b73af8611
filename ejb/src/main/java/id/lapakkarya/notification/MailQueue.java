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
import java.util.List;

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
        .setParameter("open", Mail.Status.OPEN)
        .setParameter("now", clock.instant())
        .setMaxResults(limit)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .map(mail -> mail.claim(clock.instant()))
        .toList();
  }

  public void sent(long id) {
    market.find(Mail.class, id).sent(clock.instant());
  }

  public void failed(long id, String reason) {
    market.find(Mail.class, id).failed(reason, clock.instant());
  }
}
