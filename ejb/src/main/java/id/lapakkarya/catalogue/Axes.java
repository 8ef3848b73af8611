package id.lapakkarya.catalogue;

import id.lapakkarya.platform.Violations;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the variants of a product differ in: up to three axes, each with its values. A variant has
 * one value of each, among its options.
 *
 * @param all in the order in which buyers choose
 */
public record Axes(List<Axis> all) implements Serializable {
  /** Where they stand in a product, for whatever is wrong with them. */
  public static final String FIELD = "options";

  public static final Axes NONE = new Axes(List.of());

  /** How many axes a product has at most. */
  public static final int MOST = 3;

  /** How many variants a product has at most, and so how many combinations. */
  public static final int MOST_COMBINATIONS = 100;

  public static final int LONGEST_NAME = 40;

  /** Three of them fit into the label that an order line freezes. */
  public static final int LONGEST_VALUE = 60;

  /** Options are typed and filed as {@code ukuran=M; warna=merah}. */
  private static final Pattern SEPARATOR = Pattern.compile("[=;|]");

  public Axes {
    all = List.copyOf(all);
  }

  /** Those that these variants show: names and values as they come; nothing where they differ. */
  public static Axes of(Collection<Map<String, String>> variants) {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (Map<String, String> options : variants) {
      options.forEach(
          (name, value) -> found.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(value));
    }
    List<Axis> axes = new ArrayList<>();
    found.forEach((name, values) -> axes.add(new Axis(name, List.copyOf(values))));
    Axes shown = new Axes(axes);
    return axes.size() <= MOST && variants.stream().allMatch(shown::fit) ? shown : NONE;
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /**
   * Every combination of their values; the last axis changes fastest. Without axes there is none.
   */
  public List<Map<String, String>> combinations() {
    if (all.isEmpty()) {
      return List.of();
    }
    List<Map<String, String>> made = List.of(Map.of());
    for (Axis axis : all) {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> begun : made) {
        for (String value : axis.values()) {
          Map<String, String> options = new LinkedHashMap<>(begun);
          options.put(axis.name(), value);
          longer.add(options);
        }
      }
      made = longer;
    }
    return made;
  }

  private long combinationCount() {
    return all.stream().mapToLong(axis -> axis.values().size()).reduce(1, (a, b) -> a * b);
  }

  /** Whether a variant of these options is one of the combinations. */
  public boolean fit(Map<String, String> options) {
    return options.size() == all.size()
        && all.stream().allMatch(axis -> axis.values().contains(options.get(axis.name())));
  }

  /**
   * The combination that a variant becomes which lacks some axes: of these it has the first value.
   * Empty for one that has something else.
   */
  public Optional<Map<String, String>> completed(Map<String, String> options) {
    Map<String, String> whole = new LinkedHashMap<>();
    for (Axis axis : all) {
      whole.put(axis.name(), options.getOrDefault(axis.name(), axis.values().get(0)));
    }
    return fit(whole) && whole.keySet().containsAll(options.keySet())
        ? Optional.of(whole)
        : Optional.empty();
  }

  /** Only those values that some of these variants have. */
  public Axes usedBy(Collection<Map<String, String>> variants) {
    return new Axes(
        all.stream()
            .map(
                axis ->
                    new Axis(
                        axis.name(),
                        axis.values().stream()
                            .filter(
                                value ->
                                    variants.stream()
                                        .anyMatch(each -> value.equals(each.get(axis.name()))))
                            .toList()))
            .toList());
  }

  /**
   * With the values that variants of the same names have besides, behind the others. Those of other
   * names stay without an axis.
   */
  Axes covering(Collection<Map<String, String>> variants) {
    List<Axis> wider = new ArrayList<>();
    for (Axis axis : all) {
      Set<String> values = new LinkedHashSet<>(axis.values());
      variants.stream()
          .filter(this::isNamedLike)
          .forEach(each -> values.add(each.get(axis.name())));
      wider.add(new Axis(axis.name(), List.copyOf(values)));
    }
    return new Axes(wider);
  }

  private boolean isNamedLike(Map<String, String> options) {
    return options.size() == all.size()
        && all.stream().allMatch(axis -> options.containsKey(axis.name()));
  }

  /**
   * The axes by which buyers choose among all of these: as they are, wider, or what the variants
   * show themselves. A product without axes goes on without any.
   */
  Axes goingWith(Collection<Map<String, String>> variants) {
    Axes wide = covering(variants);
    return isEmpty() || variants.stream().allMatch(wide::fit) ? wide : of(variants);
  }

  /**
   * Adds what is wrong: "too-many" to {@link #FIELD} itself, "too-many-combinations" there too; of
   * {@code options[0].name}, {@code options[0].values} and {@code options[0].values[0]} "required",
   * "too-long", "control-character", "separator" and "repeated".
   */
  public void check(Violations violations) {
    violations.when(all.size() > MOST, FIELD, "too-many");
    Set<String> names = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      Axis axis = all.get(i);
      String at = FIELD + "[" + i + "]";
      check(at + ".name", axis.name(), LONGEST_NAME, names, violations);
      violations.when(axis.values().isEmpty(), at + ".values", "required");
      Set<String> seen = new HashSet<>();
      for (int j = 0; j < axis.values().size(); j++) {
        String value = axis.values().get(j);
        check(at + ".values[" + j + "]", value, LONGEST_VALUE, seen, violations);
      }
    }
    violations.when(
        combinationCount() > MOST_COMBINATIONS || isBeyondCounting(),
        FIELD,
        "too-many-combinations");
  }

  private boolean isBeyondCounting() {
    return all.stream().anyMatch(axis -> axis.values().size() > MOST_COMBINATIONS);
  }

  private static void check(
      String field, String text, int longest, Set<String> seen, Violations violations) {
    violations
        .text(field, text, 1, longest)
        .when(SEPARATOR.matcher(text).find(), field, "separator")
        .when(!text.isEmpty() && !seen.add(text.toLowerCase(Locale.ROOT)), field, "repeated");
  }
}
