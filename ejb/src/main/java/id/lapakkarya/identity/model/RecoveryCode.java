package id.lapakkarya.identity.model;

import id.lapakkarya.platform.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A code on paper that stands in for the authenticator, once. */
@Entity
@Table(name = "recovery_code")
@NamedQuery(
    name = "RecoveryCode.unused",
    query =
        "select c from RecoveryCode c where c.accountId = :account and c.slot = :slot"
            + " and c.usedAt is null")
@NamedQuery(
    name = "RecoveryCode.left",
    query = "select count(c) from RecoveryCode c where c.accountId = :account and c.usedAt is null")
@NamedQuery(
    name = "RecoveryCode.use",
    query = "update RecoveryCode c set c.usedAt = :now where c.id = :id and c.usedAt is null")
@NamedQuery(
    name = "RecoveryCode.delete",
    query = "delete from RecoveryCode c where c.accountId = :account")
public class RecoveryCode extends Aggregate {
  @Column(name = "account_id")
  private long accountId;

  private int slot;

  @Column(name = "code_hash")
  private String codeHash;

  @Column(name = "used_at")
  private Instant usedAt;

  protected RecoveryCode() {}

  public RecoveryCode(long accountId, int slot, String codeHash) {
    this.accountId = accountId;
    this.slot = slot;
    this.codeHash = codeHash;
  }

  public String codeHash() {
    return codeHash;
  }
}
