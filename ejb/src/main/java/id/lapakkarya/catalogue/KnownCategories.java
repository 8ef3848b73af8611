package id.lapakkarya.catalogue;

import id.lapakkarya.platform.Remembered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** All categories, as this node remembers them; only a migration changes them. */
@ApplicationScoped
class KnownCategories {
  @Inject private CategoryReader reader;

  private final Remembered<List<CategoryView>> categories = new Remembered<>(() -> reader.all());

  List<CategoryView> all() {
    return categories.get();
  }
}
