package id.lapakkarya.identity.model;

import id.lapakkarya.identity.InvitationView;
import id.lapakkarya.identity.Role;
import id.lapakkarya.identity.Scope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A role that somebody is asked to take, by a link in a mail that is good once and for a week; when
 * it hands a role over, that of the one who asks ends with it.
 */
@Entity
@Table(name = "invitation")
@NamedQuery(
    name = "Invitation.bySecret",
    query = "select i from Invitation i where i.secretHash = :hash")
@NamedQuery(
    name = "Invitation.waitingFor",
    query =
        "select i from Invitation i where i.email = :email and i.role = :role"
            + " and i.acceptedAt is null and i.withdrawnAt is null")
@NamedQuery(
    name = "Invitation.handingOver",
    query =
        "select i from Invitation i where i.handsOver.id = :assignment"
            + " and i.acceptedAt is null and i.withdrawnAt is null")
@NamedQuery(name = "Invitation.old", query = "delete from Invitation i where i.expiresAt < :before")
@NamedQuery(name = "Invitation.to", query = "delete from Invitation i where i.email = :email")
public class Invitation extends RoleInScope {
  private static final Duration LIFE = Duration.ofDays(7);

  @Column(name = "secret_hash")
  private String secretHash;

  private String email;

  @Column(name = "role_until")
  private Instant roleUntil;

  private String language;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "invited_by")
  private Account invitedBy;

  @Column(name = "invited_at")
  private Instant invitedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "hands_over")
  private RoleAssignment handsOver;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  protected Invitation() {}

  /**
   * @param until when the role will end by itself
   * @param locale in which the mails are written
   */
  public Invitation(
      String email,
      Role role,
      Scope scope,
      Optional<Instant> until,
      Locale locale,
      Account invitedBy) {
    super(role, scope);
    this.email = email;
    this.roleUntil = until.orElse(null);
    this.language = locale.toLanguageTag();
    this.invitedBy = invitedBy;
  }

  /** Hands that role over, when it is accepted. */
  public static Invitation handingOver(RoleAssignment own, String email, Locale locale) {
    Invitation invitation =
        new Invitation(email, own.role(), own.scope(), own.until(), locale, own.account());
    invitation.handsOver = own;
    return invitation;
  }

  /** From now on that secret is the one, for a week, and no other. */
  public void send(String hash, Instant now) {
    secretHash = hash;
    invitedAt = now;
    expiresAt = now.plus(LIFE);
  }

  /** Somebody else answers for it from now on. */
  public void takeOver(Account other) {
    invitedBy = other;
  }

  public boolean isWaiting() {
    return acceptedAt == null && withdrawnAt == null;
  }

  /** It may be accepted now. */
  public boolean isOpen(Instant now) {
    return isWaiting()
        && expiresAt.isAfter(now)
        && (roleUntil == null || roleUntil.isAfter(now))
        && (handsOver == null || handsOver.isCurrent(now));
  }

  public void accept(Instant now) {
    acceptedAt = now;
  }

  public void withdraw(Instant now) {
    withdrawnAt = now;
  }

  public String email() {
    return email;
  }

  public Optional<Instant> until() {
    return Optional.ofNullable(roleUntil);
  }

  public Locale locale() {
    return Locale.forLanguageTag(language);
  }

  public Account invitedBy() {
    return invitedBy;
  }

  /** The role that ends with it. */
  public Optional<RoleAssignment> handsOver() {
    return Optional.ofNullable(handsOver);
  }

  public InvitationView view(Instant now) {
    return new InvitationView(
        id(),
        email,
        role(),
        scope(),
        roleUntil,
        invitedBy.id(),
        invitedBy.name(),
        invitedAt,
        expiresAt,
        !expiresAt.isAfter(now),
        handsOver != null);
  }
}
