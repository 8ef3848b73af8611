package id.lapakkarya.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import id.lapakkarya.platform.EventHandler;
import id.lapakkarya.tenancy.TenantContext;
import id.lapakkarya.tenancy.TenantOwned;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQueries;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what falls for a hazard of tenancy, in words short enough to compare. */
final class Hazards {
  private static final Set<String> JDBC =
      Set.of(
          "javax.sql.DataSource",
          "java.sql.Connection",
          "java.sql.DriverManager",
          "java.sql.Statement",
          "java.sql.PreparedStatement");

  /** From a bulk statement's "set" to its "where". */
  private static final Pattern CHANGES =
      Pattern.compile("\\bupdate\\s+\\w+(?:\\s+\\w+)?\\s+set\\b(.*?)(?:\\bwhere\\b|;|$)");

  private static final Pattern NAMES_TENANT = Pattern.compile("\\btenant(?:id|_id)\\s*=");

  private Hazards() {}

  /** Units of a persistence.xml that keep objects of one tenant where another finds them. */
  static List<String> cached(String units) {
    List<String> found = new ArrayList<>();
    for (String unit : units.split("<persistence-unit ")) {
      boolean shares =
          unit.contains("tenants-share-cache")
              || unit.contains("allow-native-sql-queries")
              || !unit.contains("<shared-cache-mode>NONE</shared-cache-mode>");
      if (unit.startsWith("name=") && shares) {
        found.add(unit.substring(0, unit.indexOf(' ')));
      }
    }
    return found;
  }

  static List<String> crossingAssociations(JavaClasses classes) {
    return fields(classes, each -> each.isAnnotatedWith(Entity.class))
        .filter(
            field ->
                Stream.of(ManyToOne.class, OneToOne.class, OneToMany.class, ManyToMany.class)
                    .anyMatch(field::isAnnotatedWith))
        .filter(
            field ->
                field.getType().getAllInvolvedRawTypes().stream()
                    .filter(each -> each.isAnnotatedWith(Entity.class))
                    .anyMatch(each -> isOwned(each) != isOwned(field.getOwner())))
        .map(field -> field.getOwner().getSimpleName() + "." + field.getName())
        .sorted()
        .toList();
  }

  static List<String> mergers(JavaClasses classes) {
    return Stream.concat(
            callers(classes, EntityManager.class, "merge").map(each -> each + " merges"),
            callers(classes, EntityManager.class, "unwrap").map(each -> each + " unwraps"))
        .sorted()
        .toList();
  }

  static List<String> givingNamedQueries(JavaClasses classes) {
    return classes.stream()
        .flatMap(
            each ->
                Stream.concat(
                    each.tryGetAnnotationOfType(NamedQuery.class).stream(),
                    each.tryGetAnnotationOfType(NamedQueries.class).stream()
                        .flatMap(all -> Stream.of(all.value()))))
        .filter(query -> gives(query.query()))
        .map(NamedQuery::name)
        .toList();
  }

  /** Whether a statement in that source or query writes the tenant of rows. */
  static boolean gives(String source) {
    String text = source.replaceAll("\"\\s*\\+\\s*\"", "").toLowerCase(java.util.Locale.ROOT);
    Matcher changes = CHANGES.matcher(text);
    while (changes.find()) {
      if (NAMES_TENANT.matcher(changes.group(1)).find()) {
        return true;
      }
    }
    return false;
  }

  /** Bulk statements whose words no text shows. */
  static List<String> criteriaWriters(JavaClasses classes) {
    return callers(
            classes, jakarta.persistence.criteria.CriteriaBuilder.class, "createCriteriaUpdate")
        .sorted()
        .toList();
  }

  static List<String> enterers(JavaClasses classes) {
    return classes.stream()
        .filter(
            each ->
                each.getMethodCallsFromSelf().stream()
                    .anyMatch(
                        call ->
                            call.getTargetOwner().isEquivalentTo(TenantContext.class)
                                && call.getName().equals("enter")))
        .map(JavaClass::getSimpleName)
        .sorted()
        .toList();
  }

