package id.lapakkarya.it.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.matrix.Cell.Expectation;
import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Environment;
import id.lapakkarya.it.support.Reply;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every endpoint of the HTTP API, asked by everybody, for the own Lapas and a foreign one, and for
 * children under another parent. The endpoints are read from the compiled resources; who may is
 * declared in {@link EndpointRules}.
 */
@WholeEar
class EndpointMatrixIT {
  /** Takes a picture, not JSON; who may is told that it is none. */
  private static final String PICTURE = "POST /manage/{shop}/products/{id}/pictures";

  @Test
  void should_let_in_only_who_is_declared_tell_strangers_nothing_and_change_nothing_foreign() {
    StaffMaker.make(Who.PROVINCE_OPERATOR.account(Stage.OWN).orElseThrow(), "PROVINCE_OPERATOR");
    Stage stage = Stage.shared();
    Matrix matrix = new Matrix("Endpoints", stage.canaries(), EndpointMatrixIT::send);

    matrix.compare(
        Endpoints.in(Environment.root().resolve("web/target/classes")),
        EndpointRules.ALL.stream().map(Rule::target).collect(Collectors.toSet()));
    List<Cell> cells =
        EndpointRules.ALL.stream().flatMap(rule -> Cells.of(rule, stage).stream()).toList();
    readings(matrix, cells);
    attempts(matrix, cells);
    matrix.ask(
        "methods that are not offered",
        Cells.notOffered(EndpointRules.ALL, stage),
        () -> Rows.of(Stage.OWN, Stage.FOREIGN));
    deeds(matrix, cells);

    matrix.print();
    assertThat(matrix.cells()).isGreaterThan(1_000);
    assertThat(matrix.leaks()).isEmpty();
  }

  /** Words that nobody could hear would prove nothing. */
  @Test
  void should_let_those_hear_the_words_who_may() {
    Stage stage = Stage.shared();
    Side foreign = stage.foreign();
    Api auditor = Staff.auditor();
    String desk = "/manage/" + Stage.FOREIGN;

    String heard =
        auditor.get(desk + "/orders/" + foreign.id("number")).expect(200).text()
            + auditor.get(desk + "/products/" + foreign.id("id")).expect(200).text()
            + auditor.get(desk + "/products/" + foreign.id("spare")).expect(200).text()
            + auditor.get("/province/reports/sales").expect(200).text();

    assertThat(heard).containsIgnoringCase("Jalan g").containsIgnoringCase("Rancangan matriks r");
    assertThat(stage.canaries().names())
        .allSatisfy(word -> assertThat(heard).containsIgnoringCase(word));
  }

  private static void readings(Matrix matrix, List<Cell> cells) {
    matrix.ask(
        "all readings",
        cells.stream().filter(EndpointMatrixIT::isReading).toList(),
        () -> Rows.of(Stage.OWN, Stage.FOREIGN));
  }

  /** What is to be refused changes nothing anywhere; each endpoint by itself, so that one knows. */
  private static void attempts(Matrix matrix, List<Cell> cells) {
    for (Rule rule : EndpointRules.ALL) {
      List<Cell> refused =
          cells.stream()
              .filter(cell -> cell.target().equals(rule.target()) && !isReading(cell))
              .filter(cell -> cell.expectation() != Expectation.LET_IN)
              .toList();
      if (!refused.isEmpty()) {
        matrix.ask(rule.target(), refused, () -> Rows.of(Stage.OWN, Stage.FOREIGN));
      }
    }
  }

  /** What is to be let in changes the own side only; then what the province may do everywhere. */
  private static void deeds(Matrix matrix, List<Cell> cells) {
    List<Cell> allowed =
        cells.stream()
            .filter(cell -> !isReading(cell) && cell.expectation() == Expectation.LET_IN)
            .toList();
    matrix.ask(
        "what is allowed in the own scope",
        allowed.stream().filter(cell -> !isForeign(cell)).toList(),
        () -> Rows.of(Stage.FOREIGN));
    matrix.ask(allowed.stream().filter(EndpointMatrixIT::isForeign).toList());
  }

  private static boolean isReading(Cell cell) {
    return cell.call().method().equals("GET");
  }

  private static boolean isForeign(Cell cell) {
    return cell.secrecy() == Cell.Secrecy.NOTHING
        && Stage.shared().foreign().ids().values().stream().anyMatch(cell.call()::holds);
  }

  private static Reply send(Cell cell) {
    Api api = cell.who().account(Stage.OWN).map(Staff::as).orElseGet(Api::anyone);
    Cell.Call call = cell.call();
    if (cell.target().equals(PICTURE)) {
      Answer answer = api.post(call.path(), "image/png", new byte[] {1});
      return new Reply(answer.status(), answer.header("Location"), answer.body());
    }
    Answer answer =
        call.body()
            .map(body -> api.send(call.method(), call.path(), body))
            .orElseGet(() -> api.send(call.method(), call.path()));
    return new Reply(answer.status(), answer.header("Location"), answer.body());
  }
}
