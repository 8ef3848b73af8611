package id.lapakkarya.web.shop;

import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.CategoryView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The categories, as header, home and trails need them. */
@Named
@RequestScoped
public class Crafts {
  @Inject private Catalogue catalogue;

  private List<CategoryView> all;

  public List<CategoryView> all() {
    if (all == null) {
      all = catalogue.categories();
    }
    return all;
  }

  public List<CategoryView> getMain() {
    return all().stream().filter(CategoryView::isMain).toList();
  }

  public List<CategoryView> kindsOf(String slug) {
    return all().stream().filter(craft -> craft.parent().filter(slug::equals).isPresent()).toList();
  }

  public Optional<CategoryView> find(String slug) {
    return all().stream().filter(craft -> craft.slug().equals(slug)).findFirst();
  }

  /** From the main craft down to this one. */
  public List<CategoryView> trail(String slug) {
    List<CategoryView> trail = new ArrayList<>();
    Optional<CategoryView> craft = find(slug);
    while (craft.isPresent()) {
      trail.add(0, craft.get());
      craft = craft.get().parent().flatMap(this::find);
    }
    return trail;
  }
}
