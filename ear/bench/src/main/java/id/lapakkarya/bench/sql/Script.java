package id.lapakkarya.bench.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What some checkouts sent to the database; kept in a file that people can read, too. */
public record Script(List<Recorded> checkouts) {
  private static final String FILE = "checkout.sql";
  private static final String CHECKOUT = "-- checkout ";
  private static final String TRANSACTION = "-- transaction";
  private static final String ALONE = "-- alone";

  /**
   * One checkout.
   *
   * @param names texts that must be others each time
   */
  public record Recorded(List<String> names, List<Unit> units) {}

  /**
   * Statements that belong together.
   *
   * @param transaction false for one that was sent by itself
   */
  public record Unit(boolean transaction, List<String> statements) {}

  public void save(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Recorded checkout : checkouts) {
      lines.add(CHECKOUT + String.join(" ", checkout.names));
      for (Unit unit : checkout.units) {
        lines.add(unit.transaction ? TRANSACTION : ALONE);
        lines.addAll(unit.statements);
      }
    }
    Files.write(folder.resolve(FILE), lines);
  }

  public static Script load(Path folder) throws IOException {
    List<Recorded> checkouts = new ArrayList<>();
    List<Unit> units = new ArrayList<>();
    List<String> statements = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(FILE))) {
      if (line.startsWith(CHECKOUT)) {
        units = new ArrayList<>();
        checkouts.add(
            new Recorded(List.of(line.substring(CHECKOUT.length()).split(" ", -1)), units));
      } else if (line.equals(TRANSACTION) || line.equals(ALONE)) {
        statements = new ArrayList<>();
        units.add(new Unit(line.equals(TRANSACTION), statements));
      } else {
        statements.add(line);
      }
    }
    return new Script(checkouts);
  }

  /** Statements of one checkout, the mean over all. */
  public long statements() {
    long all =
        checkouts.stream()
            .flatMap(checkout -> checkout.units.stream())
            .mapToLong(unit -> unit.statements.size())
            .sum();
    return Math.round((double) all / checkouts.size());
  }
}
