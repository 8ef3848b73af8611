package id.lapakkarya.web.admin.identity;

import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.KeyDraft;
import id.lapakkarya.identity.KeyPolicy;
import id.lapakkarya.identity.KeyView;
import id.lapakkarya.identity.PartnerKeys;
import id.lapakkarya.identity.Permission;
import id.lapakkarya.identity.Reach;
import id.lapakkarya.identity.Scope;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Keys of partners' programs: what they may, what they have used, and their ends. */
@Named("adminKeys")
@ViewScoped
public class Keys implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "admin.identity.keys.";

  @Inject @Movable private PartnerKeys keys;
  @Inject @Movable private ShopDirectory directory;
  @Inject private Actor actor;
  @Inject private Attempts attempts;
  @Inject private Notices notices;
  @Inject private MadeKey made;

  private List<PartnerKeys.Listed> rows = List.of();
  private KeyForm form;
  private KeyView rotating;
  private KeyView revoking;
  private long overlapHours;

  public void load() {
    rows = keys.list();
  }

  /** Opens the dialog that makes a key. */
  public void begin() {
    close();
    form = new KeyForm(scopes());
  }

  private List<Scope> scopes() {
    Reach reach = actor.reach(Permission.PARTNER_KEY_WRITE);
    Stream<Scope> all = reach.everything() ? Stream.of(Scope.PLATFORM) : Stream.empty();
    return Stream.concat(
            all,
            directory.allShops().stream()
                .filter(shop -> reach.covers(shop.id()))
                .map(shop -> new Scope.Shop(shop.id())))
        .toList();
  }

  public void make() {
    boolean done =
        attempts.succeeds(
            () -> {
              Violations violations = new Violations();
              KeyDraft draft = form.draft(violations);
              violations.throwIfAny();
              made.show(keys.make(draft));
            });
    if (done) {
      close();
      load();
    }
  }

  /** Asks for how long the secret of before is to be good, too. */
  public void askToRotate(KeyView key) {
    close();
    overlapHours = KeyPolicy.OVERLAPS.get(2).toHours();
    rotating = key;
  }

  public void rotate() {
    KeyView key = rotating;
    if (attempts.settles(() -> made.show(keys.rotate(key.id(), Duration.ofHours(overlapHours))))) {
      close();
      load();
    }
  }

  /** Asks whether that key is to end. */
  public void askToRevoke(KeyView key) {
    close();
    revoking = key;
  }

  public void revoke() {
    KeyView key = revoking;
    boolean settled =
        attempts.settles(
            () -> {
              keys.revoke(key.id());
              notices.done(TEXTS + "revoked", key.name());
            });
    if (settled) {
      close();
      load();
    }
  }

  /** Closes whichever dialog is open; a secret that was shown is gone with its answer. */
  public void close() {
    form = null;
    rotating = null;
    revoking = null;
  }

  /** In which state the key is, as the badge names it. */
  public String stateOf(PartnerKeys.Listed row) {
    if (row.key().revokedAt() != null) {
      return "revoked";
    }
    return row.open() ? "active" : "expired";
  }

  /** The permissions of the key, in the order in which they are offered. */
  public List<Permission> permissionsOf(KeyView key) {
    return KeyPolicy.OFFERED.stream().filter(key.permissions()::contains).toList();
  }

  /** Whole hours for which the secret of before can stay good. */
  public List<Long> getOverlaps() {
    return KeyPolicy.OVERLAPS.stream().map(Duration::toHours).toList();
  }

  public List<PartnerKeys.Listed> getRows() {
    return rows;
  }

  public KeyForm getForm() {
    return form;
  }

  public KeyView getRotating() {
    return rotating;
  }

  public KeyView getRevoking() {
    return revoking;
  }

  public long getOverlapHours() {
    return overlapHours;
  }

  public void setOverlapHours(long overlapHours) {
    this.overlapHours = overlapHours;
  }
}
