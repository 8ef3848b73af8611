package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.support.Environment;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Mailbox;
import id.lapakkarya.it.support.Mailbox.Letter;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.WholeEar;
import org.junit.jupiter.api.Test;

@WholeEar
class MailsIT {
  @Test
  void should_tell_a_buyer_that_the_order_was_placed_and_paid_and_sent_by_each_shop() {
    Orders order = Orders.placed("qris", Goods.of(LPP, 5), Goods.of(LAPAS, 5));
    Letter placed = Mailbox.awaitLetter(order.email(), order.number());
    assertThat(placed.body())
        .contains(
            Environment.url() + "/pesanan/" + order.number() + "?token=" + order.token(),
            "Karya uji");

    order.confirm().expect(200);
    awaitLetters(order, 2);
    order.ship(LPP).expect(200);
    order.ship(LAPAS).expect(200);

    Letter shipped = Mailbox.awaitLetter(order.email(), "RESI-" + order.number());
    assertThat(shipped.subject()).isNotEqualTo(placed.subject());
    awaitLetters(order, 4);
  }

  @Test
  void should_tell_a_buyer_what_a_shop_cannot_send_and_why() {
    Orders order = Orders.paid(Goods.of(LPP, 150_000, 5));

    order.reject(LPP, "Alat tenun rusak").expect(200);

    assertThat(Mailbox.awaitLetter(order.email(), "Alat tenun rusak").body()).contains("Rp");
  }

  private static void awaitLetters(Orders order, int count) {
    org.awaitility.Awaitility.await()
        .atMost(java.time.Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(Mailbox.letters(order.email())).hasSize(count));
  }
}
