package id.lapakkarya.it.incontainer.matrix;

import static id.lapakkarya.it.incontainer.matrix.Result.broken;

import id.lapakkarya.it.incontainer.matrix.Attempts.Attempt;
import id.lapakkarya.it.incontainer.matrix.Cell.As;
import id.lapakkarya.tenancy.TenantContext;
import id.lapakkarya.tenancy.TenantOwned;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Every entity of the metamodel, tried in every way: first as nobody, then as one tenant against
 * another's row, last after that other has read the same row through the same unit.
 */
@Dependent
public class Matrix {
  private static final List<Kind> OF_UNKNOWN =
      List.of(
          Kind.FIND, Kind.REFERENCE, Kind.JPQL, Kind.CRITERIA, Kind.BULK_UPDATE, Kind.BULK_DELETE);

  @Inject private Units units;
  @Inject private TenantContext context;

  private final List<Cell> cells = new ArrayList<>();

  /** Must begin in a request without a tenant. */
  public List<Cell> run(String unit, boolean keysHold) {
    Rows own = units.write(Rows::make);
    Rows other = units.write(Rows::make);
    Map<String, Class<?>> owned = units.read("tenant", Matrix::entities);
    Map<String, Class<?>> shared = units.read("market", Matrix::entities);
    shared.keySet().removeAll(owned.keySet());

    shared.values().forEach(entity -> tryUnknown(unit, entity, As.NOBODY));
    List<Target> targets = targets(owned, own, other);
    targets.forEach(target -> tryAll(unit, target, As.NOBODY, asNobody(target)));

    context.enter(own.tenant());
    shared.values().forEach(entity -> tryUnknown(unit, entity, As.OTHER_TENANT));
    targets.forEach(target -> tryAll(unit, target, As.OTHER_TENANT, asTenant(target, keysHold)));

    context.enter(other.tenant());
    for (Target target : targets) {
      units.read(unit, em -> em.find(target.entity(), target.other()));
    }
    context.enter(own.tenant());
    targets.forEach(target -> tryAll(unit, target, As.OTHER_TENANT, afterTheOther()));
    return cells;
  }

  private static Map<String, Class<?>> entities(EntityManager em) {
    Map<String, Class<?>> found = new TreeMap<>();
    for (EntityType<?> each : em.getMetamodel().getEntities()) {
      found.put(each.getName(), each.getJavaType());
    }
    return found;
  }

  private List<Target> targets(Map<String, Class<?>> owned, Rows own, Rows other) {
    List<Target> targets = new ArrayList<>();
    owned.forEach(
        (name, type) -> {
          if (own.find(type).isEmpty()) {
            cells.add(
                cell(name, Kind.FIND, As.OTHER_TENANT, broken("Rows makes no row of this entity")));
            return;
          }
          Class<? extends TenantOwned> entity = type.asSubclass(TenantOwned.class);
          long id = other.find(type).orElseThrow();
          targets.add(
              new Target(
                  entity,
                  own.tenant(),
                  other.tenant(),
                  own.find(type).orElseThrow(),
                  id,
                  () -> units.write(em -> em.find(entity, id)),
                  other.unsaved().containsKey(type) ? () -> other.unsaved().get(type) : null));
        });
    return targets;
  }

  private static Map<Kind, List<Attempt>> asNobody(Target target) {
    Attempts attempts = new Attempts(false);
    Map<Kind, List<Attempt>> all = plain(attempts);
    if (target.unsaved() != null) {
      all.put(Kind.PERSIST, List.of(attempts::persist));
    }
    return all;
  }

  private static Map<Kind, List<Attempt>> asTenant(Target target, boolean keysHold) {
    Attempts attempts = new Attempts(true);
    ForgedKeys forged = new ForgedKeys(keysHold);
    Map<Kind, List<Attempt>> all = plain(attempts);
    all.put(Kind.BULK_MOVE, List.of(attempts::bulkMove));
    if (target.unsaved() != null) {
      all.put(Kind.PERSIST, List.of(attempts::persist));
    }
    all.put(Kind.NAVIGATE, List.of(forged::navigate));
    all.put(Kind.JOIN, List.of(forged::join));
    return all;
  }

  private static Map<Kind, List<Attempt>> plain(Attempts attempts) {
    Map<Kind, List<Attempt>> all = new EnumMap<>(Kind.class);
    all.put(Kind.FIND, List.of(attempts::find));
    all.put(Kind.REFERENCE, List.of(attempts::reference));
    all.put(Kind.JPQL, List.of(attempts::jpql));
    all.put(Kind.CRITERIA, List.of(attempts::criteria));
    all.put(Kind.BULK_UPDATE, List.of(attempts::bulkUpdate));
    all.put(Kind.BULK_DELETE, List.of(attempts::bulkDelete));
    all.put(Kind.MERGE, List.of(attempts::merge, attempts::mergeAsNew));
    all.put(Kind.REFRESH, List.of(attempts::refresh));
    return all;
  }

  private static Map<Kind, List<Attempt>> afterTheOther() {
    Attempts attempts = new Attempts(true);
    Map<Kind, List<Attempt>> all = new LinkedHashMap<>();
    all.put(Kind.CACHE_CONTAINS, List.of(attempts::cacheContains));
    all.put(Kind.CACHE_FIND, List.of(attempts::find));
    all.put(Kind.CACHE_REFERENCE, List.of(attempts::reference));
    return all;
  }

  private void tryAll(String unit, Target target, As as, Map<Kind, List<Attempt>> attempts) {
    String name = target.entity().getSimpleName();
    attempts.forEach(
        (kind, ways) -> {
          Result worst = null;
          for (Attempt way : ways) {
            Result result = tried(unit, kind, as, way, target);
            worst = worst == null || worst.isHeld() ? result : worst;
          }
          if (worst.outcome() != null) {
            cells.add(cell(name, kind, as, worst));
          }
        });
  }

  private void tryUnknown(String unit, Class<?> entity, As as) {
    String name = entity.getSimpleName();
    String id =
        units.read(
            "market",
            em -> {
              var type = em.getMetamodel().entity(entity);
              return type.getId(type.getIdType().getJavaType()).getName();
            });
    List<Attempt> attempts = Attempts.onUnknown(entity, name, id);
    for (int i = 0; i < attempts.size(); i++) {
      Attempt attempt = attempts.get(i);
      Result result = attempt(unit, attempt, null, Judge::unknown);
      cells.add(cell(name, OF_UNKNOWN.get(i), as, result));
    }
  }

  private Result tried(String unit, Kind kind, As as, Attempt attempt, Target target) {
    return attempt(
        unit,
        attempt,
        target,
        thrown -> as == As.NOBODY ? Judge.nobodys(kind, thrown) : Judge.tenants(kind, thrown));
  }

  private Result attempt(
      String unit, Attempt attempt, Target target, Function<Exception, Result> judge) {
    Function<EntityManager, Result> work =
        em -> {
          try {
            return attempt.on(em, target);
          } catch (Exception e) {
            return judge.apply(e);
          }
        };
    return units.attempt(unit, work);
  }

  private static Cell cell(String entity, Kind kind, As as, Result result) {
    return new Cell(entity, kind, as, result.outcome(), result.detail());
  }
}
