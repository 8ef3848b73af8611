package id.lapakkarya.catalogue;

import static id.lapakkarya.identity.Permission.CHANGE_READ;

import id.lapakkarya.catalogue.model.ChangeSet;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Reach;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Page;
import id.lapakkarya.platform.PageQuery;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * Changes of published products of all Lapas in reach, for those who look after one or several;
 * what becomes of one is decided in its Lapas ({@link ChangeDesk}).
 */
@Stateless
public class ChangeOversight {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Actor actor;

  /**
   * Those that wait longest first; of other states the latest.
   *
   * @param state null for those of every state
   */
  @Requires(CHANGE_READ)
  public Page<ChangeSetView> list(ChangeState state, Optional<TenantId> shop, int page, int size) {
    return reached()
        .when(state != null, "c.state = :state", "state", state)
        .when(shop.isPresent(), "c.tenantId = :shop", "shop", shop.map(TenantId::value).orElse(0L))
        .with("c.product")
        .page(state == ChangeState.WAITING ? "c.madeAt" : "c.madeAt desc", page, size)
        .map(ChangeSet::view);
  }

  /** How many wait. */
  @Requires(CHANGE_READ)
  public long countWaiting() {
    return list(ChangeState.WAITING, Optional.empty(), 0, 1).total();
  }

  /**
   * @throws LapakException "change-not-found", also out of reach
   */
  @Requires(CHANGE_READ)
  public ChangeSetView get(long id) {
    return reached().when(true, "c.id = :id", "id", id).page("c.madeAt", 0, 1).items().stream()
        .findFirst()
        .map(ChangeSet::view)
        .orElseThrow(() -> LapakException.notFound("change"));
  }

  /**
   * What buyers see now of the product that a change is about.
   *
   * @throws LapakException "change-not-found", also out of reach
   */
  @Requires(CHANGE_READ)
  public ShownValues shownOf(long id) {
    return reached().when(true, "c.id = :id", "id", id).page("c.madeAt", 0, 1).items().stream()
        .findFirst()
        .map(set -> set.product().shown())
        .orElseThrow(() -> LapakException.notFound("change"));
  }

  private PageQuery<ChangeSet> reached() {
    Reach reach = actor.reach(CHANGE_READ);
    return new PageQuery<>(market, ChangeSet.class, "c")
        .when(!reach.everything(), "c.tenantId in :reach", "reach", reach.ids());
  }
}
