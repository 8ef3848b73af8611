package id.lapakkarya.identity;

import static id.lapakkarya.identity.ExampleShops.shop;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.tenancy.ShopView;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  private static final ShopView A = shop(1, "16.71");
  private static final ShopView B = shop(2, "16.09");
  private static final Scope IN_A = new Scope.Shop(A.id());
  private static final Scope PALEMBANG = new Scope.Region("16.71");
  private static final Scope PROVINCE = new Scope.Region("16");

  @Test
  void should_grant_a_tenants_permission_in_that_tenant_only() {
    Assignment operator = held(Role.LAPAS_OPERATOR, IN_A);

    assertThat(operator.grants(Permission.ORDER_DECIDE, Optional.of(A))).isTrue();
    assertThat(operator.grants(Permission.ORDER_DECIDE, Optional.of(B))).isFalse();
    assertThat(operator.grants(Permission.ORDER_DECIDE, Optional.empty())).isFalse();
    assertThat(operator.opens(A)).isTrue();
    assertThat(operator.opens(B)).isFalse();
  }

  @Test
  void should_grant_in_a_region_what_lies_within_it() {
    Assignment auditor = held(Role.PROVINCE_AUDITOR, PALEMBANG);

    assertThat(auditor.grants(Permission.ORDER_READ, Optional.of(A))).isTrue();
    assertThat(auditor.grants(Permission.ORDER_READ, Optional.of(B))).isFalse();
    assertThat(auditor.holds(Permission.ORDER_READ)).isTrue();
    assertThat(auditor.holds(Permission.PAYMENT_READ)).isFalse();
    assertThat(auditor.grants(Permission.PAYMENT_READ, Optional.of(A))).isFalse();
    assertThat(held(Role.PROVINCE_AUDITOR, PROVINCE).opens(B)).isTrue();
    assertThat(new Scope.Region("16.7").covers(A)).isFalse();
  }

  @Test
  void should_grant_nothing_to_a_role_held_where_it_cannot_be() {
    Assignment everywhere = held(Role.LAPAS_OPERATOR, Scope.PLATFORM);
    Assignment collector = held(Role.PROVINCE_FINANCE, IN_A);
    Assignment regional = held(Role.PROVINCE_FINANCE, PROVINCE);

    assertThat(everywhere.grants(Permission.ORDER_DECIDE, Optional.of(A))).isFalse();
    assertThat(everywhere.opens(A)).isFalse();
    assertThat(collector.grants(Permission.PAYMENT_CONFIRM, Optional.of(A))).isFalse();
    assertThat(collector.grants(Permission.REPORT_READ, Optional.empty())).isFalse();
    assertThat(regional.grants(Permission.PAYMENT_CONFIRM, Optional.empty())).isFalse();
  }

  @Test
  void should_let_an_auditor_read_everything_and_change_nothing() {
    assertThat(Role.PROVINCE_AUDITOR.permissions())
        .containsExactlyInAnyOrder(
            Stream.of(Permission.values())
                .filter(permission -> permission.name().endsWith("_READ"))
                .toArray(Permission[]::new));
  }

  @Test
  void should_keep_money_from_helpers() {
    assertThat(Role.ofHelpers())
        .contains(Permission.ORDER_READ, Permission.STOCK_WRITE)
        .doesNotContain(
            Permission.PRICE_WRITE,
            Permission.ORDER_DECIDE,
            Permission.ORDER_DELIVER,
            Permission.SPLIT_CONFIRM);
  }

  @Test
  void should_read_back_the_key_of_a_scope_and_nothing_else() {
    for (Scope scope : new Scope[] {IN_A, PALEMBANG, PROVINCE, Scope.PLATFORM}) {
      assertThat(Scope.parse(scope.key())).contains(scope);
    }
    for (String other : new String[] {"", "tenant:", "tenant:1 or 1", "region:16.", "Platform"}) {
      assertThat(Scope.parse(other)).as(other).isEmpty();
    }
    assertThat(Scope.parse(null)).isEmpty();
  }

  private static Assignment held(Role role, Scope scope) {
    return new Assignment(1, role, scope, Optional.empty());
  }
}
