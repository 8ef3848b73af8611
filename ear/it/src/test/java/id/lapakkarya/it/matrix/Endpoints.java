package id.lapakkarya.it.matrix;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The endpoints of the HTTP API, read from the compiled resources: what is there, not a list. */
final class Endpoints {
  private static final String PATH = "jakarta.ws.rs.Path";

  private Endpoints() {}

  /** As {@code GET /manage/{shop}/orders}. */
  static Set<String> in(Path classes) {
    return new ClassFileImporter()
        .importPath(classes).stream()
            .flatMap(each -> each.getMethods().stream())
            .flatMap(Endpoints::of)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> of(JavaMethod method) {
    JavaClass owner = method.getOwner();
    Set<String> verbs =
        method.getAnnotations().stream()
            .map(JavaAnnotation::getRawType)
            .flatMap(type -> verb(type).stream())
            .collect(Collectors.toSet());
    Optional<String> own = path(method);
    if (verbs.isEmpty()) {
      // A method with a path and without a verb would hand out further resources.
      return own.map(path -> "LOCATOR " + path(owner).orElse("?") + " " + path).stream();
    }
    String address =
        Stream.of(path(owner).orElse("?"), own.orElse(""))
            .map(part -> part.replaceAll("^/+|/+$", ""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("/", "/", ""));
    return verbs.stream().map(verb -> verb + " " + address);
  }

  private static Optional<String> verb(JavaClass annotation) {
    return annotation.isAnnotatedWith(HttpMethod.class)
        ? Optional.of(annotation.getAnnotationOfType(HttpMethod.class).value())
        : Optional.empty();
  }

  private static Optional<String> path(HasAnnotations<?> annotated) {
    return annotated.getAnnotations().stream()
        .filter(each -> each.getRawType().getName().equals(PATH))
        .findFirst()
        .map(each -> each.get("value").orElseThrow().toString());
  }
}
