package id.lapakkarya.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.lapakkarya.web.admin.Movable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a page of the back office keeps between two requests can be written down, all the way in:
 * the other nodes hold a copy of it.
 */
class MovablePagesTest {
  private static final String OWN = "id.lapakkarya.";

  @Test
  void should_keep_only_what_another_node_can_take_over() {
    List<? extends Class<?>> pages =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("id.lapakkarya.web")
                .stream()
                .filter(each -> each.isAnnotatedWith(ViewScoped.class))
                .map(JavaClass::reflect)
                .toList();

    assertThat(pages).isNotEmpty();
    assertThat(pages).allSatisfy(page -> assertThat(stuckIn(page)).isEmpty());
  }

  @Test
  void should_find_what_cannot_be_taken_over() {
    assertThat(stuckIn(Stuck.class))
        .containsExactlyInAnyOrder(
            "Stuck.maybe: Optional", "Row.lost: Thread", "Stuck.useCase: UseCase");
  }

  static class UseCase {}

  record Row(String text, Thread lost) implements Serializable {}

  @SuppressWarnings("unused")
  static class Stuck implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private UseCase useCase;
    private Optional<String> maybe;
    private Map<String, List<Row>> rows;
    private transient Thread notKept;
  }

  private static List<String> stuckIn(Class<?> page) {
    List<String> stuck = new ArrayList<>();
    look(page, new HashSet<>(), stuck);
    return stuck;
  }

  private static void look(Class<?> type, Set<Class<?>> seen, List<String> stuck) {
    if (!seen.add(type) || type.isEnum()) {
      return;
    }
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())
          && !Modifier.isTransient(field.getModifiers())
          && !isStandIn(field)) {
        kept(field.getGenericType())
            .forEach(
                kept -> {
                  if (!kept.isPrimitive() && !Serializable.class.isAssignableFrom(kept)) {
                    stuck.add(
                        type.getSimpleName() + "." + field.getName() + ": " + kept.getSimpleName());
                  } else if (kept.getName().startsWith(OWN)) {
                    look(kept, seen, stuck);
                  }
                });
      }
    }
  }

  /** CDI puts a proxy in the place of these, which is written down as a name. */
  private static boolean isStandIn(Field field) {
    Class<?> type = field.getType();
    return field.isAnnotationPresent(Movable.class)
        || field.isAnnotationPresent(Inject.class)
            && (type.isAnnotationPresent(RequestScoped.class)
                || type.isAnnotationPresent(ApplicationScoped.class));
  }

  /** The classes of whatever such a field may hold; collections are what they hold. */
  private static Stream<? extends Class<?>> kept(Type type) {
    if (type instanceof ParameterizedType generic
        && generic.getRawType() instanceof Class<?> raw
        && (Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw))) {
      return Stream.of(generic.getActualTypeArguments()).flatMap(MovablePagesTest::kept);
    }
    if (type instanceof WildcardType wildcard) {
      return Stream.of(wildcard.getUpperBounds()).flatMap(MovablePagesTest::kept);
    }
    if (type instanceof ParameterizedType generic) {
      return kept(generic.getRawType());
    }
    return Stream.of((Class<?>) type);
  }
}
