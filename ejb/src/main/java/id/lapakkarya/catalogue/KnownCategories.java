package id.lapakkarya.catalogue;

import id.lapakkarya.platform.Remembered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All categories, as this node remembers them; only a migration changes them. */
@ApplicationScoped
class KnownCategories {
  private static final String FOOD = "kuliner";

  @Inject private CategoryReader reader;

  private final Remembered<List<CategoryView>> categories = new Remembered<>(() -> reader.all());

  List<CategoryView> all() {
    return categories.get();
  }

  /** Slugs of the category of food, and of all under it. */
  Set<String> food() {
    return all().stream()
        .filter(each -> each.slug().equals(FOOD) || each.parent().filter(FOOD::equals).isPresent())
        .map(CategoryView::slug)
        .collect(Collectors.toSet());
  }
}
