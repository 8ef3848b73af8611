package id.lapakkarya.web.admin.identity;

import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.AssignmentView;
import id.lapakkarya.identity.Permission;
import id.lapakkarya.identity.Reach;
import id.lapakkarya.identity.Role;
import id.lapakkarya.identity.SecondFactors;
import id.lapakkarya.identity.StaffAssignments;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Notices;
import id.lapakkarya.web.platform.ScopeNames;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who works where, until when; roles are given and taken away here. */
@Named("adminStaff")
@ViewScoped
public class Staff implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "admin.identity.staff.";

  @Inject @Movable private StaffAssignments assignments;
  @Inject @Movable private SecondFactors factors;
  @Inject @Movable private ShopDirectory directory;
  @Inject private Actor actor;
  @Inject private GrantForms forms;
  @Inject private ScopeNames names;
  @Inject private Attempts attempts;
  @Inject private Notices notices;

  private String text;
  private String roleName;
  private String shopSlug;
  private StaffTable table;
  private List<ShopView> shops = List.of();
  private GrantForm form;
  private AssignmentView asked;
  private AssignmentView lockedOut;

  public void load() {
    Reach reach = actor.reach(Permission.STAFF_READ);
    shops = directory.allShops().stream().filter(shop -> reach.covers(shop.id())).toList();
    Optional<ShopView> shop = findShop();
    // One that may not be seen is not asked for.
    shopSlug = shop.map(ShopView::slug).orElse(null);
    table = new StaffTable(assignments, text, getRole(), shop.map(ShopView::id).orElse(null));
  }

  private Optional<ShopView> findShop() {
    return shops.stream().filter(shop -> shop.slug().equals(shopSlug)).findFirst();
  }

  /** Opens the dialog that gives a role. */
  public void begin() {
    form = forms.blank();
  }

  public void grant() {
    boolean done =
        attempts.succeeds(
            () -> {
              AssignmentView given =
                  assignments.grant(form.getEmail(), form.getRole(), form.scope(), form.until());
              notices.done(
                  TEXTS + "granted", given.name(), roleText(given.role()), names.of(given.scope()));
            });
    if (done) {
      close();
    }
  }

  /** Asks whether that role is to end. */
  public void ask(AssignmentView assignment) {
    asked = assignment;
  }

  public void revoke() {
    AssignmentView ended = asked;
    boolean settled =
        attempts.settles(
            () -> {
              assignments.revoke(ended.id());
              notices.done(
                  TEXTS + "revoked", ended.name(), roleText(ended.role()), names.of(ended.scope()));
            });
    if (settled) {
      close();
    }
  }

  /** Asks whether that person's second factor is to be reset. */
  public void askFactor(AssignmentView assignment) {
    lockedOut = assignment;
  }

  public void resetFactor() {
    AssignmentView person = lockedOut;
    boolean settled =
        attempts.settles(
            () -> {
              factors.reset(person.account());
              notices.done(TEXTS + "factor.done", person.name());
            });
    if (settled) {
      close();
    }
  }

  /** Closes whichever dialog is open. */
  public void close() {
    form = null;
    asked = null;
    lockedOut = null;
  }

  private String roleText(Role role) {
    return notices.text("admin.role." + role.name().toLowerCase(Locale.ROOT));
  }

  /** Nobody changes the own roles. */
  public boolean isOwn(AssignmentView assignment) {
    return actor.is(assignment.account());
  }

  public boolean isFiltered() {
    return getRole() != null || findShop().isPresent() || text != null && !text.isBlank();
  }

  public Role getRole() {
    return Stream.of(getRoles())
        .filter(each -> each.name().equalsIgnoreCase(roleName))
        .findFirst()
        .orElse(null);
  }

  public Role[] getRoles() {
    return Stream.of(Role.values()).filter(Role::isStaff).toArray(Role[]::new);
  }

  public StaffTable getTable() {
    return table;
  }

  public List<ShopView> getShops() {
    return shops;
  }

  public GrantForm getForm() {
    return form;
  }

  public AssignmentView getAsked() {
    return asked;
  }

  public AssignmentView getLockedOut() {
    return lockedOut;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getRoleName() {
    return roleName;
  }

  public void setRoleName(String roleName) {
    this.roleName = roleName;
  }

  public String getShopSlug() {
    return shopSlug;
  }

  public void setShopSlug(String shopSlug) {
    this.shopSlug = shopSlug;
  }
}
