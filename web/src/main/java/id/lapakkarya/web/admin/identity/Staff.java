package id.lapakkarya.web.admin.identity;

import id.lapakkarya.identity.AccountView;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.AssignmentView;
import id.lapakkarya.identity.Permission;
import id.lapakkarya.identity.Reach;
import id.lapakkarya.identity.Role;
import id.lapakkarya.identity.Scope;
import id.lapakkarya.identity.SecondFactors;
import id.lapakkarya.identity.StaffAssignments;
import id.lapakkarya.platform.Violations;
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
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who works where, until when; roles are given and taken away here. */
@Named("adminStaff")
@ViewScoped
public class Staff implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "admin.identity.staff.";
  private static final int PROVINCE_CODE = 2;

  @Inject @Movable private StaffAssignments assignments;
  @Inject @Movable private SecondFactors factors;
  @Inject @Movable private ShopDirectory directory;
  @Inject private Actor actor;
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
    table = new StaffTable(assignments, text, getRole(), findShop().map(ShopView::id).orElse(null));
  }

  private Optional<ShopView> findShop() {
    return shops.stream().filter(shop -> shop.slug().equals(shopSlug)).findFirst();
  }

  /** Opens the dialog that gives a role. */
  public void begin() {
    form = new GrantForm(reachToGive(), rolesNotToGive());
  }

  /** The shops in reach; whoever reaches all of them gives roles over regions and all, too. */
  private List<Scope> reachToGive() {
    Reach reach = actor.reach(Permission.STAFF_WRITE);
    List<ShopView> own =
        directory.allShops().stream().filter(shop -> reach.covers(shop.id())).toList();
    Stream<Scope> wide =
        reach.everything()
            ? Stream.concat(
                Stream.of(Scope.PLATFORM),
                own.stream()
                    .map(ShopView::regencyCode)
                    .flatMap(code -> Stream.of(code.substring(0, PROVINCE_CODE), code))
                    .distinct()
                    .sorted()
                    .map(Scope.Region::new))
            : Stream.empty();
    return Stream.concat(wide, own.stream().map(shop -> new Scope.Shop(shop.id()))).toList();
  }

  public void grant() {
    boolean done =
        attempts.succeeds(
            () -> {
              Violations violations = new Violations();
              Optional<Instant> until = form.until(violations);
              violations.throwIfAny();
              AssignmentView given =
                  assignments.grant(form.getEmail(), form.getRole(), form.scope(), until);
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
    if (attempts.succeeds(() -> assignments.revoke(ended.id()))) {
      notices.done(
          TEXTS + "revoked", ended.name(), roleText(ended.role()), names.of(ended.scope()));
      close();
    } else if (attempts.wasOvertaken()) {
      close();
    }
  }

  /** Asks whether that person's second factor is to be reset. */
  public void askFactor(AssignmentView assignment) {
    lockedOut = assignment;
  }

  public void resetFactor() {
    AssignmentView person = lockedOut;
    if (attempts.succeeds(() -> factors.reset(person.account()))) {
      notices.done(TEXTS + "factor.done", person.name());
      close();
    } else if (attempts.wasOvertaken()) {
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

  private Set<Role> rolesNotToGive() {
    return Stream.of(Role.values())
        .filter(role -> role.isHeldIn(Scope.PLATFORM) && !actor.mayGive(role, Scope.PLATFORM))
        .collect(Collectors.toSet());
  }

  /** Nobody changes the own roles. */
  public boolean isOwn(AssignmentView assignment) {
    return actor
        .account()
        .map(AccountView::id)
        .filter(id -> id == assignment.account())
        .isPresent();
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
