package id.lapakkarya.identity.model;

import id.lapakkarya.identity.AccountView;
import id.lapakkarya.identity.Assignment;
import id.lapakkarya.identity.PasswordHash;
import id.lapakkarya.identity.Role;
import id.lapakkarya.identity.Scope;
import id.lapakkarya.platform.Aggregate;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A person who can sign in. */
@Entity
@Table(name = "account")
@NamedQuery(name = "Account.byEmail", query = "select a from Account a where a.email = :email")
public class Account extends Aggregate {
  /** Stands where a person stood; it is no hash, so no password fits it. */
  private static final String ERASED = "-";

  private String email;
  private String name;
  private String phone;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "mail_proven_at")
  private Instant mailProvenAt;

  @Column(name = "second_factor_at")
  private Instant secondFactorAt;

  private boolean demo;

  @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST)
  private List<RoleAssignment> assignments = new ArrayList<>();

  protected Account() {}

  public Account(String email, String name, String passwordHash, Instant now) {
    this.email = email;
    this.name = name;
    this.passwordHash = passwordHash;
    this.createdAt = now;
  }

  /**
   * @param until when it ends by itself
   * @param by account of who gives it; empty for the demo's and the command's
   */
  public RoleAssignment assign(
      Role role, Scope scope, Optional<Instant> until, Optional<Long> by, Instant now) {
    RoleAssignment assignment = new RoleAssignment(this, role, scope, until, by, now);
    assignments.add(assignment);
    return assignment;
  }

  /** All that were ever given. */
  public List<RoleAssignment> assignments() {
    return List.copyOf(assignments);
  }

  public String email() {
    return email;
  }

  public String name() {
    return name;
  }

  public boolean hasPassword(String password) {
    return PasswordHash.matches(password, passwordHash);
  }

  public void changePassword(String hash) {
    passwordHash = hash;
  }

  /** Mail sent to the address was answered: it is the person's. */
  public void proveMail(Instant now) {
    if (mailProvenAt == null) {
      mailProvenAt = now;
    }
  }

  /** One of the demo profile's own. */
  public void markAsDemo() {
    demo = true;
  }

  /** From now on a code is asked for besides the password. */
  public void demandSecondFactor(Instant now) {
    secondFactorAt = now;
  }

  /** The password is enough again. */
  public void dropSecondFactor() {
    secondFactorAt = null;
  }

  /** Since when a code is asked for. */
  public Optional<Instant> secondFactorAt() {
    return Optional.ofNullable(secondFactorAt);
  }

  /**
   * @param newPhone may be null
   */
  public void call(String newName, String newPhone) {
    name = newName;
    phone = newPhone;
  }

  /**
   * Nobody's from now on: the number stays, because other rows name it, and no password opens it.
   * The address is one that cannot be (RFC 2606), so that the person's own is free again.
   */
  public void erase(Instant now) {
    assignments.stream()
        .filter(assignment -> assignment.isCurrent(now))
        .forEach(assignment -> assignment.revoke(id(), now));
    email = "erased-" + id() + "@erased.invalid";
    name = ERASED;
    phone = null;
    passwordHash = ERASED;
    mailProvenAt = null;
    secondFactorAt = null;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Optional<Instant> mailProvenAt() {
    return Optional.ofNullable(mailProvenAt);
  }

  /** With the assignments in force at that moment. */
  public AccountView view(Instant now) {
    List<Assignment> current =
        assignments.stream()
            .filter(assignment -> assignment.isCurrent(now))
            .map(RoleAssignment::held)
            .toList();
    return new AccountView(
        id(), email, name, phone, mailProvenAt != null, secondFactorAt != null, demo, current);
  }
}
