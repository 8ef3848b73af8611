package id.lapakkarya.identity.model;

import id.lapakkarya.identity.OutsideLinkView;
import id.lapakkarya.platform.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** Which person of an identity provider an account is: by the provider's subject, for good. */
@Entity
@Table(name = "outside_link")
@NamedQuery(
    name = "OutsideLink.bySubject",
    query =
        "select l from OutsideLink l join fetch l.account"
            + " where l.issuer = :issuer and l.subject = :subject")
@NamedQuery(
    name = "OutsideLink.count",
    query =
        "select count(l) from OutsideLink l where l.issuer = :issuer and l.account.id = :account")
@NamedQuery(
    name = "OutsideLink.ofAccount",
    query = "select l from OutsideLink l where l.account.id = :account order by l.id")
@NamedQuery(
    name = "OutsideLink.delete",
    query = "delete from OutsideLink l where l.account.id = :account")
public class OutsideLink extends Aggregate {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private Account account;

  private String issuer;
  private String subject;

  @Column(name = "linked_at")
  private Instant linkedAt;

  protected OutsideLink() {}

  public OutsideLink(Account account, String issuer, String subject, Instant now) {
    this.account = account;
    this.issuer = issuer;
    this.subject = subject;
    this.linkedAt = now;
  }

  public Account account() {
    return account;
  }

  public OutsideLinkView view() {
    return new OutsideLinkView(id(), issuer, linkedAt);
  }
}
