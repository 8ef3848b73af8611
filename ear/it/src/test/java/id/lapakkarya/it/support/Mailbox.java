package id.lapakkarya.it.support;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The mail server that the application under test hands its mails to. */
public final class Mailbox {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static GreenMail server;

  private Mailbox() {}

  /** A mail as it arrived. */
  public record Letter(String to, String subject, String body) {}

  static synchronized void open() {
    if (server == null) {
      server =
          new GreenMail(
              new ServerSetup(Environment.smtpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
      server.start();
    }
  }

  /** Waits for a letter to that reader whose text holds the words. */
  public static Letter awaitLetter(String to, String words) {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> letters(to).stream().filter(each -> each.body().contains(words)).toList(),
            found -> !found.isEmpty())
        .get(0);
  }

  /** Waits until more than so many letters to that reader hold the words, and gives the newest. */
  public static Letter awaitLetter(String to, String words, int known) {
    List<Letter> found =
        await().atMost(PATIENCE).until(() -> letters(to, words), letters -> letters.size() > known);
    return found.get(found.size() - 1);
  }

  /** Those to that reader whose text holds the words, as they came. */
  public static List<Letter> letters(String to, String words) {
    return letters(to).stream().filter(each -> each.body().contains(words)).toList();
  }

  public static List<Letter> letters(String to) {
    return Stream.of(server.getReceivedMessages())
        .map(Mailbox::letter)
        .filter(letter -> letter.to().equals(to))
        .toList();
  }

  private static Letter letter(MimeMessage mail) {
    try {
      return new Letter(
          mail.getRecipients(Message.RecipientType.TO)[0].toString(),
          mail.getSubject(),
          String.valueOf(mail.getContent()));
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
