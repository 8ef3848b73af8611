package id.lapakkarya.identity.model;

import id.lapakkarya.identity.LoginView;
import id.lapakkarya.platform.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A person signed in with one browser. */
@Entity
@Table(name = "login")
@NamedQuery(
    name = "Login.bySecret",
    query = "select l from Login l join fetch l.account where l.secretHash = :hash")
@NamedQuery(
    name = "Login.open",
    query =
        "select l from Login l where l.account.id = :account and l.endedAt is null"
            + " and l.expiresAt > :now order by l.usedAt desc")
@NamedQuery(
    name = "Login.use",
    query =
        "update Login l set l.usedAt = :now, l.expiresAt = :until"
            + " where l.id = :id and l.usedAt < :before and l.endedAt is null")
@NamedQuery(
    name = "Login.prove",
    query = "update Login l set l.provenAt = :now where l.id = :id and l.endedAt is null")
@NamedQuery(
    name = "Login.old",
    query = "delete from Login l where l.expiresAt < :before or l.endedAt < :before")
public class Login extends Aggregate {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private Account account;

  @Column(name = "secret_hash")
  private String secretHash;

  private String device;

  /** Where from, with its last part cut off. */
  private String network;

  @Column(name = "began_at")
  private Instant beganAt;

  @Column(name = "used_at")
  private Instant usedAt;

  /** When the password or a code was last given. */
  @Column(name = "proven_at")
  private Instant provenAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  /** The password was right, and the code is still to come: nobody is signed in yet. */
  @Column(name = "awaits_code")
  private boolean awaitsCode;

  protected Login() {}

  public Login(
      Account account,
      String secretHash,
      String device,
      String network,
      Duration idle,
      Instant now) {
    this.account = account;
    this.secretHash = secretHash;
    this.device = device;
    this.network = network;
    this.beganAt = now;
    this.usedAt = now;
    this.provenAt = now;
    this.expiresAt = now.plus(idle);
  }

  /** Waits for the code, for that long. */
  public void awaitCode(Duration patience) {
    awaitsCode = true;
    expiresAt = beganAt.plus(patience);
  }

  public boolean isAwaitingCode(Instant now) {
    return awaitsCode && endedAt == null && expiresAt.isAfter(now);
  }

  /** The code was right: the login begins, under another secret than the one that waited. */
  public void begin(String newSecretHash, Duration idle, Instant now) {
    awaitsCode = false;
    secretHash = newSecretHash;
    beganAt = now;
    usedAt = now;
    provenAt = now;
    expiresAt = now.plus(idle);
  }

  public boolean isOpen(Instant now) {
    return !awaitsCode && endedAt == null && expiresAt.isAfter(now);
  }

  public void end(Instant now) {
    endedAt = now;
  }

  public Account account() {
    return account;
  }

  public Instant beganAt() {
    return beganAt;
  }

  public Instant usedAt() {
    return usedAt;
  }

  public LoginView view() {
    return new LoginView(id(), account.id(), device, network, beganAt, usedAt, provenAt);
  }
}
