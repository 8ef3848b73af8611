package id.lapakkarya.it.incontainer.matrix;

/**
 * One attempt.
 *
 * @param detail what held, what leaked, or why nothing can be said
 */
public record Cell(String entity, Kind kind, As as, Outcome outcome, String detail) {
  /** Who tries. */
  public enum As {
    OTHER_TENANT,
    NOBODY
  }

  /** What came of it. */
  public enum Outcome {
    HELD,
    LEAK,
    /** The attempt itself failed, so that it proves nothing. */
    BROKEN
  }

  private static final String SEPARATOR = "\t";

  public String line() {
    return String.join(
        SEPARATOR,
        entity,
        kind.name(),
        as.name(),
        outcome.name(),
        detail.replaceAll("\\s+", " ").strip());
  }

  public static Cell parse(String line) {
    String[] parts = line.split(SEPARATOR, 5);
    return new Cell(
        parts[0],
        Kind.valueOf(parts[1]),
        As.valueOf(parts[2]),
        Outcome.valueOf(parts[3]),
        parts[4]);
  }
}
