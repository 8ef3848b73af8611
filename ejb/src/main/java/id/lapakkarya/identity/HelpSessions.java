package id.lapakkarya.identity;

import static id.lapakkarya.identity.Permission.HELP;

import id.lapakkarya.identity.model.HelpSession;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Open;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * "Lihat sebagai": the province looks at a shop as its staff see it. Time-boxed, on the record, and
 * without any permission that changes money.
 */
@Stateless
public class HelpSessions {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Actor actor;
  @Inject private ShopDirectory shops;
  @Inject private Clock clock;
  @Inject private Event<IdentityEvent> events;

  /**
   * @param reason for the record, 5 to 200 characters
   * @throws LapakException "shop-not-found" outside the helper's reach, "invalid-input"
   */
  @Requires(HELP)
  public HelpView start(String shopSlug, String reason) {
    new Violations().text("reason", reason, 5, 200).throwIfAny();
    Reach reach = actor.reach(HELP);
    ShopView shop =
        shops
            .findShop(shopSlug)
            .filter(found -> reach.covers(found.id()))
            .orElseThrow(() -> LapakException.notFound("shop"));
    endOpen();
    HelpSession session = new HelpSession(helper(), shop.id(), reason.strip(), clock.instant());
    market.persist(session);
    market.flush();
    tell("help.start", session);
    return view(session);
  }

  /** Ends a session of one's own; one that has ended stays so. */
  @Open("ends a person's own session only")
  public void end(long id) {
    if (actor.account().isPresent()) {
      own(id).ifPresent(this::end);
    }
  }

  private void endOpen() {
    market
        .createNamedQuery("HelpSession.open", HelpSession.class)
        .setParameter("account", helper())
        .setParameter("now", clock.instant())
        .getResultList()
        .forEach(this::end);
  }

  private void end(HelpSession session) {
    session.end(clock.instant());
    tell("help.end", session);
  }

  /** The session, while it lasts, if it is the signed-in person's. */
  @Open("tells a person of the own session only")
  public Optional<HelpView> current(long id) {
    return actor.account().isEmpty() || actor.reach(HELP).isEmpty()
        ? Optional.empty()
        : own(id).filter(session -> actor.reach(HELP).covers(session.tenant())).map(this::view);
  }

  private Optional<HelpSession> own(long id) {
    return Optional.ofNullable(market.find(HelpSession.class, id))
        .filter(session -> session.isOpenFor(helper(), clock.instant()));
  }

  private long helper() {
    return actor.account().orElseThrow().id();
  }

  private void tell(String action, HelpSession session) {
    events.fire(
        new IdentityEvent(
            action,
            "help-session",
            Long.toString(session.id()),
            Map.of("reason", session.reason()),
            helper(),
            actor.account().map(AccountView::email).orElse(""),
            Optional.of(session.tenant())));
  }

  private HelpView view(HelpSession session) {
    return new HelpView(
        session.id(), shops.getShop(session.tenant()), session.validUntil(), session.reason());
  }
}
