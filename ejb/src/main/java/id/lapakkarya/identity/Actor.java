package id.lapakkarya.identity;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantContext;
import id.lapakkarya.tenancy.TenantId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is acting in this request, and in which scope. Read anew with each request, so that a revoked
 * or expired role ends at once.
 */
@RequestScoped
public class Actor implements Serializable {
  private static final long serialVersionUID = 1L;

  /** For how long a proof of who one is counts where money or people change. */
  private static final Duration PROVEN = Duration.ofMinutes(15);

  @Inject private TenantContext tenantContext;
  @Inject private ShopDirectory shops;
  @Inject private transient FactorPolicy factors;
  @Inject private transient Clock clock;
  @Inject private transient Event<AccessRefused> refusals;

  private AccountView account;
  private KeyView key;
  private LoginView login;
  private Instant provenAt;
  private Scope acting;
  private ShopView workingOn;
  private HelpView help;
  private int depth;

  /**
   * From now on this person acts, in all scopes held; a path or {@link #actFor} narrows them. When
   * it was proven who it is, is not known.
   */
  public void signedInAs(AccountView signedIn) {
    this.account = signedIn;
    this.key = null;
    this.login = null;
    this.provenAt = null;
    this.acting = null;
    this.workingOn = null;
    this.help = null;
  }

  /** As {@link #signedInAs}, with a browser. */
  public void signedInWith(Logins.Current current) {
    signedInAs(current.account());
    this.login = current.login();
    this.provenAt = current.login().provenAt();
  }

  /** As {@link #signedInAs}, with a token. */
  public void signedInWith(SignIn.Bearer bearer) {
    signedInAs(bearer.account());
    this.provenAt = bearer.provenAt();
  }

  /** From now on the program with that key acts, as itself and in the key's scope alone. */
  public void actAs(KeyView partners) {
    signedInAs(null);
    this.key = partners;
    this.acting = partners.scope();
    acting.tenant().map(shops::getShop).ifPresent(this::enter);
  }

  /** The partner's key that acts; empty when a person or a job does. */
  public Optional<KeyView> key() {
    return Optional.ofNullable(key);
  }

  /** With which browser this person is signed in; empty for programs and jobs. */
  public Optional<LoginView> login() {
    return Optional.ofNullable(login);
  }

  public Optional<AccountView> account() {
    return Optional.ofNullable(account);
  }

  /** Whether the one who acts is the person of that account. */
  public boolean is(long accountId) {
    return account().filter(own -> own.id() == accountId).isPresent();
  }

  /** Name for records of who did it: a person's address, what a key begins with, or "system". */
  public String name() {
    if (key != null) {
      return key.hint();
    }
    return account == null ? "system" : account.email();
  }

  /** The one scope that counts; empty when all of the person's do. */
  public Optional<Scope> acting() {
    return Optional.ofNullable(acting);
  }

  /** The help session that this request is part of. */
  public Optional<HelpView> help() {
    return Optional.ofNullable(help);
  }

  /**
   * Acts in that scope only.
   *
   * @throws LapakException "unauthenticated", or "assignment-ended" when the person does not hold a
   *     role there (any more)
   */
  public void actFor(Scope scope) {
    demandSomebody();
    if (account == null || !account.scopes().contains(scope)) {
      throw refused("act-for", scope.key(), LapakException.forbidden("assignment-ended"));
    }
    acting = scope;
    scope.tenant().map(shops::getShop).ifPresent(this::enter);
  }

  /**
   * Helps in that session's shop, with nothing but the permissions of a helper: what the person
   * holds elsewhere rests meanwhile.
   */
  public void helpWith(HelpView session) {
    enter(session.shop());
    help = session;
  }

  /**
   * Works for that shop from now on.
   *
   * @throws LapakException "unauthenticated", or "shop-not-found" when the person holds no role
   *     there: whether the shop exists is not told
   */
  public ShopView workFor(String shopSlug) {
    demandSomebody();
    ShopView shop =
        shops
            .findShop(shopSlug)
            .filter(this::opens)
            .orElseThrow(() -> refused("work-for", shopSlug, LapakException.notFound("shop")));
    enter(shop);
    return shop;
  }

  public boolean may(Permission permission) {
    if (help != null && permission != Permission.HELP) {
      return Role.ofHelpers().contains(permission);
    }
    if (key != null) {
      return key.grants(permission, Optional.ofNullable(workingOn));
    }
    return counting().stream()
        .anyMatch(assignment -> assignment.grants(permission, Optional.ofNullable(workingOn)));
  }

