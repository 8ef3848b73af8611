package id.lapakkarya.it.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.lapakkarya.it.matrix.Cell.Call;
import id.lapakkarya.it.matrix.Cell.Expectation;
import id.lapakkarya.it.matrix.Cell.Secrecy;
import id.lapakkarya.it.support.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The matrix can fail: a server with one leak of each kind, and what is said of it. */
class MatrixSeesLeaksTest {
  private static final Canaries CANARIES =
      new Canaries(Set.of("Jalan Rahasia"), Set.of("LK-LAIN"), Set.of("lapas-lain"));

  private final AtomicInteger foreignRows = new AtomicInteger(7);
  private HttpServer server;
  private Matrix matrix;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
    matrix = new Matrix("Seeded", CANARIES, this::send);
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void should_find_nothing_where_nothing_leaks() {
    serve("/manage/lapas-lain/orders", 404, "{\"type\":\"urn:shop-not-found\"}");
    serve("/manage/lapas-sini/orders", 200, "{\"items\":[]}");

    ask(cell("/manage/lapas-lain/orders", Expectation.REFUSED));
    ask(cell("/manage/lapas-sini/orders", Expectation.LET_IN));
    matrix.compare(Set.of("GET /orders"), Set.of("GET /orders"));

    assertThat(matrix.cells()).isEqualTo(2);
    assertThat(matrix.leaks()).isEmpty();
  }

  @Test
  void should_see_an_endpoint_that_lets_a_stranger_in() {
    serve("/manage/lapas-lain/orders", 200, "{\"items\":[]}");

    ask(cell("/manage/lapas-lain/orders", Expectation.REFUSED));

    assertThat(matrix.leaks()).extracting(Leak::kind).containsExactly(Leak.Kind.LET_IN);
  }

  @Test
  void should_see_a_refusal_by_another_name_than_a_refusal() {
    serve("/manage/lapas-lain/orders", 409, "{}");

    ask(cell("/manage/lapas-lain/orders", Expectation.REFUSED));

    assertThat(matrix.leaks()).extracting(Leak::kind).containsExactly(Leak.Kind.LET_IN);
  }

  @Test
  void should_see_a_word_of_the_foreign_lapas_in_a_refusal() {
    serve("/manage/lapas-lain/orders/1", 404, "{\"detail\":\"belum dikirim ke JALAN RAHASIA\"}");

    ask(cell("/manage/lapas-lain/orders/1", Expectation.REFUSED));

    assertThat(matrix.leaks()).extracting(Leak::kind).containsExactly(Leak.Kind.WORD);
  }

  @Test
  void should_see_a_name_that_the_caller_had_not_sent() {
    serve("/manage/lapas-sini/orders/1", 404, "{\"detail\":\"pesanan milik lapas-lain\"}");
    serve("/manage/lapas-lain/orders/1", 404, "{\"instance\":\"/manage/lapas-lain/orders/1\"}");

    ask(cell("/manage/lapas-sini/orders/1", Expectation.REFUSED));
    ask(cell("/manage/lapas-lain/orders/1", Expectation.REFUSED));

    assertThat(matrix.leaks())
        .singleElement()
        .satisfies(leak -> assertThat(leak.where()).contains("lapas-sini"));
  }

  @Test
  void should_see_a_word_in_what_somebody_gets_of_the_own_work() {
    serve("/manage/lapas-sini/orders", 200, "{\"items\":[{\"street\":\"Jalan Rahasia\"}]}");

    ask(cell("/manage/lapas-sini/orders", Expectation.LET_IN));

    assertThat(matrix.leaks()).extracting(Leak::kind).containsExactly(Leak.Kind.WORD);
  }

  @Test
  void should_see_a_row_that_a_refused_call_has_changed() {
    server.createContext(
        "/manage/lapas-lain/orders/1/ship",
        exchange -> {
          foreignRows.incrementAndGet();
          answer(exchange, 404, "{}");
        });

    ask(cell("/manage/lapas-lain/orders/1/ship", Expectation.REFUSED));

    assertThat(matrix.leaks())
        .singleElement()
        .satisfies(
            leak -> {
              assertThat(leak.kind()).isEqualTo(Leak.Kind.CHANGE);
              assertThat(leak.what()).contains("shop_order");
            });
  }

  @Test
  void should_see_staff_who_are_kept_out_of_their_own_work() {
    serve("/manage/lapas-sini/orders", 403, "{}");

    ask(cell("/manage/lapas-sini/orders", Expectation.LET_IN));

    assertThat(matrix.leaks()).extracting(Leak::kind).containsExactly(Leak.Kind.KEPT_OUT);
  }

  @Test
  void should_see_a_fault() {
    serve("/manage/lapas-lain/orders", 500, "{}");

    ask(cell("/manage/lapas-lain/orders", Expectation.REFUSED));

    assertThat(matrix.leaks()).extracting(Leak::kind).containsExactly(Leak.Kind.FAULT);
  }

  @Test
  void should_see_what_nobody_has_declared_and_what_is_declared_in_vain() {
    matrix.compare(Set.of("GET /orders", "GET /new"), Set.of("GET /orders", "GET /old"));

    assertThat(matrix.leaks())
        .extracting(Leak::kind, Leak::where)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Leak.Kind.UNDECLARED, "GET /new"),
            org.assertj.core.groups.Tuple.tuple(Leak.Kind.GONE, "GET /old"));
  }

  private void ask(Cell cell) {
    matrix.ask(cell.target(), List.of(cell), () -> Map.of("shop_order", "" + foreignRows.get()));
  }

  private static Cell cell(String path, Expectation expectation) {
    return new Cell(
        "GET " + path,
        Who.OPERATOR,
        path,
        new Call("GET", path, Optional.empty()),
        expectation,
        Secrecy.EVERYTHING);
  }

  private void serve(String path, int status, String body) {
    server.createContext(path, exchange -> answer(exchange, status, body));
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Reply send(Cell cell) {
    URI uri = URI.create("http://localhost:" + server.getAddress().getPort() + cell.call().path());
    try {
      HttpResponse<byte[]> response =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(uri)
                      .method(cell.call().method(), BodyPublishers.noBody())
                      .build(),
                  BodyHandlers.ofByteArray());
      return new Reply(
          response.statusCode(),
          response.headers().firstValue("Location").orElse(""),
          response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
