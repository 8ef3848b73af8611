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
        "select m from Mail m where m.status in :waiting and m.nextTryAt <= :now order by m.nextTryAt")
@NamedQuery(
    name = "Mail.toReader",
    query = "select m from Mail m where m.recipient = :recipient order by m.writtenAt, m.id")
@NamedQuery(name = "Mail.ofReader", query = "delete from Mail m where m.recipient = :recipient")
@NamedQuery(
    name = "Mail.ofReaderAbout",
    query = "delete from Mail m where m.recipient = :recipient and m.body like :words")
@NamedQuery(
    name = "Mail.newest",
    query = "select m from Mail m order by m.writtenAt desc, m.id desc")
public class Mail extends Aggregate {
  private static final int LAST_ATTEMPT = 10;
  private static final Duration CLAIM = Duration.ofMinutes(5);

  /** Waiting, sent, or given up. */
  public enum Status {
    OPEN,
    /** Waiting too, and not kept once it is sent or given up: its reader is to be forgotten. */
    LAST,
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

  /** Not to be kept once it has gone. */
  public Mail asTheLast() {
    status = Status.LAST;
    return this;
  }

  /** It was the last one: there is nothing to keep when it is sent or given up. */
  public boolean isLast() {
    return status == Status.LAST;
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
    if (isGivenUp()) {
      status = Status.FAILED;
    }
  }

  /** It is not tried again. */
  public boolean isGivenUp() {
    return attempts >= LAST_ATTEMPT;
  }

  public MailView view() {
    return new MailView(id(), recipient, subject, body, status.name(), writtenAt);
  }
}
