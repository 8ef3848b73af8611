package id.lapakkarya.storefront;

import id.lapakkarya.catalogue.AttributeView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Motif, sizes and what else lists are narrowed by, as the column {@code traits} holds them, a line
 * for each: {@code motif=pucuk rebung}, {@code attr.teknik=dtf}.
 */
final class ListingTraits {
  private static final String MOTIF = "motif";
  private static final String SIZE = "ukuran";
  private static final String ATTRIBUTE = "attr.";
  private static final int LONGEST = 1_000;

  /** Longer ones are sentences, by which nobody chooses. */
  private static final int LONGEST_VALUE = 60;

  private ListingTraits() {}

  /**
   * What attributes of the product and options of its variants say; what is too much is cut.
   *
   * @param narrowing the attributes by which lists of its category are narrowed
   */
  static String write(
      Map<String, String> attributes,
      Collection<Map<String, String>> options,
      List<AttributeView> narrowing) {
    Set<String> lines = new LinkedHashSet<>();
    Stream.of(attributes.getOrDefault(MOTIF, "").split(","))
        .flatMap(each -> line(MOTIF, each))
        .forEach(lines::add);
    options.stream().flatMap(each -> line(SIZE, each.getOrDefault(SIZE, ""))).forEach(lines::add);
    for (AttributeView each : narrowing) {
      String key = each.attribute().key();
      each.choicesIn(attributes.getOrDefault(key, ""))
          .forEach(choice -> lines.add(ATTRIBUTE + key + "=" + choice));
    }
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      if (text.length() + line.length() < LONGEST) {
        text.append(line).append('\n');
      }
    }
    return text.toString();
  }

  private static Stream<String> line(String key, String value) {
    String plain = value.replaceAll("\\s+", " ").strip();
    return plain.isEmpty() || plain.length() > LONGEST_VALUE
        ? Stream.empty()
        : Stream.of(key + "=" + plain);
  }

  static List<Trait> read(String town, String lines) {
    List<Trait> traits = new ArrayList<>();
    traits.add(Trait.of(FacetKind.TOWN, town));
    pairs(lines)
        .filter(pair -> !pair[0].startsWith(ATTRIBUTE))
        .forEach(
            pair ->
                traits.add(
                    Trait.of(pair[0].equals(MOTIF) ? FacetKind.MOTIF : FacetKind.SIZE, pair[1])));
    return List.copyOf(traits);
  }

  /** Keys of attributes and of the choices that the work has of each. */
  static Map<String, Set<String>> readAttributes(String lines) {
    Map<String, Set<String>> attributes = new HashMap<>();
    pairs(lines)
        .filter(pair -> pair[0].startsWith(ATTRIBUTE))
        .forEach(
            pair ->
                attributes
                    .computeIfAbsent(
                        pair[0].substring(ATTRIBUTE.length()), key -> new LinkedHashSet<>())
                    .add(pair[1]));
    return Map.copyOf(attributes);
  }

  private static Stream<String[]> pairs(String lines) {
    return lines.lines().filter(line -> line.contains("=")).map(line -> line.split("=", 2));
  }
}
