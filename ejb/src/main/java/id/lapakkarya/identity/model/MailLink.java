package id.lapakkarya.identity.model;

import id.lapakkarya.identity.LinkPurpose;
import id.lapakkarya.platform.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A link in a mail, good once and for a while: whoever opens it reads that address's mail. */
@Entity
@Table(name = "mail_link")
@NamedQuery(
    name = "MailLink.bySecret",
    query = "select l from MailLink l where l.secretHash = :hash and l.purpose = :purpose")
@NamedQuery(
    name = "MailLink.ofPerson",
    query = "delete from MailLink l where l.account = :account or l.email = :email")
@NamedQuery(
    name = "MailLink.useAll",
    query =
        "update MailLink l set l.usedAt = :now where l.email = :email and l.usedAt is null"
            + " and l.purpose = :purpose")
@NamedQuery(name = "MailLink.old", query = "delete from MailLink l where l.expiresAt < :before")
public class MailLink extends Aggregate {
  @Column(name = "secret_hash")
  private String secretHash;

  @Enumerated(EnumType.STRING)
  private LinkPurpose purpose;

  private String email;
  private String name;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private Account account;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  protected MailLink() {}

  /** For an account that exists. */
  public MailLink(String secretHash, LinkPurpose purpose, Account account, Instant now) {
    this(secretHash, purpose, account.email(), account.name(), now);
    this.account = account;
  }

  /** For somebody who has no account yet. */
  public MailLink(String secretHash, LinkPurpose purpose, String email, String name, Instant now) {
    this.secretHash = secretHash;
    this.purpose = purpose;
    this.email = email;
    this.name = name;
    this.issuedAt = now;
    this.expiresAt = now.plus(purpose.life());
  }

  public boolean isOpen(Instant now) {
    return usedAt == null && expiresAt.isAfter(now);
  }

  public Optional<Account> account() {
    return Optional.ofNullable(account);
  }

  public String email() {
    return email;
  }

  public String name() {
    return name;
  }
}
