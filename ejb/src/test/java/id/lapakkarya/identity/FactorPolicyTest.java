package id.lapakkarya.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactorPolicyTest {
  private static final Scope SHOP = new Scope.Shop(new TenantId(1));

  private final FactorPolicy real = new FactorPolicy(false);
  private final FactorPolicy demo = new FactorPolicy(true);

  @Test
  void should_oblige_whoever_works_for_the_province_or_with_money() {
    assertThat(
            Stream.of(Role.values())
                .filter(role -> real.obliges(person(role, placeOf(role), false, false))))
        .containsExactlyInAnyOrder(
            Role.PROVINCE_OPERATOR,
            Role.PROVINCE_FINANCE,
            Role.PROVINCE_AUDITOR,
            Role.LAPAS_FINANCE);
  }

  @Test
  void should_miss_none_where_there_is_one() {
    assertThat(real.isMissing(person(Role.PROVINCE_FINANCE, Scope.PLATFORM, false, false)))
        .isTrue();
    assertThat(real.isMissing(person(Role.PROVINCE_FINANCE, Scope.PLATFORM, true, false)))
        .isFalse();
  }

  @Test
  void should_spare_the_demos_accounts_in_the_demo_alone() {
    AccountView marked = person(Role.PROVINCE_OPERATOR, Scope.PLATFORM, false, true);
    AccountView other = person(Role.PROVINCE_OPERATOR, Scope.PLATFORM, false, false);

    assertThat(demo.isMissing(marked)).isFalse();
    assertThat(demo.isMissing(other)).isTrue();
    assertThat(real.isMissing(marked)).isTrue();
  }

  @Test
  void should_not_count_a_role_that_is_held_where_it_cannot_be() {
    assertThat(real.obliges(person(Role.LAPAS_FINANCE, Scope.PLATFORM, false, false))).isFalse();
  }

  private static Scope placeOf(Role role) {
    return role.isHeldIn(SHOP) ? SHOP : Scope.PLATFORM;
  }

  private static AccountView person(Role role, Scope scope, boolean secondFactor, boolean demo) {
    return new AccountView(
        1,
        "province@demo.test",
        "Seseorang",
        null,
        true,
        secondFactor,
        demo,
        List.of(new Assignment(2, role, scope, Optional.empty())));
  }
}
