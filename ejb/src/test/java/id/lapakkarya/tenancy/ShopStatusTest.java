package id.lapakkarya.tenancy;

import static id.lapakkarya.tenancy.ShopStatus.ACTIVE;
import static id.lapakkarya.tenancy.ShopStatus.CLOSED;
import static id.lapakkarya.tenancy.ShopStatus.DRAFT;
import static id.lapakkarya.tenancy.ShopStatus.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From where a shop goes where. */
class ShopStatusTest {
  @Test
  void should_open_a_draft_or_give_it_up() {
    assertThat(DRAFT.next()).containsExactlyInAnyOrder(ACTIVE, CLOSED);
  }

  @Test
  void should_let_every_step_off_the_market_be_taken_back() {
    assertThat(SUSPENDED.mayBecome(ACTIVE)).isTrue();
    assertThat(CLOSED.mayBecome(SUSPENDED)).isTrue();
  }

  @Test
  void should_not_open_a_closed_shop_at_once() {
    assertThat(CLOSED.mayBecome(ACTIVE)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(ShopStatus.class)
  void should_never_make_a_draft_of_what_buyers_have_seen(ShopStatus status) {
    assertThat(status.next()).doesNotContain(DRAFT);
    assertThat(status.mayBecome(status)).isTrue();
  }
}
