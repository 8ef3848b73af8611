package id.lapakkarya.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginPolicyTest {
  private static final Instant BEGAN = Instant.parse("2026-11-25T01:00:00Z");
  private static final AccountView CUSTOMER = person(Role.BUYER);
  private static final AccountView OFFICER = person(Role.PROVINCE_FINANCE);

  @Test
  void should_end_staffs_after_an_hour_without_use_and_a_working_day_in_all() {
    Instant soon = BEGAN.plus(Duration.ofHours(3));
    Instant late = BEGAN.plus(Duration.ofHours(11)).plusSeconds(1800);

    assertThat(LoginPolicy.expiry(OFFICER, BEGAN, soon)).isEqualTo(soon.plus(Duration.ofHours(1)));
    assertThat(LoginPolicy.expiry(OFFICER, BEGAN, late))
        .isEqualTo(BEGAN.plus(Duration.ofHours(12)));
  }

  @Test
  void should_keep_a_customer_for_a_month_after_the_last_use() {
    Instant later = BEGAN.plus(Duration.ofDays(100));

    assertThat(LoginPolicy.expiry(CUSTOMER, BEGAN, later))
        .isEqualTo(later.plus(Duration.ofDays(30)));
  }

  @ParameterizedTest
  @CsvSource({
    "203.0.113.77,203.0.113.x",
    "2001:db8:1234:5678::9,2001:db8:1234::",
    "somewhere,",
    ","
  })
  void should_keep_no_whole_address(String address, String kept) {
    assertThat(LoginPolicy.network(address)).isEqualTo(kept);
  }

  private static AccountView person(Role role) {
    return new AccountView(
        1,
        "seseorang@contoh.test",
        "Seseorang",
        null,
        true,
        false,
        false,
        List.of(new Assignment(2, role, Scope.PLATFORM, Optional.empty())));
  }
}
