package id.lapakkarya.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyPolicyTest {
  /** Written down a second time on purpose: a permission that is offered unmeant is seen here. */
  @Test
  void should_offer_no_money_and_no_people() {
    assertThat(KeyPolicy.OFFERED)
        .containsExactlyInAnyOrder(
            Permission.PRODUCT_READ,
            Permission.STOCK_READ,
            Permission.STOCK_WRITE,
            Permission.ORDER_READ,
            Permission.REPORT_READ)
        .noneMatch(each -> each.effect() == Permission.Effect.MONEY);
  }

  @Test
  void should_only_read_unless_more_was_asked_for() {
    assertThat(KeyPolicy.USUAL)
        .isNotEmpty()
        .isSubsetOf(KeyPolicy.OFFERED)
        .allMatch(each -> each.effect() == Permission.Effect.READ);
  }

  @Test
  void should_end_within_a_year_of_wib() {
    // Already the 2nd of November in Palembang.
    Instant evening = Instant.parse("2026-11-01T18:00:00Z");

    assertThat(KeyPolicy.latestEnd(evening)).isEqualTo(Instant.parse("2027-11-02T17:00:00Z"));
  }

  @Test
  void should_know_a_key_by_its_form() {
    assertThat(KeyView.isForm("lk_" + Secrets.next())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "lk_", "lk_kurang", "lk_012345678901234567890123456789012"})
  void should_take_nothing_else_for_a_key(String token) {
    assertThat(KeyView.isForm(token)).isFalse();
    assertThat(KeyView.isForm(Secrets.next())).isFalse();
  }

  @Test
  void should_keep_the_last_head_and_the_last_operator_of_all() {
    Scope region = new Scope.Region("16.71");

    assertThat(RoleChanges.isKeeper(Role.PROVINCE_OPERATOR, Scope.PLATFORM)).isTrue();
    assertThat(RoleChanges.isKeeper(Role.PROVINCE_OPERATOR, region)).isFalse();
    assertThat(
            List.of(Role.values()).stream()
                .filter(role -> RoleChanges.isKeeper(role, new Scope.Shop(shop()))))
        .containsExactly(Role.KALAPAS);
  }

  private static TenantId shop() {
    return new TenantId(1);
  }
}
