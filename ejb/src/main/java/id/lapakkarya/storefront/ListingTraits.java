package id.lapakkarya.storefront;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Motif and sizes of a work as the column {@code traits} holds them, a line for each: {@code
 * motif=pucuk rebung}.
 */
final class ListingTraits {
  private static final String MOTIF = "motif";
  private static final String SIZE = "ukuran";
  private static final int LONGEST = 1_000;

  /** Longer ones are sentences, by which nobody chooses. */
  private static final int LONGEST_VALUE = 60;

  private ListingTraits() {}

  /** What attributes of the product and options of its variants say; what is too much is cut. */
  static String write(Map<String, String> attributes, Collection<Map<String, String>> options) {
    Set<String> lines = new LinkedHashSet<>();
    Stream.of(attributes.getOrDefault(MOTIF, "").split(","))
        .flatMap(each -> line(MOTIF, each))
        .forEach(lines::add);
    options.stream().flatMap(each -> line(SIZE, each.getOrDefault(SIZE, ""))).forEach(lines::add);
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
    Arrays.stream(lines.split("\n"))
        .filter(line -> line.contains("="))
        .map(line -> line.split("=", 2))
        .forEach(
            pair ->
                traits.add(
                    Trait.of(pair[0].equals(MOTIF) ? FacetKind.MOTIF : FacetKind.SIZE, pair[1])));
    return List.copyOf(traits);
  }
}
