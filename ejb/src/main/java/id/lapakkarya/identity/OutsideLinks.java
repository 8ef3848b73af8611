package id.lapakkarya.identity;

import id.lapakkarya.identity.model.OutsideLink;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Open;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Which persons of identity providers the own account is, and parting from one (decision 24). */
@Stateless
public class OutsideLinks {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Actor actor;
  @Inject private PasswordProof proof;
  @Inject private Logins logins;
  @Inject private Event<IdentityEvent> events;
  @Inject private Event<AccountMail> mails;

  /** The first linked first. */
  @Open("tells a person of the own links only")
  public List<OutsideLinkView> own() {
    long account =
        actor.account().map(AccountView::id).orElseThrow(LapakException::unauthenticated);
    return of(account).map(OutsideLink::view).toList();
  }

  /**
   * From now on that person of the provider is nobody here; elsewhere the account is signed out.
   * The password is the way in that remains, so it is asked for: whoever has none that they know
   * chooses one first.
   *
   * @throws LapakException "invalid-input" for the password, "sign-in-locked", "unauthenticated",
   *     "outside-link-not-found", also when it is another's
   */
  @Open("parts the person's own account only, once the password is given")
  public void part(long id, String password, Locale locale) {
    AccountView me = proof.demand("password", password);
    OutsideLink link =
        of(me.id())
            .filter(own -> own.id() == id)
            .findFirst()
            .orElseThrow(() -> LapakException.notFound("outside-link"));
    String provider = link.view().issuer();
    market.remove(link);
    logins.endOwnOthers(actor.login().map(LoginView::id).orElse(-1L));
    events.fire(
        IdentityEvent.ofAccount(
            "outside.unlink", me.id(), me.email(), Map.of("provider", provider)));
    mails.fire(
        new AccountMail(
            "account-outside-off",
            locale,
            me.email(),
            Map.of("name", me.name(), "path", "/akun/lupa")));
  }

  private Stream<OutsideLink> of(long account) {
    return market
        .createNamedQuery("OutsideLink.ofAccount", OutsideLink.class)
        .setParameter("account", account)
        .getResultStream();
  }
}
