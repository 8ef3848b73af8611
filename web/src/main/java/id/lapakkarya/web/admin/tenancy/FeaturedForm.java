package id.lapakkarya.web.admin.tenancy;

import id.lapakkarya.onboarding.Showpiece;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which own works are shown first, and in what order. */
public class FeaturedForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<Showpiece> choice;
  private final ArrayList<String> slugs;
  private String chosen;

  FeaturedForm(List<Showpiece> choice, List<String> slugs) {
    Map<String, Showpiece> known =
        choice.stream().collect(Collectors.toMap(Showpiece::slug, Function.identity()));
    this.choice = choice;
    this.slugs = new ArrayList<>(slugs.stream().filter(known::containsKey).toList());
  }

  /** What is to be stored. */
  List<String> slugs() {
    return List.copyOf(slugs);
  }

  void add() {
    if (chosen != null && !slugs.contains(chosen)) {
      slugs.add(chosen);
    }
    chosen = null;
  }

  /**
   * Moves a work.
   *
   * @param steps down; negative is up
   */
  void move(String slug, int steps) {
    int from = slugs.indexOf(slug);
    int to = from + steps;
    if (from >= 0 && to >= 0 && to < slugs.size()) {
      Collections.swap(slugs, from, to);
    }
  }

  void drop(String slug) {
    slugs.remove(slug);
  }

  /** Those chosen, in their order. */
  public List<Showpiece> getRows() {
    return slugs.stream()
        .flatMap(slug -> choice.stream().filter(each -> each.slug().equals(slug)))
        .toList();
  }

  /** Those chosen that buyers see. */
  public List<Showpiece> getShown() {
    return getRows().stream().filter(Showpiece::inStock).toList();
  }

  /** Those not chosen yet. */
  public List<Showpiece> getOthers() {
    return choice.stream().filter(each -> !slugs.contains(each.slug())).toList();
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }
}
