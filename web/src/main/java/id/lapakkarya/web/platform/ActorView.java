package id.lapakkarya.web.platform;

import id.lapakkarya.identity.AccountView;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Who is signed in and what that person may do, for pages: menus follow the same declarations as
 * the use cases.
 */
@Named("actor")
@RequestScoped
public class ActorView {
  @Inject private Actor actor;

  public boolean may(String permission) {
    return actor.may(Permission.valueOf(permission));
  }

  /** True when the address may be opened: a link to it is shown then, and only then. */
  public boolean opens(String address) {
    return Routes.find(address).filter(target -> target.access().admits(actor)).isPresent();
  }

  public boolean isSignedIn() {
    return actor.account().isPresent();
  }

  public String getName() {
    return actor.account().map(AccountView::name).orElse("");
  }

  /** True when a code proves who it is as well as the password does. */
  public boolean isWithCode() {
    return actor.account().filter(AccountView::secondFactor).isPresent();
  }

  public String getEmail() {
    return actor.account().map(AccountView::email).orElse("");
  }
}
