package id.lapakkarya.identity.model;

import id.lapakkarya.identity.Scope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A bearer token, stored under its hash only. */
@Entity
@Table(name = "access_token")
@NamedQuery(
    name = "AccessToken.ofAccount",
    query = "delete from AccessToken t where t.account = :account")
@NamedQuery(
    name = "AccessToken.old",
    query = "delete from AccessToken t where t.expiresAt < :before")
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

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "family_id")
  private TokenFamily family;

  /** The one scope that the token is good for; null when it is good for all of the person's. */
  private String scope;

  protected AccessToken() {}

  public AccessToken(String tokenHash, TokenFamily family, Instant issuedAt, Instant expiresAt) {
    this.tokenHash = tokenHash;
    this.family = family;
    this.account = family.account();
    this.scope = family.scope().map(Scope::key).orElse(null);
    this.issuedAt = issuedAt;
    this.expiresAt = expiresAt;
  }

  public boolean isValid(Instant now) {
    return now.isBefore(expiresAt) && family().filter(mine -> mine.isOpen(now)).isPresent();
  }

  public Optional<Scope> scope() {
    return Scope.parse(scope);
  }

  /** Empty for a token from before there were families: such a one is not valid any more. */
  public Optional<TokenFamily> family() {
    return Optional.ofNullable(family);
  }

  public Account account() {
    return account;
  }
}
