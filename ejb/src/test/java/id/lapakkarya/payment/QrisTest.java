package id.lapakkarya.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapakkarya.platform.Rupiah;
import org.junit.jupiter.api.Test;

/** Against the synthetic vectors of the domain's notes (EMVCo merchant-presented mode). */
class QrisTest {
  private static final String STATIC =
      "00020101021126630017ID.CO.EXAMPLE.WWW011893600000000000000102090000000010303UMI"
          + "51440014ID.CO.QRIS.WWW0215ID00000000000000303UMI5204539953033605802ID"
          + "5921CONTOH KOPERASI LAPAS6009PALEMBANG61053013563049F01";
  private static final String DYNAMIC =
      "00020101021226630017ID.CO.EXAMPLE.WWW011893600000000000000102090000000010303UMI"
          + "51440014ID.CO.QRIS.WWW0215ID00000000000000303UMI52045399530336054061500005802ID"
          + "5921CONTOH KOPERASI LAPAS6009PALEMBANG61053013562170113INV-2026-000163040297";

  @Test
  void should_compute_the_check_value_of_crc_16_ccitt_false() {
    assertThat(Qris.crc("123456789")).isEqualTo("29B1");
  }

  @Test
  void should_make_the_known_dynamic_code_from_the_known_static_one() {
    assertThat(Qris.dynamic(STATIC, Rupiah.of(150_000), "INV-2026-0001")).isEqualTo(DYNAMIC);
  }

  @Test
  void should_recognise_both_vectors() {
    assertThat(Qris.isValid(STATIC)).isTrue();
    assertThat(Qris.isValid(DYNAMIC)).isTrue();
  }

  @Test
  void should_refuse_a_payload_with_one_wrong_character() {
    for (int i = 0; i < STATIC.length(); i++) {
      char other = STATIC.charAt(i) == '7' ? '8' : '7';
      String broken = STATIC.substring(0, i) + other + STATIC.substring(i + 1);
      assertThat(Qris.isValid(broken)).as("at " + i).isFalse();
    }
  }

  @Test
  void should_refuse_to_ask_for_nothing() {
    assertThatThrownBy(() -> Qris.dynamic(STATIC, Rupiah.ZERO, "X"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
