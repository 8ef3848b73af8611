package id.lapakkarya.onboarding;

import id.lapakkarya.catalogue.PaperDraft;
import id.lapakkarya.catalogue.PaperKind;
import id.lapakkarya.catalogue.PaperRules;
import id.lapakkarya.platform.Violation;
import id.lapakkarya.platform.WibDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Papers in a cell of {@code catalogue.csv}: {@code kind=number|holder|from|until; …}, with dates
 * as ISO 8601 writes them; without an end the last part is empty.
 */
final class PaperCells {
  private static final int PARTS = 4;
  private static final String FIELD = "papers";

  private PaperCells() {}

  static List<PaperDraft> read(String cell, long line, List<CatalogueFault> faults) {
    List<PaperDraft> papers = new ArrayList<>();
    for (String part : cell.split(";", -1)) {
      if (!part.isBlank()) {
        paper(part.strip(), line, faults).ifPresent(papers::add);
      }
    }
    return papers;
  }

  private static Optional<PaperDraft> paper(String text, long line, List<CatalogueFault> faults) {
    int at = text.indexOf('=');
    String[] parts = at < 1 ? new String[0] : text.substring(at + 1).split("\\|", -1);
    if (parts.length != PARTS) {
      faults.add(new CatalogueFault(line, FIELD, "not-a-paper-cell", text));
      return Optional.empty();
    }
    for (String day : List.of(parts[2], parts[3])) {
      if (!day.isBlank() && WibDates.parse(day).isEmpty()) {
        faults.add(new CatalogueFault(line, FIELD, "not-a-date", day));
        return Optional.empty();
      }
    }
    PaperDraft paper =
        new PaperDraft(
            PaperKind.find(text.substring(0, at)).orElse(null),
            parts[0].strip(),
            parts[1].strip(),
            WibDates.parse(parts[2]).orElse(null),
            WibDates.parse(parts[3]).orElse(null),
            Set.of());
    List<Violation> wrong = PaperRules.check(paper).all();
    wrong.forEach(
        each ->
            faults.add(new CatalogueFault(line, FIELD + "." + each.field(), each.code(), text)));
    return wrong.isEmpty() ? Optional.of(paper) : Optional.empty();
  }

  static String write(List<PaperDraft> papers) {
    return papers.stream().map(PaperCells::write).collect(Collectors.joining("; "));
  }

  private static String write(PaperDraft paper) {
    return String.join(
        "|",
        paper.kind().label() + "=" + paper.number(),
        paper.holder(),
        paper.validFrom().toString(),
        paper.validUntil() == null ? "" : paper.validUntil().toString());
  }
}
