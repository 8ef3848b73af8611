package id.lapakkarya.it.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.matrix.Cell.Call;
import id.lapakkarya.it.matrix.Cell.Expectation;
import id.lapakkarya.it.matrix.Cell.Secrecy;
import id.lapakkarya.it.support.Environment;
import id.lapakkarya.it.support.Pages;
import id.lapakkarya.it.support.Reply;
import id.lapakkarya.it.support.WholeEar;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every page, asked by everybody in a browser's session, for what is the own Lapas's and what is a
 * foreign one's. The pages are read from their files and from the table of addresses; who may is
 * declared in {@link PageRules}.
 */
@WholeEar
class PageMatrixIT {
  private static final Path CLASSES = Environment.root().resolve("web/target/classes");
  private static final Path WEBAPP = Environment.root().resolve("web/src/main/webapp");

  @Test
  void should_show_pages_to_whom_is_declared_only_and_nothing_of_a_foreign_lapas() {
    Stage stage = Stage.shared();
    Sessions.begin();
    Matrix matrix = new Matrix("Pages", stage.canaries(), PageMatrixIT::open);
    Map<String, Optional<String>> routes = Pages.routes(CLASSES);
    Set<String> addresses = new HashSet<>(routes.keySet());
    addresses.addAll(Pages.servlets(CLASSES));

    matrix.compare(
        addresses.stream().map(address -> "GET " + address).collect(Collectors.toSet()),
        PageRules.ALL.stream().map(Rule::target).collect(Collectors.toSet()));
    matrix.compare(
        Pages.files(WEBAPP),
        routes.values().stream().flatMap(Optional::stream).collect(Collectors.toSet()));
    matrix.ask(
        "all pages",
        PageRules.ALL.stream().flatMap(rule -> Cells.of(rule, stage).stream()).toList(),
        () -> Rows.of(Stage.OWN, Stage.FOREIGN));
    matrix.ask(
        "the pages' own file names",
        Pages.files(WEBAPP).stream().flatMap(PageMatrixIT::byFileName).toList(),
        () -> Rows.of(Stage.OWN, Stage.FOREIGN));

    matrix.print();
    assertThat(matrix.cells()).isGreaterThan(500);
    assertThat(matrix.leaks()).isEmpty();
  }

  private static Stream<Cell> byFileName(String file) {
    return Stream.of(Who.values())
        .map(
            who ->
                new Cell(
                    "GET " + file,
                    who,
                    file,
                    new Call("GET", file, Optional.empty()),
                    Expectation.REFUSED,
                    Secrecy.EVERYTHING));
  }

  private static Reply open(Cell cell) {
    return Sessions.of(cell.who()).get(cell.call().path());
  }
}
