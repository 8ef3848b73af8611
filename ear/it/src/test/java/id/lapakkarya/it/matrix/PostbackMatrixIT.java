package id.lapakkarya.it.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.matrix.Cell.Call;
import id.lapakkarya.it.matrix.Cell.Expectation;
import id.lapakkarya.it.matrix.Cell.Secrecy;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Reply;
import id.lapakkarya.it.support.WholeEar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Forms of the own pages, sent where they do not belong: to a foreign order or product, with
 * foreign ids beside, and with buttons pressed that the page does not show.
 */
@WholeEar
class PostbackMatrixIT {
  private static final Set<Who> AT_ORDERS =
      Set.of(
          Who.OPERATOR,
          Who.WAREHOUSE,
          Who.FINANCE,
          Who.KALAPAS,
          Who.PROVINCE_AUDITOR,
          Who.REGIONAL_AUDITOR);
  private static final Set<Who> AT_GOODS =
      Set.of(
          Who.OPERATOR,
          Who.WAREHOUSE,
          Who.CASHIER,
          Who.FINANCE,
          Who.KALAPAS,
          Who.PROVINCE_AUDITOR,
          Who.REGIONAL_AUDITOR);
  private static final List<String> OF_ORDERS = List.of("accept", "ship", "deliver", "reject");
  private static final List<String> OF_GOODS = List.of("save", "archive", "addVariant");

  private static final List<String> OF_PAPERS = List.of("save", "remove", "removeYes");

  private static Side own;
  private static Side foreign;
  private static Orders order;

  @BeforeAll
  static void stage() {
    own = Stage.shared().own();
    foreign = Stage.shared().foreign();
    order = Orders.paid(Goods.of(Stage.OWN, 5));
    Sessions.begin();
    Stage.settle();
  }

  /** A form, the page that it is from, and where it is sent. */
  private record Form(String id, String from, String to) {}

  @Test
  void should_change_nothing_by_a_form_that_is_sent_where_it_does_not_belong() {
    Matrix matrix = new Matrix("Forms", Stage.shared().canaries(), PostbackMatrixIT::press);
    Form orders = new Form("work", ownOrder(), "/admin/pesanan/" + foreign.id("number"));
    Form goods = new Form("product", ownProduct(), "/admin/produk/" + foreign.id("id"));
    Form drafts = new Form("product", ownProduct(), "/admin/produk/" + foreign.id("spare"));

    matrix.ask(
        "a form of an own order sent to a foreign one",
        cells(orders, AT_ORDERS, OF_ORDERS, Expectation.HARMLESS),
        () -> Rows.of(Stage.OWN, Stage.FOREIGN));
    matrix.ask(
        "a deed of the own desk sent to a foreign order",
        cells(orders, Set.of(Who.OPERATOR), List.of("accept"), Expectation.REFUSED),
        () -> Rows.of(Stage.OWN, Stage.FOREIGN));
    matrix.ask(
        "a form of an own product sent to a foreign one",
        Stream.of(goods, drafts)
            .flatMap(form -> cells(form, AT_GOODS, OF_GOODS, Expectation.HARMLESS).stream())
            .toList(),
        () -> Rows.of(Stage.OWN, Stage.FOREIGN));
    matrix.ask(
        "a form of an own paper sent to a foreign one",
        cells(
            new Form("paper", ownPaper(), "/admin/izin/" + foreign.id("paper")),
            AT_GOODS,
            OF_PAPERS,
            Expectation.HARMLESS),
        () -> Rows.of(Stage.OWN, Stage.FOREIGN));
    matrix.ask(
        "a button that is not shown",
        Stream.concat(
                cells(
                    new Form("work", ownOrder(), ownOrder()),
                    Set.of(Who.FINANCE, Who.KALAPAS, Who.PROVINCE_AUDITOR, Who.REGIONAL_AUDITOR),
                    OF_ORDERS,
                    Expectation.HARMLESS)
                    .stream(),
                cells(
                    new Form("product", ownProduct(), ownProduct()),
                    Set.of(
                        Who.WAREHOUSE,
                        Who.CASHIER,
                        Who.FINANCE,
                        Who.KALAPAS,
                        Who.PROVINCE_AUDITOR,
                        Who.REGIONAL_AUDITOR),
                    OF_GOODS,
                    Expectation.HARMLESS)
                    .stream())
            .toList(),
        () -> Rows.of(Stage.OWN, Stage.FOREIGN));

    matrix.print();
    assertThat(matrix.leaks()).isEmpty();
    assertThat(order.statusOf(Stage.OWN)).isEqualTo("paid");
    assertThat(acceptedByItsOperator()).isEqualTo("accepted");
  }

  /** The forged forms are real ones: the same, sent where it belongs, does its work. */
  private static String acceptedByItsOperator() {
    Browser operator = Sessions.of(Who.OPERATOR);
    operator.press(ownOrder(), operator.view(ownOrder()), "work", "accept", Map.of());
    return order.statusOf(Stage.OWN);
  }

  private static List<Cell> cells(
      Form form, Set<Who> everybody, List<String> buttons, Expectation expectation) {
    return everybody.stream()
        .flatMap(who -> buttons.stream().map(button -> cell(form, who, button, expectation)))
        .toList();
  }

  private static Cell cell(Form form, Who who, String button, Expectation expectation) {
    return new Cell(
        form.id() + " " + button + " " + form.from(),
        who,
        form.to(),
        new Call("POST", form.to(), Optional.of(button)),
        expectation,
        Secrecy.EVERYTHING);
  }

  private static Reply press(Cell cell) {
    Browser browser = Sessions.of(cell.who());
    String[] form = cell.target().split(" ", -1);
    Browser.View view = browser.view(form[2]);
    Map<String, String> forged =
        Map.of("number", foreign.id("number"), "id", foreign.id("id"), "courier", "CONTOH");
    return browser.press(cell.call().path(), view, form[0], form[1], forged);
  }

  private static String ownOrder() {
    return "/admin/pesanan/" + order.partOf(Stage.OWN).number();
  }

  private static String ownPaper() {
    return "/admin/izin/" + own.id("paper");
  }

  private static String ownProduct() {
    return "/admin/produk/" + own.id("id");
  }
}