  /**
   * Asks as the use case will, for callers that look at their input first: who may not do it is not
   * told what is wrong with it.
   *
   * @throws LapakException "unauthenticated", "forbidden", or "second-factor-enrolment-required"
   *     for whoever may be nowhere without one
   */
  public void demand(Permission permission) {
    demandSomebody();
    if (!may(permission)) {
      throw refusedOnce(permission, "forbidden");
    }
    if (account != null && factors.isMissing(account)) {
      throw refusedOnce(permission, "second-factor-enrolment-required");
    }
  }

  private LapakException refusedOnce(Permission permission, String code) {
    LapakException refusal = LapakException.forbidden(code);
    return depth > 0 ? refusal : refused(permission.name(), "", refusal);
  }

  /** True when it was proven a moment ago who is acting, by password or code. */
  public boolean isProvenRecently() {
    return provenAt != null && provenAt.isAfter(clock.instant().minus(PROVEN));
  }

  /**
   * Asks for a proof that is younger than a quarter of an hour: of this browser, or of the sign-in
   * that a token came from.
   *
   * @throws LapakException "unauthenticated" or "reauthentication-required"
   */
  public void demandProof() {
    demandSomebody();
    if (!isProvenRecently()) {
      throw LapakException.unauthenticated("reauthentication-required");
    }
  }

  /** Over which Lapas that permission is held; nothing when it is not held. */
  public Reach reach(Permission permission) {
    if (help != null && permission != Permission.HELP) {
      return new Reach(false, Set.of());
    }
    List<Scope> held = holding(permission);
    if (held.contains(Scope.PLATFORM)) {
      return new Reach(true, Set.of());
    }
    return new Reach(
        false, held.stream().flatMap(this::tenantsOf).collect(Collectors.toUnmodifiableSet()));
  }

  private List<Scope> holding(Permission permission) {
    if (key != null) {
      return key.holds(permission) ? List.of(key.scope()) : List.of();
    }
    return counting().stream()
        .filter(assignment -> assignment.holds(permission))
        .map(Assignment::scope)
        .toList();
  }

  /** True when a Lapas that came to be in that regency would be within that reach. */
  public boolean reaches(Permission permission, String regencyCode) {
    return help == null
        && counting().stream()
            .filter(assignment -> assignment.holds(permission))
            .anyMatch(assignment -> assignment.scope().coversRegency(regencyCode));
  }

  private Stream<TenantId> tenantsOf(Scope scope) {
    return scope.tenant().isPresent()
        ? scope.tenant().stream()
        : shops.allShops().stream().filter(scope::covers).map(ShopView::id);
  }

  /**
   * True when this person may give that role: outside a single Lapas nobody hands on power over
   * money that is not the own.
   */
  public boolean mayGive(Role role, Scope scope) {
    return scope instanceof Scope.Shop
        || role.permissions().stream()
            .filter(permission -> permission.effect() == Permission.Effect.MONEY)
            .allMatch(this::may);
  }

  /**
   * Tells those who listen that this person, or this key, was refused, and gives the refusal back
   * to throw.
   */
  public LapakException refused(String action, String asked, LapakException refusal) {
    if (account != null || key != null) {
      refusals.fire(new AccessRefused(action, refusal.code(), asked));
    }
    return refusal;
  }

  /** Runs a use case; only the outermost one of a request tells of its refusal. */
  Object call(String action, String asked, Work work) throws Exception {
    depth++;
    try {
      return work.run();
    } catch (LapakException refusal) {
      throw depth == 1 && isRefusal(refusal) ? refused(action, asked, refusal) : refusal;
    } finally {
      depth--;
    }
  }

  /** The body of a use case. */
  @FunctionalInterface
  interface Work {
    Object run() throws Exception;
  }

  private static boolean isRefusal(LapakException failure) {
    return failure.kind() == LapakException.Kind.FORBIDDEN
        || failure.kind() == LapakException.Kind.NOT_FOUND;
  }

  private void demandSomebody() {
    if (account == null && key == null) {
      throw LapakException.unauthenticated();
    }
  }

  private boolean opens(ShopView shop) {
    if (help != null) {
      return help.shop().id().equals(shop.id());
    }
    if (key != null) {
      return key.opens(shop);
    }
    return counting().stream().anyMatch(assignment -> assignment.opens(shop));
  }

  /** The assignments that count now: those of the acting scope, or all. */
  private List<Assignment> counting() {
    if (account == null) {
      return List.of();
    }
    return account.assignments().stream()
        .filter(assignment -> acting == null || acting.equals(assignment.scope()))
        .toList();
  }

  private void enter(ShopView shop) {
    TenantId tenant = shop.id();
    tenantContext.enter(tenant);
    workingOn = shop;
  }
}
