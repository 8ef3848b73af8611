package id.lapakkarya.bench.market;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A file of figures, to which each part of a benchmark adds its own. */
record Figures(Path file) {
  static Figures in(Path reports) {
    return new Figures(reports.resolve("market.tsv"));
  }

  void add(Figure figure) throws IOException {
    Files.writeString(
        file,
        figure.toLine() + System.lineSeparator(),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  List<Figure> all() throws IOException {
    return Files.readAllLines(file).stream().map(Figure::parse).toList();
  }
}
