package id.lapakkarya.web.platform;

import id.lapakkarya.identity.AccountView;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Assignment;
import id.lapakkarya.identity.HelpSessions;
import id.lapakkarya.identity.HelpView;
import id.lapakkarya.identity.Role;
import id.lapakkarya.identity.Scope;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * For whom the signed-in person acts in this request: the pill of every page, and what it means.
 */
@Named
@RequestScoped
public class Acting {
  /**
   * A scope to act in.
   *
   * @param until when the last of its roles ends by itself; null when one of them does not
   */
  public record Choice(String key, String name, List<Role> roles, Instant until, boolean chosen)
      implements Serializable {}

  @Inject private StaffSession session;
  @Inject private Actor actor;
  @Inject private HelpSessions helpSessions;
  @Inject private ShopDirectory shops;
  @Inject private ScopeNames names;
  @Inject private Clock clock;

  private ShopView shop;
  private boolean visiting;

  /**
   * Takes up what the session remembers. The only scope of a person is taken; among several nothing
   * is, before one was chosen.
   *
   * @throws LapakException "assignment-ended", "shop-not-found" or "help-ended" when that is over;
   *     it is on record then
   */
  public void resume() {
    Optional<String> key = session.scope();
    List<Scope> held = account().scopes();
    if (key.isEmpty() && held.size() == 1 && !session.mustChoose()) {
      session.actFor(held.get(0));
      key = session.scope();
    }
    if (key.isEmpty()) {
      return;
    }
    actFor(key.get());
    session.help().ifPresent(this::resumeHelp);
    session.visit().ifPresent(this::resumeVisit);
  }

  private void actFor(String key) {
    Scope scope =
        Scope.parse(key)
            .orElseThrow(
                () -> actor.refused("act-for", "", LapakException.forbidden("assignment-ended")));
    actor.actFor(scope);
    shop = scope.tenant().map(shops::getShop).orElse(null);
  }

  private void resumeHelp(long id) {
    HelpView help =
        helpSessions
            .current(id)
            .orElseThrow(
                () ->
                    actor.refused(
                        "help", Long.toString(id), LapakException.forbidden("help-ended")));
    actor.helpWith(help);
    shop = help.shop();
  }

  private void resumeVisit(String slug) {
    shop = actor.workFor(slug);
    visiting = true;
  }

  /**
   * Acts in that scope, and in nobody's shop else; a help session ends.
   *
   * @throws LapakException "assignment-ended"
   */
  void choose(String key) {
    actFor(key);
    session.actFor(actor.acting().orElseThrow());
  }

  boolean isUndecided() {
    return actor.acting().isEmpty();
  }

  /** Who acts, for whom: a page that was made for one answer must not be sent for another. */
  String key() {
    return account().id()
        + ":"
        + actor.acting().map(Scope::key).orElse("")
        + actor.help().map(help -> ":help:" + help.id()).orElse("")
        + (visiting ? ":visit:" + shop.slug() : "");
  }

  /** The key of the scope alone. */
  public String getScopeKey() {
    return actor.acting().map(Scope::key).orElse("");
  }

  /** What stands behind "acting for". */
  public String getName() {
    return actor.acting().map(scope -> names.of(scope, rolesIn(scope))).orElse("");
  }

  /** Whose data the pages show: the own Lapas, or the one looked into; null when none. */
  public ShopView getShop() {
    return shop;
  }

  /** The shop is looked into, with no permission but to read. */
  public boolean isVisiting() {
    return visiting;
  }

  /** The help session that is on; null when none is. */
  public HelpView getHelp() {
    return actor.help().orElse(null);
  }

  /** Whole minutes that are left of it, the one begun included. */
  public long getHelpMinutes() {
    return actor
        .help()
        .map(help -> Duration.between(clock.instant(), help.until()).plusSeconds(59).toMinutes())
        .orElse(0L);
  }

  public List<Choice> getChoices() {
    Optional<Scope> acting = actor.acting();
    return account().scopes().stream()
        .map(
            scope ->
                new Choice(
                    scope.key(),
                    names.of(scope, rolesIn(scope)),
                    rolesIn(scope),
                    untilIn(scope),
                    acting.filter(scope::equals).isPresent()))
        .toList();
  }

  /** Whether there is anything to choose. */
  public boolean isSwitchable() {
    return account().scopes().size() > 1;
  }

  private List<Role> rolesIn(Scope scope) {
    return assignmentsIn(scope).stream().map(Assignment::role).distinct().toList();
  }

  private Instant untilIn(Scope scope) {
    List<Assignment> held = assignmentsIn(scope);
    return held.stream().anyMatch(assignment -> assignment.until().isEmpty())
        ? null
        : held.stream()
            .flatMap(assignment -> assignment.until().stream())
            .max(Instant::compareTo)
            .orElse(null);
  }

  private List<Assignment> assignmentsIn(Scope scope) {
    return account().assignments().stream()
        .filter(assignment -> assignment.role().isStaff() && assignment.scope().equals(scope))
        .toList();
  }

  private AccountView account() {
    return actor.account().orElseThrow();
  }
}
