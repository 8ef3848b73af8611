package id.lapakkarya.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.storefront.DemoTexts.Work;
import id.lapakkarya.storefront.ListingQuery.Sort;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judged queries over the demo's catalogue. Precision at 5 is taken of as many as there are to be
 * found, where those are fewer than five.
 */
final class Judges {
  private static final int FIRST = 5;
  private static final Pattern SYNONYM =
      Pattern.compile("\\(-\\d+, 0, '([^']+)', '([^']+)', (TRUE|FALSE),");

  private final List<Work> works = DemoTexts.all();
  private final List<Judged> judged = judged(works);
  private final Synonyms synonyms = firstSynonyms();

  /** Words that somebody looks for, and the slugs of what answers them. */
  private record Judged(String words, Set<String> relevant) {}

  /**
   * How well an engine finds.
   *
   * @param missed a line for each query that it could answer better
   */
  record Verdict(int queries, double precision, double reciprocalRank, String missed) {
    @Override
    public String toString() {
      return "%d queries: precision at 5 %.3f, mean reciprocal rank %.3f"
          .formatted(queries, precision, reciprocalRank);
    }
  }

  Judges() throws IOException {}

  List<ListingText> texts() {
    return works.stream().map(Work::text).toList();
  }

  /** The queries, each as an index is asked it. */
  Map<String, List<List<SearchWords.Word>>> queries() {
    return judged.stream()
        .map(Judged::words)
        .distinct()
        .collect(Collectors.toMap(words -> words, words -> ways(words)));
  }

  private List<List<SearchWords.Word>> ways(String words) {
    return synonyms.ways(SearchWords.of(words));
  }

  Verdict judge(SearchIndex index) {
    Map<Long, Work> byId =
        works.stream().collect(Collectors.toMap(work -> work.text().productId(), work -> work));
    ListingShelf shelf = ListingShelf.of(works.stream().map(Judges::row).toList());
    double precision = 0;
    double reciprocal = 0;
    StringBuilder missed = new StringBuilder();
    for (Judged each : judged) {
      Map<Long, Double> scores =
          synonyms.find(SearchWords.of(each.words()), index::matches).scores();
      List<String> found =
          new ListingSearch(shelf, asking(), Optional.of(scores))
              .items().stream().map(view -> byId.get(view.productId()).slug()).toList();
      double share = precision(each, found);
      double rank = reciprocalRank(each, found);
      precision += share;
      reciprocal += rank;
      if (share < 1 || rank < 1) {
        missed.append("%n%s: %.2f %.2f %s".formatted(each.words(), share, rank, firstOf(found)));
      }
    }
    return new Verdict(
        judged.size(), precision / judged.size(), reciprocal / judged.size(), missed.toString());
  }

  /** Those that every market begins with. */
  private static Synonyms firstSynonyms() throws IOException {
    Matcher rows = SYNONYM.matcher(read("/db/migration/V051__search_synonyms.sql"));
    List<SynonymView> all = new ArrayList<>();
    while (rows.find()) {
      boolean bothWays = Boolean.parseBoolean(rows.group(3));
      all.add(
          new SynonymView(all.size(), 0, rows.group(1), rows.group(2), bothWays, Instant.EPOCH));
    }
    assertThat(all).isNotEmpty();
    return Synonyms.of(all);
  }

  private static String read(String resource) throws IOException {
    try (var file = Judges.class.getResourceAsStream(resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static double precision(Judged judged, List<String> found) {
    long right = firstOf(found).stream().filter(judged.relevant()::contains).count();
    return (double) right / Math.min(FIRST, judged.relevant().size());
  }

  private static double reciprocalRank(Judged judged, List<String> found) {
    for (int rank = 1; rank <= found.size(); rank++) {
      if (judged.relevant().contains(found.get(rank - 1))) {
        return 1.0 / rank;
      }
    }
    return 0;
  }

  private static List<String> firstOf(List<String> found) {
    return found.stream().limit(FIRST).toList();
  }

  private static List<Judged> judged(List<Work> works) throws IOException {
    String text = read("relevance.txt");
    List<Judged> judged = new ArrayList<>();
    for (String line : text.lines().filter(each -> !each.startsWith("#")).toList()) {
      String[] parts = line.split(" = ");
      Set<String> relevant =
          Stream.of(parts[1].split(" "))
              .flatMap(pattern -> slugs(works, pattern, line))
              .collect(Collectors.toSet());
      judged.add(new Judged(parts[0], relevant));
    }
    return judged;
  }

  /** A pattern that names no work is a mistake in the set. */
  private static Stream<String> slugs(List<Work> works, String pattern, String line) {
    boolean ofCategory = pattern.startsWith("@");
    Function<Work, String> named = ofCategory ? Work::category : Work::slug;
    Pattern wanted =
        Pattern.compile(ofCategory ? pattern.substring(1) : pattern.replace("*", ".*"));
    List<String> slugs =
        works.stream()
            .filter(work -> wanted.matcher(named.apply(work)).matches())
            .map(Work::slug)
            .toList();
    assertThat(slugs).as("%s in \"%s\"", pattern, line).isNotEmpty();
    return slugs.stream();
  }

  private static ListingQuery asking() {
    return new ListingQuery(
        "", Map.of(), Map.of(), Optional.empty(), Optional.empty(), false, Sort.RELEVANCE, 0, 100);
  }

  private static ListingRow row(Work work) {
    ListingView view =
        new ListingView(
            work.text().productId(),
            work.slug(),
            new LocalText(work.slug(), ""),
            work.category(),
            work.shop(),
            work.shop(),
            "",
            Rupiah.of(1),
            Rupiah.of(1),
            true,
            0,
            "");
    return new ListingRow(
        view, List.of(work.category()), List.of(), Map.of(), Instant.EPOCH, Instant.EPOCH);
  }
}
