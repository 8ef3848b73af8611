package id.lapakkarya.it.crash;

import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Crowd;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Deployed;
import id.lapakkarya.it.support.Environment;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The application server dies without a word while buyers order; the database lives on. */
@WholeEar
class CrashIT {
  private static final int BUYERS = 90;
  private static final int PIECES = 60;
  private static final int THREADS = 12;
  private static final int ACKNOWLEDGED_BEFORE_THE_CRASH = 20;
  private static final int PAID_BEFORE_THE_CRASH = 3;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Goods scarce = Goods.of(LPP, PIECES);
  private final Goods plenty = Goods.of(LAPAS, 1_000);
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final Queue<Orders> placed = new ConcurrentLinkedQueue<>();
  private final Queue<Orders> paid = new ConcurrentLinkedQueue<>();

  /** One buyer with a cart, an order and the key that makes it safe to send it again. */
  private record Buyer(Carts cart, JsonObject order, String key) {
    static Buyer of(Goods... goods) {
      Carts cart = Carts.quotedWith(goods);
      return new Buyer(cart, cart.order("qris"), "kunci-" + cart.id());
    }

    Answer send() {
      return Carts.place(order, key);
    }
  }

  /**
   * The dying server drops its connection to the mail server, too; that is no failure of what is
   * awaited here.
   */
  @BeforeAll
  static void let_other_connections_break() {
    Awaitility.doNotCatchUncaughtExceptionsByDefault();
  }

  @Test
  void should_lose_no_acknowledged_order_and_sell_nothing_twice() {
    // given
    List<Buyer> buyers = Crowd.of(BUYERS, THREADS, each -> Buyer.of(scarce, plenty));

    // when the server dies in the middle of their orders
    List<Callable<Boolean>> tasks = new ArrayList<>();
    tasks.add(this::killTheServer);
    buyers.forEach(buyer -> tasks.add(() -> orderAndPay(buyer)));
    List<Boolean> answered = Crowd.together(THREADS + 1, tasks);
    assertThat(answered).as("some were cut off").contains(false);
    restartTheServer();

    // then what was acknowledged is there
    assertThat(placed).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE_THE_CRASH);
    assertThat(placed)
        .allSatisfy(order -> assertThat(order.status()).isIn("awaiting-payment", "paid"));
    assertThat(paid).hasSizeGreaterThanOrEqualTo(PAID_BEFORE_THE_CRASH);
    assertThat(paid).allSatisfy(order -> assertThat(order.status()).isEqualTo("paid"));
    assertThatReservationsMatchStock();

    // and when everybody sends the same order again
    List<Answer> answers = Crowd.of(BUYERS, THREADS, each -> buyers.get(each).send());

    // then every piece is sold once, and those who had an order get the same one
    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.status()).as(answer.text()).isIn(201, 409));
    List<String> numbers =
        answers.stream()
            .filter(answer -> answer.status() == 201)
            .map(answer -> answer.json().getString("number"))
            .toList();
    assertThat(numbers).hasSize(PIECES).doesNotHaveDuplicates();
    assertThat(numbers).containsAll(placed.stream().map(Orders::number).toList());
    assertThatReservationsMatchStock();

    // and nothing stays reserved for ever
    numbers.forEach(Database::letTimeToPayPass);
    long sold =
        Database.number(
            "SELECT -COALESCE(SUM(quantity), 0) FROM stock_movement"
                + " WHERE sku = ? AND kind = 'SALE'",
            scarce.sku());
    assertThat(sold).isGreaterThanOrEqualTo(paid.size());
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(Stream.of(scarce.reserved(), plenty.reserved())).containsOnly(0L));
    assertThat(scarce.onHand()).isEqualTo(PIECES - sold);
    assertThat(plenty.onHand()).isEqualTo(1_000 - sold);

    // and the search finds what the catalogue holds
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(Api.anyone().get("//status/search").text())
                    .contains("found as the catalogue has them"));
  }

  /** True when an answer came, be it a refusal. */
  private boolean orderAndPay(Buyer buyer) {
    try {
      Answer answer = buyer.send();
      if (answer.status() == 201) {
        Orders order = Orders.of(buyer.cart(), answer);
        placed.add(order);
        if (acknowledged.incrementAndGet() % 2 == 0 && order.confirm().status() == 200) {
          paid.add(order);
        }
      }
      return answer.status() < 500;
    } catch (UncheckedIOException cutOff) {
      return false;
    }
  }

  private boolean killTheServer() throws IOException {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(5))
        .until(
            () ->
                acknowledged.get() >= ACKNOWLEDGED_BEFORE_THE_CRASH
                    && paid.size() >= PAID_BEFORE_THE_CRASH);
    long pid = Long.parseLong(Files.readString(Environment.serverPidFile()).strip());
    ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
    assertThat(server.destroyForcibly()).isTrue();
    await().atMost(PATIENCE).until(() -> !server.isAlive());
    return true;
  }

  private static void restartTheServer() {
    Deployed.run(
        List.of(Environment.root().resolve("lapak").toString(), "test-restart-server"),
        Duration.ofMinutes(6));
    Deployed.awaitOpen();
  }

  private void assertThatReservationsMatchStock() {
    for (Goods goods : List.of(scarce, plenty)) {
      assertThat(goods.reserved())
          .isEqualTo(
              Database.number(
                  "SELECT COALESCE(SUM(quantity), 0) FROM stock_reservation"
                      + " WHERE sku = ? AND state = 'HELD'",
                  goods.sku()))
          .isLessThanOrEqualTo(goods.onHand());
    }
  }
}
