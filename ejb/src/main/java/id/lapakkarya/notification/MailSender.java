package id.lapakkarya.notification;

import id.lapakkarya.platform.Internal;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands mails to the configured server every two seconds. Without a server they stay readable in
 * the demo's mailbox.
 */
@Singleton
@Internal
@DependsOn("DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailSender {
  private static final Logger LOG = Logger.getLogger(MailSender.class.getName());
  private static final int BATCH = 20;
  private static final String TIMEOUT_MILLIS = "10000";

  @Inject private MailQueue queue;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "lapak.smtp.host")
  private Optional<String> host;

  @Inject
  @ConfigProperty(name = "lapak.smtp.port", defaultValue = "25")
  private int port;

  @Inject
  @ConfigProperty(name = "lapak.smtp.user")
  private Optional<String> user;

  @Inject
  @ConfigProperty(name = "lapak.smtp.password")
  private Optional<String> password;

  @Inject
  @ConfigProperty(name = "lapak.smtp.from", defaultValue = "lapak@lapakkarya.test")
  private String from;

  private final AtomicBoolean running = new AtomicBoolean();

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void sendDue() {
    if (host.isEmpty() || !running.compareAndSet(false, true)) {
      return;
    }
    try {
      List<MailView> due;
      do {
        due = queue.claim(BATCH);
        due.forEach(this::send);
      } while (due.size() == BATCH);
    } finally {
      running.set(false);
    }
  }

  private void send(MailView mail) {
    try {
      MimeMessage message = new MimeMessage(session());
      message.setFrom(new InternetAddress(from));
      message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
      message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
      message.setText(mail.body(), StandardCharsets.UTF_8.name());
      message.setSentDate(Date.from(clock.instant()));
      Transport.send(message);
      queue.sent(mail.id());
    } catch (MessagingException e) {
      LOG.log(Level.WARNING, "mail " + mail.id() + " not sent, tried again later", e);
      queue.failed(mail.id(), String.valueOf(e.getMessage()));
    }
  }

  private Session session() {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", host.orElseThrow());
    properties.put("mail.smtp.port", String.valueOf(port));
    properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
    properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
    properties.put("mail.smtp.starttls.enable", "true");
    if (user.isEmpty()) {
      return Session.getInstance(properties);
    }
    properties.put("mail.smtp.auth", "true");
    PasswordAuthentication credentials =
        new PasswordAuthentication(user.get(), password.orElse(""));
    return Session.getInstance(
        properties,
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return credentials;
          }
        });
  }
}
