package id.lapakkarya.identity.model;

import id.lapakkarya.identity.KeyDraft;
import id.lapakkarya.identity.KeyView;
import id.lapakkarya.identity.Permission;
import id.lapakkarya.identity.Scope;
import id.lapakkarya.platform.Aggregate;
import id.lapakkarya.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the program of a partner proves itself with; of its secret only the hash is kept. */
@Entity
@Table(name = "partner_key")
@NamedQuery(
    name = "PartnerKey.bySecret",
    query = "select k from PartnerKey k where k.secretHash = :hash or k.formerHash = :hash")
public class PartnerKey extends Aggregate {
  @Column(name = "tenant_id")
  private Long tenantId;

  private String name;
  private String hint;

  @Column(name = "secret_hash")
  private String secretHash;

  @Column(name = "former_hash")
  private String formerHash;

  @Column(name = "former_until")
  private Instant formerUntil;

  private String permissions;

  @Column(name = "per_hour")
  private int perHour;

  @Column(name = "per_day")
  private int perDay;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "made_by")
  private Account madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "revoked_by")
  private Long revokedBy;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected PartnerKey() {}

  public PartnerKey(KeyDraft draft, Account madeBy, Instant now) {
    this.tenantId = draft.scope().tenant().map(TenantId::value).orElse(null);
    this.name = draft.name().strip();
    this.permissions =
        draft.permissions().stream()
            .sorted()
            .map(Permission::name)
            .collect(Collectors.joining(","));
    this.perHour = draft.perHour();
    this.perDay = draft.perDay();
    this.expiresAt = draft.until();
    this.madeBy = madeBy;
    this.madeAt = now;
  }

  /** From now on that secret is the one. */
  public void give(String newHint, String hash) {
    hint = newHint;
    secretHash = hash;
  }

  /** As {@link #give}; the secret before it is good for that while, too, and none before that. */
  public void rotate(String newHint, String hash, Duration overlap, Instant now) {
    formerHash = overlap.isZero() ? null : secretHash;
    formerUntil = overlap.isZero() ? null : now.plus(overlap);
    give(newHint, hash);
  }

  public void revoke(long by, Instant now) {
    revokedBy = by;
    revokedAt = now;
  }

  public boolean isOpen(Instant now) {
    return revokedAt == null && expiresAt.isAfter(now);
  }

  /** Whether the secret of that hash is good now. */
  public boolean isOpenBy(String hash, Instant now) {
    return isOpen(now)
        && (hash.equals(secretHash)
            || hash.equals(formerHash) && formerUntil != null && formerUntil.isAfter(now));
  }

  public Scope scope() {
    return tenantId == null ? Scope.PLATFORM : new Scope.Shop(new TenantId(tenantId));
  }

  private Set<Permission> granted() {
    return Stream.of(permissions.split(","))
        .map(Permission::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  public KeyView view() {
    return new KeyView(
        id(),
        name,
        hint,
        scope(),
        granted(),
        perHour,
        perDay,
        madeAt,
        expiresAt,
        revokedAt,
        formerUntil,
        madeBy.name());
  }
}
