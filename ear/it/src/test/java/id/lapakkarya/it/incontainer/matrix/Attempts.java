package id.lapakkarya.it.incontainer.matrix;

import static id.lapakkarya.it.incontainer.matrix.Result.broken;
import static id.lapakkarya.it.incontainer.matrix.Result.held;
import static id.lapakkarya.it.incontainer.matrix.Result.leak;
import static id.lapakkarya.it.incontainer.matrix.Result.leakIf;

import id.lapakkarya.platform.Aggregate;
import id.lapakkarya.tenancy.TenantOwned;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.Field;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.persistence.sessions.UnitOfWork;

/**
 * The attempts on one row, each in a transaction of its own that is undone. Where a tenant is
 * entered, the reading ones first read its own row: what finds nothing at all proves nothing.
 */
final class Attempts {
  /** One way to try; what it throws is judged by {@link Judge}. */
  interface Attempt {
    Result on(EntityManager em, Target target) throws Exception;
  }

  private final boolean asTenant;

  Attempts(boolean asTenant) {
    this.asTenant = asTenant;
  }

  Result find(EntityManager em, Target target) {
    if (asTenant && em.find(target.entity(), target.own()) == null) {
      return broken("does not find its own row");
    }
    return leakIf(em.find(target.entity(), target.other()) != null, "found");
  }

  Result reference(EntityManager em, Target target) {
    TenantOwned found = em.getReference(target.entity(), target.other());
    return leakIf(target.isOthers(found), "given");
  }

  Result jpql(EntityManager em, Target target) {
    if (asTenant && byJpql(em, target, target.own()).isEmpty()) {
      return broken("does not find its own row");
    }
    return leakIf(!byJpql(em, target, target.other()).isEmpty(), "found");
  }

  Result criteria(EntityManager em, Target target) {
    if (asTenant && byCriteria(em, target.entity(), target.own()).isEmpty()) {
      return broken("does not find its own row");
    }
    return leakIf(!byCriteria(em, target.entity(), target.other()).isEmpty(), "found");
  }

  Result bulkUpdate(EntityManager em, Target target) throws SQLException {
    EntityFacts facts = EntityFacts.of(em, target.entity());
    String attribute = facts.plainAttribute(new Sql(em).columnsOfReferences(facts.table()));
    String statement =
        "update %s e set e.%s = e.%s where e.id = :id"
            .formatted(facts.name(), attribute, attribute);
    if (execute(em, statement, target.other()) > 0) {
      return leak("changed");
    }
    return asTenant && !reachesOwn(em, statement, target)
        ? broken("does not change its own row")
        : held("nothing");
  }

  private static boolean reachesOwn(EntityManager em, String statement, Target target) {
    try {
      return execute(em, statement, target.own()) == 1;
    } catch (PersistenceException e) {
      return Judge.isAppendOnly(e);
    }
  }

  Result bulkDelete(EntityManager em, Target target) {
    String statement =
        "delete from %s e where e.id = :id".formatted(EntityFacts.of(em, target.entity()).name());
    return leakIf(execute(em, statement, target.other()) > 0, "deleted");
  }

  Result bulkMove(EntityManager em, Target target) throws SQLException {
    EntityFacts facts = EntityFacts.of(em, target.entity());
    em.createQuery("update %s e set e.tenantId = :to where e.id = :id".formatted(facts.name()))
        .setParameter("to", target.otherTenant().value())
        .setParameter("id", target.own())
        .executeUpdate();
    Object owner = new Sql(em).owner(facts.table(), target.own());
    return leakIf(owner.equals(String.valueOf(target.otherTenant().value())), "moved");
  }

  Result merge(EntityManager em, Target target) throws Exception {
    return merge(em, target, target.detached().get());
  }

  /** The version says that the object was never stored. */
  Result mergeAsNew(EntityManager em, Target target) throws Exception {
    TenantOwned object = target.detached().get();
    Field version = Aggregate.class.getDeclaredField("version");
    version.setAccessible(true);
    version.setInt(object, 0);
    return merge(em, target, object);
  }

  private Result merge(EntityManager em, Target target, TenantOwned object) throws Exception {
    EntityFacts facts = EntityFacts.of(em, target.entity());
    Sql sql = new Sql(em);
    facts.change(object, facts.plainAttribute(sql.columnsOfReferences(facts.table())));
    String before = sql.rowOf(facts.table(), target.other());
    Object mine = sql.rowsOf(facts.table(), target.ownTenant());
    em.merge(object);
    em.flush();
    if (!sql.rowOf(facts.table(), target.other()).equals(before)) {
      return leak("changed the other's row");
    }
    return leakIf(!sql.rowsOf(facts.table(), target.ownTenant()).equals(mine), "made a copy");
  }

  Result persist(EntityManager em, Target target) throws SQLException {
    TenantOwned object = target.unsaved().get();
    em.persist(object);
    em.flush();
    Object owner = new Sql(em).owner(EntityFacts.of(em, target.entity()).table(), object.id());
    return leakIf(owner.equals(String.valueOf(target.otherTenant().value())), "is the other's");
  }

  Result refresh(EntityManager em, Target target) {
    Object object = em.unwrap(UnitOfWork.class).registerExistingObject(target.detached().get());
    em.refresh(object);
    return leak("read anew");
  }

  Result cacheContains(EntityManager em, Target target) {
    var cache = em.getEntityManagerFactory().getCache();
    return leakIf(cache.contains(target.entity(), target.other()), "in the cache");
  }

  /** For an entity that the unit must not know: whatever it answers but "unknown" is a leak. */
  static List<Attempt> onUnknown(Class<?> entity, String name, String id) {
    return List.of(
        (em, none) -> leak("known: " + em.find(entity, idOf(entity))),
        (em, none) -> leak("known: " + em.getReference(entity, idOf(entity))),
        (em, none) ->
            leak("known: " + em.createQuery("select e from " + name + " e").getMaxResults()),
        (em, none) -> leak("known: " + byCriteria(em, entity, null).size()),
        (em, none) ->
            leak(
                "known: "
                    + em.createQuery(
                            "update %s e set e.%s = e.%s where 1 = 0".formatted(name, id, id))
                        .executeUpdate()),
        (em, none) ->
            leak(
                "known: "
                    + em.createQuery("delete from " + name + " e where 1 = 0").executeUpdate()));
  }

  private static Object idOf(Class<?> entity) {
    return Aggregate.class.isAssignableFrom(entity) ? (Object) (-1L) : "-";
  }

  private static List<?> byJpql(EntityManager em, Target target, long id) {
    return em.createQuery(
            "select e from %s e where e.id = :id"
                .formatted(EntityFacts.of(em, target.entity()).name()))
        .setParameter("id", id)
        .getResultList();
  }

  private static <T> List<T> byCriteria(EntityManager em, Class<T> entity, Long id) {
    var builder = em.getCriteriaBuilder();
    var query = builder.createQuery(entity);
    var row = query.from(entity);
    if (id == null) {
      query.where(builder.disjunction());
    } else {
      query.where(builder.equal(row.get("id"), id));
    }
    return em.createQuery(query.select(row)).getResultList();
  }

  private static int execute(EntityManager em, String statement, long id) {
    return em.createQuery(statement).setParameter("id", id).executeUpdate();
  }
}
