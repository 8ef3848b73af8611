package id.lapakkarya.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the variants that a product has become all combinations of its axes. A variant that is one of
 * them stays what it is; one that lacks an axis takes its first value; nothing is ever deleted.
 *
 * @param places one for each combination, in the order of the axes
 * @param left indexes of variants that are none of the combinations
 */
public record VariantPlan(List<Place> places, List<Integer> left) {
  /**
   * A combination.
   *
   * @param variant index of the variant that it is; below zero for one that is to be added
   */
  public record Place(Map<String, String> options, int variant) {
    public boolean isNew() {
      return variant < 0;
    }
  }

  /**
   * @param axes without anything wrong
   * @param variants their options
   */
  public static VariantPlan of(Axes axes, List<Map<String, String>> variants) {
    Map<Map<String, String>, Integer> taken = new LinkedHashMap<>();
    axes.combinations().forEach(options -> taken.put(options, -1));
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      if (!take(taken, variants.get(i), i)) {
        others.add(i);
      }
    }
    List<Integer> left = new ArrayList<>();
    for (int each : others) {
      if (axes.completed(variants.get(each)).filter(it -> take(taken, it, each)).isEmpty()) {
        left.add(each);
      }
    }
    return new VariantPlan(
        taken.entrySet().stream()
            .map(place -> new Place(place.getKey(), place.getValue()))
            .toList(),
        left);
  }

  private static boolean take(
      Map<Map<String, String>, Integer> taken, Map<String, String> options, int variant) {
    return taken.replace(options, -1, variant);
  }

  public long added() {
    return places.stream().filter(Place::isNew).count();
  }
}
