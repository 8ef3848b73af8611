package id.lapakkarya.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.platform.Open;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PermissionTest {
  /** Written down a second time on purpose: one that is dropped in the code is seen here. */
  @Test
  void should_ask_for_a_recent_proof_where_money_moves_or_people_change() {
    assertThat(Stream.of(Permission.values()).filter(Permission::needsProof))
        .containsExactlyInAnyOrder(
            Permission.PAYMENT_CONFIRM,
            Permission.SPLIT_CONFIRM,
            Permission.TERMS_WRITE,
            Permission.STAFF_WRITE,
            Permission.FACTOR_RESET);
  }

  @Test
  void should_ask_nobody_for_a_proof_who_only_reads() {
    assertThat(Stream.of(Permission.values()).filter(Permission::needsProof))
        .noneMatch(permission -> permission.effect() == Permission.Effect.READ);
  }

  /** What has no permission, because everybody may do it with the own account. */
  @Test
  void should_ask_for_a_recent_proof_before_the_own_second_factor_changes() {
    assertThat(
            Stream.of(SecondFactors.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Open.class))
                .filter(method -> !method.isAnnotationPresent(RecentProof.class))
                .map(Method::getName))
        .containsExactly("own");
  }

  @Test
  void should_let_the_province_alone_reset_a_second_factor() {
    assertThat(Stream.of(Role.values()).filter(role -> role.grants(Permission.FACTOR_RESET)))
        .containsExactly(Role.PROVINCE_OPERATOR);
  }
}
