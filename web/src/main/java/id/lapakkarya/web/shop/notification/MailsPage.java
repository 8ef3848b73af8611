package id.lapakkarya.web.shop.notification;

import id.lapakkarya.notification.MailView;
import id.lapakkarya.notification.Mailer;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.web.shop.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The demo's mailbox: what a real shop would have sent. Without the demo profile there is none. */
@Named
@RequestScoped
public class MailsPage {
  private static final int NEWEST = 50;
  private static final Pattern LINK = Pattern.compile("https?://[^\\s]+");

  @Inject private Mailer mailer;
  @Inject private Visit visit;

  private List<MailView> mails;

  /** A stretch of a mail's text; a link leads on. */
  public record Piece(String text, boolean link) {}

  public void open() {
    if (!visit.isDemo()) {
      throw LapakException.notFound("page");
    }
    visit.keepNoCopy();
    mails = mailer.newest(NEWEST);
  }

  public List<MailView> getMails() {
    return mails;
  }

  public List<Piece> pieces(MailView mail) {
    List<Piece> pieces = new ArrayList<>();
    Matcher link = LINK.matcher(mail.body());
    int end = 0;
    while (link.find()) {
      pieces.add(new Piece(mail.body().substring(end, link.start()), false));
      pieces.add(new Piece(link.group(), true));
      end = link.end();
    }
    pieces.add(new Piece(mail.body().substring(end), false));
    return pieces;
  }
}
