package id.lapakkarya.it.incontainer.matrix;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.mappings.OneToManyMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;

/** What the metamodel of a unit says of one entity, as far as an attempt needs it. */
final class EntityFacts {
  private static final List<Class<?>> EASY_TO_CHANGE =
      List.of(String.class, boolean.class, int.class);

  private final EntityType<?> type;
  private final ClassDescriptor descriptor;

  private EntityFacts(EntityType<?> type, ClassDescriptor descriptor) {
    this.type = type;
    this.descriptor = descriptor;
  }

  static EntityFacts of(EntityManager em, Class<?> entity) {
    var factory = em.getEntityManagerFactory();
    return new EntityFacts(
        factory.getMetamodel().entity(entity),
        JpaHelper.getServerSession(factory).getDescriptor(entity));
  }

  String name() {
    return type.getName();
  }

  String table() {
    return descriptor.getTableName();
  }

  String idName() {
    return type.getId(type.getIdType().getJavaType()).getName();
  }

  /** An attribute of no consequence to keys, to be written by an attempt. */
  String plainAttribute(Set<String> columnsOfKeys) {
    return type.getSingularAttributes().stream()
        .filter(each -> isPlain(each) && !columnsOfKeys.contains(columnOf(each)))
        .sorted(
            Comparator.<SingularAttribute<?, ?>>comparingInt(EntityFacts::difficulty)
                .thenComparing(Attribute::getName))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing to change in " + name()))
        .getName();
  }

  /** Gives the object another value of that attribute, as somebody outside might. */
  void change(Object object, String attribute) throws IllegalAccessException {
    Member member = type.getAttribute(attribute).getJavaMember();
    Field field = (Field) member;
    field.setAccessible(true);
    Class<?> kind = field.getType();
    if (kind == boolean.class) {
      field.setBoolean(object, !field.getBoolean(object));
    } else if (kind == int.class) {
      field.setInt(object, field.getInt(object) + 1);
    } else if (kind.isEnum()) {
      Object[] constants = kind.getEnumConstants();
      field.set(object, constants[constants[0] == field.get(object) ? 1 : 0]);
    } else {
      String text = String.valueOf(field.get(object));
      field.set(object, "x" + text.substring(Math.min(1, text.length())));
    }
  }

  List<ForeignReferenceMapping> associations() {
    return descriptor.getMappings().stream()
        .filter(ForeignReferenceMapping.class::isInstance)
        .map(ForeignReferenceMapping.class::cast)
        .filter(each -> each instanceof OneToOneMapping || each instanceof OneToManyMapping)
        .toList();
  }

  private boolean isPlain(SingularAttribute<?, ?> each) {
    Class<?> kind = each.getJavaType();
    return !each.isId()
        && !each.isVersion()
        && !each.isAssociation()
        && descriptor.getMappingForAttributeName(each.getName()).getField().isUpdatable()
        && !each.getName().equals("tenantId")
        && (EASY_TO_CHANGE.contains(kind) || kind.isEnum());
  }

  private static int difficulty(SingularAttribute<?, ?> each) {
    int at = EASY_TO_CHANGE.indexOf(each.getJavaType());
    return at < 0 ? EASY_TO_CHANGE.size() : at;
  }

  private String columnOf(SingularAttribute<?, ?> each) {
    return descriptor
        .getMappingForAttributeName(each.getName())
        .getField()
        .getName()
        .toLowerCase(Locale.ROOT);
  }
}
