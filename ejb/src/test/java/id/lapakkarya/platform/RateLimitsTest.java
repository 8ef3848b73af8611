package id.lapakkarya.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.lapakkarya.platform.RateLimits.Limit;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
  private final Hand hand = new Hand();

  @Test
  void should_refuse_one_too_many_and_say_how_long_to_wait() {
    RateLimits limits = limits(Map.of("lapak.limit.sign.in.by.account", "2/1m"), false);
    limits.take(Limit.SIGN_IN_BY_ACCOUNT, "a@demo.test");
    limits.take(Limit.SIGN_IN_BY_ACCOUNT, "a@demo.test");

    LapakException refusal =
        catchThrowableOfType(
            LapakException.class, () -> limits.take(Limit.SIGN_IN_BY_ACCOUNT, "a@demo.test"));

    assertThat(refusal.code()).isEqualTo("too-many-requests");
    assertThat(refusal.details()).containsEntry("retryAfter", 30L);
    assertThatCode(() -> limits.take(Limit.SIGN_IN_BY_ACCOUNT, "b@demo.test"))
        .doesNotThrowAnyException();
  }

  @Test
  void should_refill_as_time_goes_by() {
    RateLimits limits = limits(Map.of("lapak.limit.sign.in.by.account", "1/1m"), false);
    limits.take(Limit.SIGN_IN_BY_ACCOUNT, "a@demo.test");
    assertThatIsRefused(limits, Limit.SIGN_IN_BY_ACCOUNT, "a@demo.test");

    hand.move(Duration.ofMinutes(1));

    limits.take(Limit.SIGN_IN_BY_ACCOUNT, "a@demo.test");
  }

  @Test
  void should_spare_loopback_in_the_demo_by_address_and_nobody_by_account() {
    Map<String, String> settings =
        Map.of("lapak.limit.search.by.address", "1/1m", "lapak.limit.sign.in.by.account", "1/1m");
    RateLimits demo = limits(settings, true);
    for (String address : new String[] {"127.0.0.1", "127.8.8.8", "::1", "0:0:0:0:0:0:0:1"}) {
      demo.take(Limit.SEARCH_BY_ADDRESS, address);
      demo.take(Limit.SEARCH_BY_ADDRESS, address);
    }
    demo.take(Limit.SEARCH_BY_ADDRESS, "203.0.113.7");
    demo.take(Limit.SIGN_IN_BY_ACCOUNT, "127.0.0.1");

    assertThatIsRefused(demo, Limit.SEARCH_BY_ADDRESS, "203.0.113.7");
    assertThatIsRefused(demo, Limit.SIGN_IN_BY_ACCOUNT, "127.0.0.1");
  }

  @Test
  void should_spare_no_address_outside_the_demo() {
    RateLimits limits = limits(Map.of("lapak.limit.search.by.address", "1/1m"), false);
    limits.take(Limit.SEARCH_BY_ADDRESS, "127.0.0.1");

    assertThatIsRefused(limits, Limit.SEARCH_BY_ADDRESS, "127.0.0.1");
  }

  @Test
  void should_count_a_network_of_ipv6_as_one_address() {
    RateLimits limits = limits(Map.of("lapak.limit.search.by.address", "1/1m"), false);
    limits.take(Limit.SEARCH_BY_ADDRESS, "2001:db8:1:2::1");

    assertThatIsRefused(limits, Limit.SEARCH_BY_ADDRESS, "2001:db8:1:2:ffff::9");
    limits.take(Limit.SEARCH_BY_ADDRESS, "2001:db8:1:3::1");
  }

  @Test
  void should_take_any_text_for_an_address_without_looking_it_up() {
    RateLimits limits = limits(Map.of("lapak.limit.search.by.address", "1/1m"), false);
    for (String text : new String[] {"", "unknown", "localhost", "1.2.3.4:80", "::::"}) {
      limits.take(Limit.SEARCH_BY_ADDRESS, text);
      assertThatIsRefused(limits, Limit.SEARCH_BY_ADDRESS, text);
    }
  }

  @Test
  void should_be_switched_off_by_its_setting() {
    RateLimits limits = limits(Map.of("lapak.limit.sign.in.by.account", "off"), false);
    for (int i = 0; i < 1000; i++) {
      limits.take(Limit.SIGN_IN_BY_ACCOUNT, "a@demo.test");
    }
  }

  @Test
  void should_not_start_with_a_setting_that_says_nothing() {
    for (String wrong : new String[] {"30", "0/1m", "30/0m", "30/1d", "-1/1m", "OFF"}) {
      assertThatThrownBy(() -> limits(Map.of("lapak.limit.sign.in.by.account", wrong), false))
          .as(wrong)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static void assertThatIsRefused(RateLimits limits, Limit limit, String whose) {
    assertThatThrownBy(() -> limits.take(limit, whose))
        .as(whose)
        .isInstanceOf(LapakException.class)
        .hasMessageContaining("too-many-requests");
  }

  private RateLimits limits(Map<String, String> settings, boolean demo) {
    return new RateLimits(name -> Optional.ofNullable(settings.get(name)), demo, hand);
  }

  /** A clock that moves when it is told to. */
  private static final class Hand implements TimeMeter {
    private long nanos;

    void move(Duration on) {
      nanos += on.toNanos();
    }

    @Override
    public long currentTimeNanos() {
      return nanos;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
