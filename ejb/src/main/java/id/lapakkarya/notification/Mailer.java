package id.lapakkarya.notification;

import id.lapakkarya.notification.model.Mail;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.Open;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes mails in the language of their reader; the sender takes them after the commit. */
@Stateless
public class Mailer {
  private static final String BUNDLE = "id.lapakkarya.notification.mails";

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "lapak.demo", defaultValue = "false")
  private boolean demo;

  /**
   * @param template prefix of the keys {@code .subject} and {@code .body} in the bundle of mails
   * @param values for the places {@code {name}} of the template
   */
  @Internal
  public void write(String template, Locale locale, String recipient, Map<String, String> values) {
    market.persist(mail(template, locale, recipient, values));
  }

  /** As {@link #write}, to somebody who is to be forgotten: not kept once it has gone. */
  @Internal
  public void writeLast(
      String template, Locale locale, String recipient, Map<String, String> values) {
    market.persist(mail(template, locale, recipient, values).asTheLast());
  }

  private Mail mail(String template, Locale locale, String recipient, Map<String, String> values) {
    ResourceBundle texts = texts(locale);
    return new Mail(
        recipient,
        fill(texts.getString(template + ".subject"), values),
        fill(texts.getString(template + ".body"), values),
        clock.instant());
  }

  /** All mails to that reader that are kept, the oldest first. */
  @Internal
  public List<MailView> to(String recipient) {
    return market
        .createNamedQuery("Mail.toReader", Mail.class)
        .setParameter("recipient", recipient)
        .getResultStream()
        .map(Mail::view)
        .toList();
  }

  /** Forgets all mails to that reader, also those that have not gone yet. */
  @Internal
  public void forget(String recipient) {
    market.createNamedQuery("Mail.ofReader").setParameter("recipient", recipient).executeUpdate();
  }

  /**
   * Forgets the mails to that reader that hold the words.
   *
   * @param words without the signs that stand for others in a pattern
   */
  @Internal
  public void forget(String recipient, String words) {
    market
        .createNamedQuery("Mail.ofReaderAbout")
        .setParameter("recipient", recipient)
        .setParameter("words", "%" + words + "%")
        .executeUpdate();
  }

  /** A word of the mails' bundle, for values that are words themselves. */
  public static String text(String key, Locale locale) {
    return texts(locale).getString(key);
  }

  /** The newest mails, for the demo's mailbox. */
  @Open("the mailbox of the demo; empty elsewhere")
  public List<MailView> newest(int limit) {
    if (!demo) {
      return List.of();
    }
    return market
        .createNamedQuery("Mail.newest", Mail.class)
        .setMaxResults(limit)
        .getResultStream()
        .map(Mail::view)
        .toList();
  }

  private static ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        Mailer.class.getClassLoader(),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  private static String fill(String template, Map<String, String> values) {
    String text = template;
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return text;
  }
}
