package id.lapakkarya.identity.model;

import id.lapakkarya.platform.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Optional;

/** What a person's authenticator and the application both know; sealed wherever it is kept. */
@Entity
@Table(name = "second_factor")
@NamedQuery(
    name = "SecondFactor.ofAccount",
    query = "select f from SecondFactor f where f.accountId = :account")
@NamedQuery(
    name = "SecondFactor.accept",
    query = "update SecondFactor f set f.lastStep = :step where f.id = :id and f.lastStep < :step")
@NamedQuery(
    name = "SecondFactor.delete",
    query = "delete from SecondFactor f where f.accountId = :account")
public class SecondFactor extends Aggregate {
  private static final long NEVER = -1;

  @Column(name = "account_id")
  private long accountId;

  private String secret;
  private String pending;

  /** The newest step of time whose code was accepted. */
  @Column(name = "last_step")
  private long lastStep;

  protected SecondFactor() {}

  public SecondFactor(long accountId) {
    this.accountId = accountId;
    this.lastStep = NEVER;
  }

  /** Another secret waits for its first code; the present one stays in force until then. */
  public void prepare(String sealed) {
    pending = sealed;
  }

  /** The code of that step was right: what waited is in force. */
  public void confirm(long step) {
    secret = pending;
    pending = null;
    lastStep = step;
  }

  public Optional<String> secret() {
    return Optional.ofNullable(secret);
  }

  public Optional<String> pending() {
    return Optional.ofNullable(pending);
  }

  public long lastStep() {
    return lastStep;
  }
}
