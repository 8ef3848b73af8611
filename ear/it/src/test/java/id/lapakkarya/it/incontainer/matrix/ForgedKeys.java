package id.lapakkarya.it.incontainer.matrix;

import static id.lapakkarya.it.incontainer.matrix.Result.held;
import static id.lapakkarya.it.incontainer.matrix.Result.leak;
import static id.lapakkarya.it.incontainer.matrix.Result.none;

import id.lapakkarya.it.incontainer.matrix.Sql.Reference;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.mappings.OneToManyMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;
import org.eclipse.persistence.sessions.UnitOfWork;

/** Attempts by rows that name a row of another tenant. */
final class ForgedKeys {
  private final boolean keysHold;

  /**
   * @param keysHold false looks away from the database's keys, as if a table had none
   */
  ForgedKeys(boolean keysHold) {
    this.keysHold = keysHold;
  }

  /** Follows every association of one's own row, the key below it forged past the database. */
  Result navigate(EntityManager em, Target target) throws SQLException {
    EntityFacts facts = EntityFacts.of(em, target.entity());
    if (facts.associations().isEmpty()) {
      return none();
    }
    Sql sql = new Sql(em);
    for (ForeignReferenceMapping association : facts.associations()) {
      if (association instanceof OneToOneMapping toOne) {
        Object theirs = otherKey(sql, facts, toOne, target);
        sql.forge(facts.table(), target.own(), column(toOne), theirs, false);
      } else if (association instanceof OneToManyMapping toMany) {
        String children = toMany.getReferenceDescriptor().getTableName();
        String column = toMany.getTargetForeignKeyFields().get(0).getName();
        Object child =
            sql.value("SELECT id FROM " + children + " WHERE " + column + " = ?", target.other())
                .orElseThrow();
        sql.forge(children, Long.parseLong(child.toString()), column, target.own(), false);
      }
    }
    Object row = em.find(target.entity(), target.own());
    AbstractSession session = (AbstractSession) em.unwrap(UnitOfWork.class);
    for (ForeignReferenceMapping association : facts.associations()) {
      Object reached = association.getRealAttributeValueFromObject(row, session);
      Collection<?> all = reached instanceof Collection<?> many ? many : listOf(reached);
      if (all.stream().anyMatch(target::isOthers)) {
        return leak("reached by " + association.getAttributeName());
      }
    }
    return held("nothing");
  }

  /** Forges each key of one's own row; where the database takes it, joins over it. */
  Result join(EntityManager em, Target target) throws SQLException {
    EntityFacts facts = EntityFacts.of(em, target.entity());
    Sql sql = new Sql(em);
    List<Reference> references = sql.references(facts.table());
    if (references.isEmpty()) {
      return none();
    }
    for (Reference reference : references) {
      Object theirs =
          sql.value(
                  "SELECT "
                      + reference.referenced()
                      + " FROM "
                      + reference.table()
                      + " WHERE tenant_id = ? LIMIT 1",
                  target.otherTenant().value())
              .orElseThrow();
      try {
        sql.forge(facts.table(), target.own(), reference.column(), theirs, keysHold);
      } catch (SQLIntegrityConstraintViolationException e) {
        continue;
      }
      return leak(shown(em, facts, reference, target));
    }
    return held("refused by the database");
  }

  private static String shown(
      EntityManager em, EntityFacts facts, Reference reference, Target target) {
    Optional<ForeignReferenceMapping> association =
        facts.associations().stream()
            .filter(each -> each instanceof OneToOneMapping)
            .filter(each -> column((OneToOneMapping) each).equals(reference.column()))
            .findFirst();
    if (association.isEmpty()) {
      return reference.column() + " taken by the database";
    }
    List<?> joined =
        em.createQuery(
                "select j from %s e left join e.%s j where e.id = :id"
                    .formatted(facts.name(), association.get().getAttributeName()))
            .setParameter("id", target.own())
            .getResultList();
    boolean isShown = joined.stream().anyMatch(target::isOthers);
    return reference.column() + (isShown ? " joined" : " taken by the database");
  }

  private static Object otherKey(Sql sql, EntityFacts facts, OneToOneMapping toOne, Target target)
      throws SQLException {
    return sql.value(
            "SELECT " + column(toOne) + " FROM " + facts.table() + " WHERE id = ?", target.other())
        .orElseThrow();
  }

  private static String column(OneToOneMapping toOne) {
    return toOne.getForeignKeyFields().get(0).getName().toLowerCase(Locale.ROOT);
  }

  private static List<?> listOf(Object reached) {
    return reached == null ? List.of() : List.of(reached);
  }
}
