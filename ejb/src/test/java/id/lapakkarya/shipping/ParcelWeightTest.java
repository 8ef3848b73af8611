package id.lapakkarya.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.catalogue.Measures;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.shipping.model.ShippingRate;
import id.lapakkarya.tenancy.TenantId;
import org.junit.jupiter.api.Test;

class ParcelWeightTest {
  private static final Measures BASKET = new Measures(40, 30, 30);
  private static final Measures KEY_RING = new Measures(10, 5, 2);

  @Test
  void should_count_the_room_of_what_is_light_and_large() {
    assertThat(ParcelWeight.NONE.plus(800, BASKET, 1).counted()).isEqualTo(6_000);
  }

  @Test
  void should_count_the_weight_of_what_is_small_and_heavy() {
    assertThat(ParcelWeight.NONE.plus(500, KEY_RING, 2).counted()).isEqualTo(1_000);
  }

  @Test
  void should_count_the_weight_where_nobody_has_measured() {
    assertThat(ParcelWeight.NONE.plus(250, Measures.NONE, 3).counted()).isEqualTo(750);
  }

  @Test
  void should_compare_the_sums_of_a_parcel_and_not_of_each_line() {
    ParcelWeight parcel = ParcelWeight.NONE.plus(9_000, KEY_RING, 1).plus(800, BASKET, 1);

    assertThat(parcel.counted()).isEqualTo(9_800);
  }

  @Test
  void should_count_a_begun_gram_whole() {
    assertThat(ParcelWeight.NONE.plus(1, new Measures(7, 1, 1), 1).counted()).isEqualTo(2);
  }

  @Test
  void should_charge_the_most_for_what_is_beyond_counting() {
    int most = ParcelWeight.NONE.plus(100_000, new Measures(300, 300, 300), 99_999).counted();
    ShippingRate rate =
        new ShippingRate(
            new TenantId(1),
            new RateDraft("regular", Zone.ANY, Rupiah.of(10_000), Rupiah.of(1_000), 3));

    assertThat(most).isEqualTo(Integer.MAX_VALUE);
    assertThat(rate.quote(most).cost()).isGreaterThan(Rupiah.of(2_000_000_000));
  }
}
