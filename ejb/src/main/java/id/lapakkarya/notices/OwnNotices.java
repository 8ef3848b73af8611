package id.lapakkarya.notices;

import id.lapakkarya.identity.AccountView;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.PersonSettings;
import id.lapakkarya.identity.Scope;
import id.lapakkarya.notices.model.Notice;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Open;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the signed-in person was told, in the scope acted in and as far as the roles held there
 * still allow. During a help session there is nothing: what the helper holds elsewhere rests.
 */
@Stateless
@Open("gives a person the own notices only")
public class OwnNotices {
  static final String SETTING = "notices.off";

  /** Mine, here, and still mine to know. */
  private static final String OWN =
      " from Notice n where n.account = :account and n.scope = :scope and n.kind in :kinds";

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Actor actor;
  @Inject private PersonSettings settings;
  @Inject private Clock clock;

  /** The newest, read or not. */
  public List<NoticeView> newest(int limit) {
    if (isNobody()) {
      return List.of();
    }
    return own(market.createQuery(
            "select n" + OWN + " order by n.toldAt desc, n.id desc", Notice.class))
        .setMaxResults(limit)
        .getResultStream()
        .map(Notice::view)
        .toList();
  }

  public UnreadView unread() {
    if (isNobody()) {
      return new UnreadView(0, 0);
    }
    Object[] found =
        own(market.createQuery(
                "select count(n), max(n.id)" + OWN + " and n.readAt is null", Object[].class))
            .getSingleResult();
    return new UnreadView(
        ((Number) found[0]).longValue(), found[1] == null ? 0 : ((Number) found[1]).longValue());
  }

  /**
   * Marks one as read.
   *
   * @throws LapakException "not-found", also for another person's and in another scope
   */
  public NoticeView read(long id) {
    return isNobody() ? missing() : find(id).orElseGet(OwnNotices::missing);
  }

  private Optional<NoticeView> find(long id) {
    return own(market.createQuery("select n" + OWN + " and n.id = :id", Notice.class))
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(
            notice -> {
              notice.read(clock.instant());
              return notice.view();
            });
  }

  private static NoticeView missing() {
    throw LapakException.notFound("notice");
  }

  /** Marks all of them as read. */
  public void readAll() {
    if (!isNobody()) {
      own(market.createQuery(
              "update Notice n set n.readAt = :now where n.account = :account"
                  + " and n.scope = :scope and n.kind in :kinds and n.readAt is null"))
          .setParameter("now", clock.instant())
          .executeUpdate();
    }
  }

  /** The kinds that this person can be told here. */
  public Set<NoticeKind> kinds() {
    return scope()
        .map(
            scope ->
                Stream.of(NoticeKind.values())
                    .filter(kind -> kind.isToldIn(scope))
                    .filter(kind -> kind.permission().map(actor::may).orElse(true))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(NoticeKind.class))))
        .orElseGet(() -> EnumSet.noneOf(NoticeKind.class));
  }

  /** The kinds that this person does not want to be told. */
  public Set<NoticeKind> switchedOff() {
    return settings.find(SETTING).map(OwnNotices::read).orElseGet(OwnNotices::none);
  }

  /** From now on none of these is told; what was told before stays. */
  public void switchOff(Set<NoticeKind> kinds) {
    settings.keep(SETTING, kinds.stream().map(NoticeKind::code).collect(Collectors.joining(",")));
  }

  /** Kinds that were kept; what is none any more is passed over. */
  static Set<NoticeKind> read(String kept) {
    return Stream.of(kept.split(","))
        .flatMap(code -> NoticeKind.find(code).stream())
        .collect(Collectors.toCollection(OwnNotices::none));
  }

  private static Set<NoticeKind> none() {
    return EnumSet.noneOf(NoticeKind.class);
  }

  private boolean isNobody() {
    return actor.account().isEmpty() || kinds().isEmpty();
  }

  private Optional<Scope> scope() {
    return actor.help().isPresent() ? Optional.empty() : actor.acting();
  }

  private <T extends Query> T own(T query) {
    query
        .setParameter("account", actor.account().map(AccountView::id).orElseThrow())
        .setParameter("scope", scope().orElseThrow().key())
        .setParameter("kinds", kinds());
    return query;
  }
}
