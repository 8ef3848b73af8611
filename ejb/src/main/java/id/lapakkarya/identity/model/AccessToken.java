package id.lapakkarya.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A bearer token, stored under its hash only. */
@Entity
@Table(name = "access_token")
public class AccessToken {
  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private Account account;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected AccessToken() {}

  public AccessToken(String tokenHash, Account account, Instant issuedAt, Instant expiresAt) {
    this.tokenHash = tokenHash;
    this.account = account;
    this.issuedAt = issuedAt;
    this.expiresAt = expiresAt;
  }

  public boolean isValid(Instant now) {
    return now.isBefore(expiresAt);
  }

  public Account account() {
    return account;
  }
}
