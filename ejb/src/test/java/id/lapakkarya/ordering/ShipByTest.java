package id.lapakkarya.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.tenancy.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShipByTest {
  /** In WIB the 2nd has begun. */
  private static final Instant PLACED = Instant.parse("2026-11-01T18:00:00Z");

  private static final Instant LATER = Instant.parse("2026-11-05T03:00:00Z");

  @Test
  void should_count_from_the_day_of_the_payment() {
    assertThat(ShipBy.dayOf(order(LATER, null), 0)).isEqualTo(LocalDate.of(2026, 11, 7));
  }

  @Test
  void should_count_from_accepting_what_is_paid_on_delivery() {
    assertThat(ShipBy.dayOf(order(null, LATER), 0)).isEqualTo(LocalDate.of(2026, 11, 7));
  }

  @Test
  void should_count_from_the_order_in_wib_before_anything_has_happened() {
    assertThat(ShipBy.dayOf(order(null, null), 0)).isEqualTo(LocalDate.of(2026, 11, 4));
  }

  @Test
  void should_give_the_time_that_the_slowest_product_takes() {
    assertThat(ShipBy.dayOf(order(LATER, null), 14)).isEqualTo(LocalDate.of(2026, 11, 21));
  }

  private static ShopOrderView order(Instant paid, Instant accepted) {
    return new ShopOrderView(
        "UJI-1",
        new TenantId(1),
        ShopOrderStatus.PAID,
        PaymentMethod.QRIS,
        "regular",
        Rupiah.ZERO,
        Rupiah.ZERO,
        Rupiah.ZERO,
        Rupiah.ZERO,
        Rupiah.ZERO,
        new ShipTo("Contoh", "081200000000", "16.71.01", "Contoh", "30111", "Jalan Contoh 1"),
        PLACED,
        paid,
        accepted,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of());
  }
}