  static List<JavaClass> jobs(JavaClasses classes) {
    return classes.stream().filter(Hazards::isJob).toList();
  }

  static List<String> jobsOfTenants(JavaClasses classes) {
    return jobs(classes).stream()
        .filter(
            each ->
                each.getFields().stream()
                    .anyMatch(
                        field ->
                            isUnit(field, "tenant")
                                || field.getRawType().isEquivalentTo(TenantContext.class)))
        .map(JavaClass::getSimpleName)
        .toList();
  }

  static List<String> crossers(JavaClasses classes) {
    return classes.stream()
        .filter(each -> hasUnit(each, "tenant") && hasUnit(each, "market"))
        .map(JavaClass::getSimpleName)
        .toList();
  }

  /** Public methods of beans that take or give a stored object. */
  static List<String> entitiesHandedOver(JavaClasses classes) {
    return classes.stream()
        .filter(
            each -> each.isAnnotatedWith(Stateless.class) || each.isAnnotatedWith(Singleton.class))
        .flatMap(each -> each.getMethods().stream())
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(
            method ->
                method.getAllInvolvedRawTypes().stream()
                    .anyMatch(each -> each.isAnnotatedWith(Entity.class)))
        .map(Hazards::name)
        .sorted()
        .toList();
  }

  static List<JavaClass> nativeSql(JavaClasses classes) {
    return classes.stream()
        .filter(
            each ->
                each.isAnnotatedWith(NamedNativeQuery.class)
                    || each.getMethodCallsFromSelf().stream()
                        .anyMatch(
                            call ->
                                call.getTargetOwner().isAssignableTo(EntityManager.class)
                                    && (call.getName().equals("createNativeQuery")
                                        || call.getName().startsWith("createStoredProcedure")))
                    || each.getDirectDependenciesFromSelf().stream()
                        .anyMatch(to -> JDBC.contains(to.getTargetClass().getName())))
        .map(each -> each.getEnclosingClass().orElse(each))
        .distinct()
        .toList();
  }

  private static boolean isJob(JavaClass each) {
    return each.isAnnotatedWith(Startup.class)
        || each.isAssignableTo(EventHandler.class)
        || each.getFields().stream()
            .anyMatch(field -> field.getRawType().isEquivalentTo(ManagedExecutorService.class))
        || each.getMethods().stream()
            .anyMatch(
                method ->
                    Stream.of(Schedule.class, Asynchronous.class, Timeout.class)
                        .anyMatch(method::isAnnotatedWith));
  }

  private static boolean isOwned(JavaClass entity) {
    return entity.isAssignableTo(TenantOwned.class);
  }

  private static boolean hasUnit(JavaClass each, String unit) {
    return each.getFields().stream().anyMatch(field -> isUnit(field, unit));
  }

  private static boolean isUnit(JavaField field, String unit) {
    return field.isAnnotatedWith(PersistenceContext.class)
        && field.getAnnotationOfType(PersistenceContext.class).unitName().equals(unit);
  }

  private static Stream<JavaField> fields(JavaClasses classes, Predicate<JavaClass> which) {
    return classes.stream().filter(which).flatMap(each -> each.getFields().stream());
  }

  private static Stream<String> callers(JavaClasses classes, Class<?> owner, String method) {
    return classes.stream()
        .flatMap(each -> each.getMethodCallsFromSelf().stream())
        .filter(call -> call.getTargetOwner().isAssignableTo(owner))
        .filter(call -> call.getName().equals(method))
        .map(call -> name(call.getOrigin()))
        .distinct();
  }

  private static String name(JavaCodeUnit method) {
    return method.getOwner().getSimpleName() + "." + method.getName() + "()";
  }

  private static String name(JavaMethod method) {
    return name((JavaCodeUnit) method);
  }
}
