package id.lapakkarya.identity;

import static id.lapakkarya.identity.ExampleShops.shop;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.tenancy.ShopView;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyViewTest {
  private static final ShopView A = shop(1, "16.71");
  private static final ShopView B = shop(2, "16.09");

  @Test
  void should_open_and_grant_in_its_own_shop_only() {
    KeyView key = key(new Scope.Shop(A.id()), Permission.PRODUCT_READ);

    assertThat(key.opens(A)).isTrue();
    assertThat(key.opens(B)).isFalse();
    assertThat(key.grants(Permission.PRODUCT_READ, Optional.of(A))).isTrue();
    assertThat(key.grants(Permission.PRODUCT_READ, Optional.of(B))).isFalse();
    assertThat(key.grants(Permission.PRODUCT_READ, Optional.empty())).isFalse();
    assertThat(key.grants(Permission.STOCK_READ, Optional.of(A))).isFalse();
  }

  @Test
  void should_open_every_shop_on_the_platform() {
    KeyView key = key(Scope.PLATFORM, Permission.PRODUCT_READ);

    assertThat(key.opens(A)).isTrue();
    assertThat(key.opens(B)).isTrue();
  }

  @Test
  void should_open_no_shop_to_a_key_that_only_reads_reports() {
    assertThat(Permission.REPORT_READ.level()).isNotEqualTo(Permission.Level.TENANT);

    assertThat(key(new Scope.Shop(A.id()), Permission.REPORT_READ).opens(A)).isFalse();
  }

  @Test
  void should_keep_what_is_the_platforms_from_a_key_of_one_shop() {
    KeyView key = key(new Scope.Shop(A.id()), Permission.PAYMENT_READ);

    assertThat(Permission.PAYMENT_READ.level()).isEqualTo(Permission.Level.PLATFORM);
    assertThat(key.holds(Permission.PAYMENT_READ)).isFalse();
    assertThat(key.grants(Permission.PAYMENT_READ, Optional.of(A))).isFalse();
  }

  private static KeyView key(Scope scope, Permission permission) {
    Instant now = Instant.EPOCH;
    return new KeyView(
        1,
        "CONTOH",
        "lk_contoh",
        scope,
        Set.of(permission),
        600,
        6_000,
        now,
        now,
        null,
        null,
        "CONTOH");
  }
}
