package id.lapakkarya.it.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was asked for, whether it was so, and by how much. */
final class Findings {
  private final List<String> lines = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();

  void add(boolean fine, String what, String figure) {
    lines.add(String.format("%-4s  %-56s  %s", fine ? "PASS" : "FAIL", what, figure));
    if (!fine) {
      broken.add(what + ": " + figure);
    }
  }

  /** Fine when there is nothing to complain of. */
  void add(String what, String complaint) {
    add(complaint.isEmpty(), what, complaint);
  }

  List<String> broken() {
    return broken;
  }

  void write(Path file) {
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
