package id.lapakkarya.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.tenancy.TenantId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  private static final Optional<TenantId> A = Optional.of(new TenantId(1));
  private static final Optional<TenantId> B = Optional.of(new TenantId(2));

  @Test
  void should_grant_a_tenants_permission_in_that_tenant_only() {
    Assignment operator = new Assignment(Role.LAPAS_OPERATOR, A);

    assertThat(operator.grants(Permission.ORDER_FULFIL, A)).isTrue();
    assertThat(operator.grants(Permission.ORDER_FULFIL, B)).isFalse();
    assertThat(operator.grants(Permission.ORDER_FULFIL, Optional.empty())).isFalse();
  }

  @Test
  void should_not_reach_the_platform_from_a_tenant_nor_a_tenant_from_the_platform() {
    assertThat(new Assignment(Role.PROVINCE_FINANCE, A).grants(Permission.PAYMENT_CONFIRM, A))
        .isFalse();
    assertThat(
            new Assignment(Role.LAPAS_OPERATOR, Optional.empty())
                .grants(Permission.ORDER_FULFIL, A))
        .isFalse();
  }

  @Test
  void should_let_an_auditor_change_nothing() {
    for (Permission permission : Permission.values()) {
      boolean reads = permission.name().endsWith("_READ");
      assertThat(Role.PROVINCE_AUDITOR.grants(permission) && !reads)
          .as(permission.name())
          .isFalse();
    }
  }
}
