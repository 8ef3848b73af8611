package id.lapakkarya.notification.model;

import id.lapakkarya.notification.MailView;
import id.lapakkarya.platform.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A mail on its way. */
@Entity
@Table(name = "mail")
@NamedQuery(
    name = "Mail.due",
    query =
        "select m from Mail m where m.status = :open and m.nextTryAt <= :now order by m.nextTryAt")
@NamedQuery(
    name = "Mail.newest",
    query = "select m from Mail m order by m.writtenAt desc, m.id desc")
public class Mail extends Aggregate {
  private static final int LAST_ATTEMPT = 10;
  private static final Duration CLAIM = Duration.ofMinutes(5);

  /** Waiting, sent, or given up. */
  public enum Status {
    OPEN,
    SENT,
    FAILED
  }

  private String recipient;
  private String subject;
  private String body;

  @Enumerated(EnumType.STRING)
  private Status status;

  private int attempts;
  private String failure;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "next_try_at")
  private Instant nextTryAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  protected Mail() {}

  public Mail(String recipient, String subject, String body, Instant now) {
    this.recipient = recipient;
    this.subject = subject;
    this.body = body;
    this.status = Status.OPEN;
    this.writtenAt = now;
    this.nextTryAt = now;
  }

  /** Taken by one sender; another may try when this one has not come back within five minutes. */
  public MailView claim(Instant now) {
    attempts++;
    nextTryAt = now.plus(CLAIM);
    return view();
  }

  public void sent(Instant now) {
    status = Status.SENT;
    sentAt = now;
    failure = null;
  }

  public void failed(String reason, Instant now) {
    failure = reason.length() > 500 ? reason.substring(0, 500) : reason;
    nextTryAt = now.plus(Duration.ofSeconds(10L << Math.min(attempts, 8)));
    if (attempts >= LAST_ATTEMPT) {
      status = Status.FAILED;
    }
  }

  public MailView view() {
    return new MailView(id(), recipient, subject, body, status.name(), writtenAt);
  }
}
