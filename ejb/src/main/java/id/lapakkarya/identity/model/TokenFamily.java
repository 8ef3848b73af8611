package id.lapakkarya.identity.model;

import id.lapakkarya.identity.Scope;
import id.lapakkarya.platform.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * All tokens that came from one sign-in of a program. A refresh token has two parts: the handle
 * finds the family, the secret is good once. Whoever comes with a secret of before has a copy, or
 * is the one whose token was copied: the family ends.
 */
@Entity
@Table(name = "token_family")
@NamedQuery(
    name = "TokenFamily.byHandle",
    query = "select f from TokenFamily f where f.handleHash = :hash")
@NamedQuery(
    name = "TokenFamily.endAll",
    query =
        "update TokenFamily f set f.endedAt = :now where f.account = :account and f.endedAt is"
            + " null")
@NamedQuery(
    name = "TokenFamily.old",
    query =
        "delete from TokenFamily f where f.expiresAt < :before and not exists"
            + " (select t from AccessToken t where t.family = f)")
public class TokenFamily extends Aggregate {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private Account account;

  private String scope;

  @Column(name = "handle_hash")
  private String handleHash;

  @Column(name = "refresh_hash")
  private String refreshHash;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected TokenFamily() {}

  public TokenFamily(
      Account account, Optional<Scope> scope, String handleHash, Instant openedAt, Instant until) {
    this.account = account;
    this.scope = scope.map(Scope::key).orElse(null);
    this.handleHash = handleHash;
    this.openedAt = openedAt;
    this.expiresAt = until;
  }

  public boolean isOpen(Instant now) {
    return endedAt == null && now.isBefore(expiresAt);
  }

  /** From now on that secret is the one, and no other. */
  public void renew(String newRefreshHash) {
    refreshHash = newRefreshHash;
  }

  public boolean isCurrent(String presentedHash) {
    return refreshHash.equals(presentedHash);
  }

  public void end(Instant now) {
    if (endedAt == null) {
      endedAt = now;
    }
  }

  public Account account() {
    return account;
  }

  public Optional<Scope> scope() {
    return Scope.parse(scope);
  }

  /** When the password was given that these tokens came of. */
  public Instant openedAt() {
    return openedAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}
