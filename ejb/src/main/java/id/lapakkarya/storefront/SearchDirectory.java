package id.lapakkarya.storefront;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where this server instance keeps its index, one directory for each generation. */
@ApplicationScoped
class SearchDirectory {
  /** The directory of a Payara instance: no two servers share it. */
  private static final String INSTANCE = "com.sun.aas.instanceRoot";

  private Path root;
  private int generation;

  /** A server that was killed has left its index behind, perhaps half written. */
  @PostConstruct
  void begin() {
    root = Path.of(System.getProperty(INSTANCE, System.getProperty("java.io.tmpdir")), "search");
    keep(0);
  }

  /** A directory for the next generation. */
  synchronized Path next() {
    generation++;
    return root.resolve(Integer.toString(generation));
  }

  /** Takes away what came before the newest generation. */
  synchronized void keepNewest() {
    keep(generation);
  }

  private void keep(int newest) {
    try {
      Files.createDirectories(root);
      List<Path> all;
      try (Stream<Path> paths = Files.walk(root)) {
        all = paths.sorted(Comparator.reverseOrder()).toList();
      }
      Path kept = root.resolve(Integer.toString(newest));
      for (Path path : all) {
        if (!path.equals(root) && !path.startsWith(kept)) {
          Files.delete(path);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("directory of the index not cleared", e);
    }
  }
}
