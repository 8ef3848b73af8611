package id.lapakkarya.identity;

import id.lapakkarya.identity.model.Account;
import id.lapakkarya.identity.model.MailLink;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Links in mails: made, sent, and taken back once. */
@Stateless
@Internal
public class MailLinks {
  private static final Duration KEPT = Duration.ofDays(30);

  /**
   * A link that is still good.
   *
   * @param account empty for somebody who has none yet
   */
  public record Link(String email, String name, Optional<Long> account) {}

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Attempts attempts;
  @Inject private Clock clock;
  @Inject private Event<AccountMail> mails;

  /**
   * False when that address has been sent so many mails that no more are sent for a while: whoever
   * keeps asking fills no stranger's mailbox.
   */
  public boolean mayWriteTo(String email) {
    return attempts.count("mail:" + email).isEmpty();
  }

  /** Sends a link to the owner of an account. */
  public void send(LinkPurpose purpose, long accountId, Locale locale) {
    Account account = market.find(Account.class, accountId);
    String secret = Secrets.next();
    market.persist(new MailLink(Secrets.hash(secret), purpose, account, clock.instant()));
    mail(purpose, account.email(), account.name(), secret, locale);
  }

  /** Sends a link to an address that has no account. */
  public void send(LinkPurpose purpose, String email, String name, Locale locale) {
    String secret = Secrets.next();
    market.persist(new MailLink(Secrets.hash(secret), purpose, email, name, clock.instant()));
    mail(purpose, email, name, secret, locale);
  }

  private void mail(LinkPurpose purpose, String email, String name, String secret, Locale locale) {
    Map<String, String> values = new HashMap<>();
    values.put("name", name);
    values.put("path", "/akun/surat/" + purpose.code() + "?kode=" + secret);
    mails.fire(new AccountMail("account-" + purpose.code(), locale, email, values));
  }

  /** The link of that secret, if it is still good. */
  public Optional<Link> find(LinkPurpose purpose, String secret) {
    return market
        .createNamedQuery("MailLink.bySecret", MailLink.class)
        .setParameter("hash", Secrets.hash(secret == null ? "" : secret))
        .setParameter("purpose", purpose)
        .getResultStream()
        .filter(link -> link.isOpen(clock.instant()))
        .findFirst()
        .map(link -> new Link(link.email(), link.name(), link.account().map(Account::id)));
  }

  /**
   * Makes all links worthless that were sent to that address for that purpose.
   *
   * @throws LapakException "link-over" when none was good any more: somebody else was faster
   */
  public void use(LinkPurpose purpose, String email) {
    market.flush();
    int used =
        market
            .createNamedQuery("MailLink.useAll")
            .setParameter("now", clock.instant())
            .setParameter("email", email)
            .setParameter("purpose", purpose)
            .executeUpdate();
    if (used == 0) {
      throw LapakException.conflict("link-over");
    }
  }

  public void forgetOld() {
    market
        .createNamedQuery("MailLink.old")
        .setParameter("before", clock.instant().minus(KEPT))
        .executeUpdate();
  }
}
