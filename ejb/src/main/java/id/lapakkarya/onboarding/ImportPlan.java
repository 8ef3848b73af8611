package id.lapakkarya.onboarding;

import id.lapakkarya.catalogue.PaperGap;
import java.io.Serializable;
import java.util.List;

/**
 * What a file of works would do to a shop.
 *
 * @param works that would come in
 * @param known slugs of those that the shop has already and that stay as they are
 * @param faults nothing comes in as long as there are any
 */
public record ImportPlan(List<Work> works, List<String> known, List<CatalogueFault> faults)
    implements Serializable {
  /**
   * A work that would come in, with its variants and pieces.
   *
   * @param gap what food lacks to be published: it would come in as a draft
   */
  public record Work(String name, String category, int variants, int pieces, PaperGap gap)
      implements Serializable {}

  public boolean isPossible() {
    return faults.isEmpty() && !works.isEmpty();
  }
}
