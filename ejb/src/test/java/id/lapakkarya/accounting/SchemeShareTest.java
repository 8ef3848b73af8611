package id.lapakkarya.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapakkarya.platform.Rupiah;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchemeShareTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @Test
  void should_share_the_whole_sale_on_a_gross_scheme() {
    Shares shares = scheme(SchemeBase.GROSS, 5_000, 3_500, 1_500).share(rp(100_000), rp(40_000));

    assertThat(shares).isEqualTo(new Shares(rp(0), rp(50_000), rp(35_000), rp(15_000)));
  }

  @Test
  void should_recover_the_material_first_on_a_profit_scheme() {
    Shares shares = scheme(SchemeBase.PROFIT, 5_000, 3_500, 1_500).share(rp(100_000), rp(40_000));

    assertThat(shares).isEqualTo(new Shares(rp(40_000), rp(30_000), rp(21_000), rp(9_000)));
  }

  @Test
  void should_pay_nothing_on_a_loss() {
    Shares shares = scheme(SchemeBase.PROFIT, 5_000, 3_500, 1_500).share(rp(10_000), rp(40_000));

    assertThat(shares).isEqualTo(new Shares(rp(10_000), rp(0), rp(0), rp(0)));
  }

  @Test
  void should_lose_no_rupiah_to_rounding() {
    SchemeView scheme = scheme(SchemeBase.GROSS, 3_333, 3_333, 3_334);
    for (long gross = 0; gross < 2_000; gross++) {
      assertThat(scheme.share(rp(gross), rp(0)).total()).isEqualTo(rp(gross));
    }
  }

  @Test
  void should_give_a_single_rupiah_to_the_largest_remainder() {
    assertThat(scheme(SchemeBase.GROSS, 2_000, 5_000, 3_000).share(rp(1), rp(0)))
        .isEqualTo(new Shares(rp(0), rp(0), rp(1), rp(0)));
  }

  @Test
  void should_refuse_shares_that_are_not_the_whole() {
    assertThatThrownBy(() -> scheme(SchemeBase.GROSS, 5_000, 3_000, 1_500))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static SchemeView scheme(SchemeBase base, int premi, int capital, int pnbp) {
    return new SchemeView(DAY, "CONTOH", base, premi, capital, pnbp);
  }

  private static Rupiah rp(long amount) {
    return Rupiah.of(amount);
  }
}
