package id.lapakkarya.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A paper as buyers see it.
 *
 * @param validUntil last day on which it is valid, WIB; null is without an end
 */
public record ShownPaper(PaperKind kind, String number, LocalDate validFrom, LocalDate validUntil)
    implements Serializable {
  private static final String ENDLESS = "..";

  static ShownPaper of(PaperView paper) {
    return new ShownPaper(paper.kind(), paper.number(), paper.validFrom(), paper.validUntil());
  }

  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
  }

  boolean isNamedLike(ShownPaper other) {
    return kind == other.kind && number.equals(other.number);
  }

  /** With the earlier end of the two. */
  ShownPaper endingWith(ShownPaper other) {
    boolean sooner =
        other.validUntil != null && (validUntil == null || other.validUntil.isBefore(validUntil));
    return sooner ? new ShownPaper(kind, number, validFrom, other.validUntil) : this;
  }

  /** As pairs of what it is called and its days, an interval as ISO 8601-2 writes it. */
  static Map<String, String> write(Collection<ShownPaper> papers) {
    Map<String, String> pairs = new LinkedHashMap<>();
    papers.stream()
        .sorted(Comparator.comparing(ShownPaper::kind).thenComparing(ShownPaper::number))
        .forEach(
            paper ->
                pairs.put(
                    paper.key(),
                    paper.validFrom
                        + "/"
                        + (paper.validUntil == null ? ENDLESS : paper.validUntil.toString())));
    return pairs;
  }

  public static List<ShownPaper> read(Map<String, String> pairs) {
    return pairs.entrySet().stream().map(each -> read(each.getKey(), each.getValue())).toList();
  }

  private static ShownPaper read(String key, String days) {
    String[] name = key.split(" ", 2);
    String[] interval = days.split("/", 2);
    return new ShownPaper(
        PaperKind.valueOf(name[0]),
        name[1],
        LocalDate.parse(interval[0]),
        interval[1].equals(ENDLESS) ? null : LocalDate.parse(interval[1]));
  }

  private String key() {
    return kind.name() + " " + number;
  }
}
