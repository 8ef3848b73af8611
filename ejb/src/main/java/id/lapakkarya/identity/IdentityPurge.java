package id.lapakkarya.identity;

import id.lapakkarya.platform.Internal;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Forgets what has run out: counted attempts, logins and tokens that are over, and links of mails,
 * invitations.
 */
@Singleton
@Internal
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdentityPurge {
  @Inject private Attempts attempts;
  @Inject private Logins logins;
  @Inject private MailLinks links;
  @Inject private Invitations invitations;
  @Inject private Tokens tokens;

  @Schedule(hour = "*", minute = "27", persistent = false)
  public void everyHour() {
    attempts.forgetOld();
    logins.forgetOld();
    links.forgetOld();
    invitations.forgetOld();
    tokens.forgetOld();
  }
}
