package id.lapakkarya.audit;

import static id.lapakkarya.identity.Permission.AUDIT_READ;

import id.lapakkarya.audit.model.AuditRow;
import id.lapakkarya.identity.AccountView;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Reach;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.identity.SignIn;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Page;
import id.lapakkarya.platform.PageQuery;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantContext;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reading the audit trail: a Lapas its own through the tenant unit, the province and its regions
 * those of all Lapas in their reach.
 */
@Stateless
public class AuditLog {
  /** Stands for the chain of what belongs to no Lapas where a shop's slug is asked for. */
  public static final String PLATFORM = "platform";

  private static final int EXPORT_PAGE = 500;

  /**
   * Which entries.
   *
   * @param from inclusive, null for all
   * @param until exclusive, null for all
   * @param actor the address of a person's account, or empty
   * @param action its code, or empty
   * @param subject part of the subject, or empty
   * @param outcome null for both
   * @param shop slug of a Lapas, {@link #PLATFORM}, or empty
   */
  public record Query(
      Instant from,
      Instant until,
      String actor,
      String action,
      String subject,
      AuditOutcome outcome,
      String shop) {}

  @PersistenceContext(unitName = "tenant")
  private EntityManager own;

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Actor actor;
  @Inject private TenantContext tenant;
  @Inject private ShopDirectory shops;
  @Inject private SignIn signIn;
  @Inject private AuditReader reader;
  @Inject private AuditTrail trail;

  /**
   * The latest first.
   *
   * @param page from 0
   * @param size 1..500
   */
  @Requires(AUDIT_READ)
  public Page<AuditView> list(Query query, int page, int size) {
    Page<AuditRow> rows = matching(query).page("e.recordedAt desc", page, size);
    return new Page<>(reader.read(rows.items()), page, size, rows.total());
  }

  /**
   * @throws LapakException "audit-entry-not-found", also out of reach
   */
  @Requires(AUDIT_READ)
  public AuditView get(long id) {
    return reader
        .read(withinReach().when(true, "e.id = :id", "id", id).page("e.recordedAt", 0, 1).items())
        .stream()
        .findFirst()
        .orElseThrow(() -> LapakException.notFound("audit-entry"));
  }

  /** What was done at all, by code, for choosing. */
  @Requires(AUDIT_READ)
  public List<String> actions() {
    Reach reach = actor.reach(AUDIT_READ);
    String select = "select distinct e.action from AuditRow e";
    if (isOwn(reach)) {
      return own.createQuery(select + " order by e.action", String.class).getResultList();
    }
    return reach.everything()
        ? market.createQuery(select + " order by e.action", String.class).getResultList()
        : market
            .createQuery(select + " where e.tenantId in :reach order by e.action", String.class)
            .setParameter("reach", reach.ids())
            .getResultList();
  }

  /** The Lapas whose entries this person may read, by name. */
  @Requires(AUDIT_READ)
  public List<ShopView> shops() {
    Reach reach = actor.reach(AUDIT_READ);
    return shops.allShops().stream().filter(shop -> reach.covers(shop.id())).toList();
  }

  /**
   * Hands over every entry asked for, the latest first. That they are taken away is an entry, too,
   * and there before the first of them leaves: whoever breaks off takes it back no more. What is
   * written meanwhile is not among them.
   */
  @Requires(AUDIT_READ)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void export(Query query, String format, Consumer<AuditView> to) {
    long newest =
        matching(query).page("e.id desc", 0, 1).items().stream()
            .mapToLong(AuditRow::id)
            .findFirst()
            .orElse(0);
    trail.recordAtOnce(
        AuditEntry.of("audit.export", "audit", format)
            .note("from", text(query.from()))
            .note("until", text(query.until()))
            .note("action", query.action())
            .note("subject", query.subject())
            .note("shop", query.shop()));
    Page<AuditRow> rows;
    int page = 0;
    do {
      rows =
          matching(query)
              .when(true, "e.id <= :newest", "newest", newest)
              .page("e.recordedAt desc", page++, EXPORT_PAGE);
      reader.read(rows.items()).forEach(to);
      own.clear();
      market.clear();
    } while (page < rows.pages());
  }

  private PageQuery<AuditRow> matching(Query query) {
    PageQuery<AuditRow> rows =
        withinReach()
            .when(query.from() != null, "e.recordedAt >= :from", "from", query.from())
            .when(query.until() != null, "e.recordedAt < :until", "until", query.until())
            .when(isGiven(query.action()), "e.action = :action", "action", query.action())
            .when(query.outcome() != null, "e.outcome = :outcome", "outcome", query.outcome())
            .containing(query.subject(), "e.subject");
    if (isGiven(query.actor())) {
      long account = signIn.findByEmail(query.actor()).map(AccountView::id).orElse(-1L);
      rows.when(true, "e.actorAccount = :account", "account", account);
    }
    Reach reach = actor.reach(AUDIT_READ);
    if (PLATFORM.equals(query.shop()) && reach.everything()) {
      rows.when("e.tenantId is null");
    } else if (isGiven(query.shop())) {
      rows.when(true, "e.tenantId = :shop", "shop", shopWithin(reach, query.shop()).value());
    }
    return rows;
  }

  /** A shop out of reach is refused by name, as everywhere, and the attempt is on record. */
  private TenantId shopWithin(Reach reach, String slug) {
    return shops
        .findShop(slug)
        .map(ShopView::id)
        .filter(reach::covers)
        .orElseThrow(() -> LapakException.notFound("shop"));
  }

  private PageQuery<AuditRow> withinReach() {
    Reach reach = actor.reach(AUDIT_READ);
    return isOwn(reach)
        ? new PageQuery<>(own, AuditRow.class, "e")
        : new PageQuery<>(market, AuditRow.class, "e")
            .when(!reach.everything(), "e.tenantId in :reach", "reach", reach.ids());
  }

  /** One Lapas reads its own: the tenant unit sees to it that it is no other's. */
  private boolean isOwn(Reach reach) {
    return !reach.everything() && tenant.current().filter(reach::covers).isPresent();
  }

  private static boolean isGiven(String text) {
    return text != null && !text.isBlank();
  }

  private static String text(Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
