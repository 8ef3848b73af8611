package id.lapakkarya.it.support;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of the application, read from the sources and from the table of addresses. */
public final class Pages {
  private static final String ROUTES = "id.lapakkarya.web.platform.Routes";

  private Pages() {}

  /** The page files, as {@code /admin/ordering/order.xhtml}. */
  public static Set<String> files(Path webapp) {
    return Stream.of("admin", "shop")
        .flatMap(folder -> walk(webapp.resolve(folder)))
        .map(file -> "/" + webapp.relativize(file))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The pages that stand in the place of another one, as {@code 404.xhtml}. */
  public static Set<String> errors(Path webInf) {
    return walk(webInf.resolve("errors"))
        .map(file -> file.getFileName().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".xhtml")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every address of the table, with the page behind it; none behind that of a file. */
  public static Map<String, Optional<String>> routes(Path classes) {
    try (URLClassLoader web = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      Field table = web.loadClass(ROUTES).getDeclaredField("ROUTES");
      table.setAccessible(true);
      Map<String, Optional<String>> routes = new TreeMap<>();
      for (Map.Entry<?, ?> route : ((Map<?, ?>) table.get(null)).entrySet()) {
        Method view = route.getValue().getClass().getDeclaredMethod("view");
        view.setAccessible(true);
        routes.put(route.getKey().toString(), viewOf(view.invoke(route.getValue())));
      }
      return routes;
    } catch (ReflectiveOperationException | IOException e) {
      throw new AssertionError("the table of addresses reads otherwise now", e);
    }
  }

  private static Optional<String> viewOf(Object view) {
    return view instanceof Optional<?> some
        ? some.map(Object::toString)
        : Optional.of((String) view);
  }

  /** What servlets serve, as {@code /art/*}. */
  public static Set<String> servlets(Path classes) {
    return new ClassFileImporter()
        .importPath(classes).stream()
            .filter(each -> each.isAnnotatedWith(WebServlet.class))
            .flatMap(Pages::addresses)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> addresses(JavaClass servlet) {
    WebServlet declared = servlet.getAnnotationOfType(WebServlet.class);
    return Stream.concat(Stream.of(declared.value()), Stream.of(declared.urlPatterns()));
  }
}
