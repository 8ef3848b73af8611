package id.lapakkarya.catalogue;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Violations;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What keeps a product from being sold.
 *
 * @param facts whether it is food of which too little is known
 * @param papers those that it needs and does not have
 */
public record PaperGap(boolean facts, Set<PaperKind> papers) implements Serializable {
  public static final PaperGap NONE = new PaperGap(false, Set.of());

  public PaperGap {
    papers = Set.copyOf(papers);
  }

  public boolean isEmpty() {
    return !facts && papers.isEmpty();
  }

  /** E.g. {@code [bpom-md, halal]}; {@code facts} where these are missing. */
  public List<String> codes() {
    return Stream.concat(
            Stream.of("facts").filter(code -> facts), papers.stream().sorted().map(PaperKind::code))
        .toList();
  }

  /** The refusal to publish, which names what is missing. */
  LapakException refusal(FoodFacts known) {
    if (facts) {
      return LapakException.invalid(
          new Violations()
              .when(known.shelfLifeDays() == null, "shelfLifeDays", "required")
              .when(known.base() == null, "foodBase", "required")
              .all());
    }
    String labels =
        papers.stream().sorted().map(PaperKind::label).collect(Collectors.joining(", "));
    return new LapakException(
        LapakException.Kind.INVALID,
        "papers-missing",
        Map.of("missing", codes(), "papers", labels),
        List.of());
  }
}
