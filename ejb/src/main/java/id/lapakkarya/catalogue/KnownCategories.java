package id.lapakkarya.catalogue;

import id.lapakkarya.platform.BroadcastEvent;
import id.lapakkarya.platform.Follower;
import id.lapakkarya.platform.Remembered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All categories, as this node remembers them: nearly every page names some. */
@ApplicationScoped
class KnownCategories extends Follower {
  private static final String FOOD = "kuliner";

  @Inject private CategoryReader reader;

  private final Remembered<List<CategoryView>> categories = new Remembered<>(() -> reader.all());

  List<CategoryView> all() {
    return categories.get();
  }

  void forget() {
    categories.forget();
  }

  @Override
  public void heard(BroadcastEvent event) {
    if (event instanceof CategoryChanged) {
      forget();
    }
  }

  @Override
  public void missed() {
    forget();
  }

  /** Slugs of the category of food, and of all under it. */
  Set<String> food() {
    return all().stream()
        .filter(each -> each.slug().equals(FOOD) || each.parent().filter(FOOD::equals).isPresent())
        .map(CategoryView::slug)
        .collect(Collectors.toSet());
  }
}
