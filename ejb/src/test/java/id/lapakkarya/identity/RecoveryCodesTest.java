package id.lapakkarya.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryCodesTest {
  @Test
  void should_make_ten_different_ones_each_in_its_slot() {
    List<String> codes = RecoveryCodes.next();

    assertThat(codes).hasSize(10).doesNotHaveDuplicates();
    for (int slot = 0; slot < codes.size(); slot++) {
      String plain = RecoveryCodes.plain(codes.get(slot)).orElseThrow();
      assertThat(RecoveryCodes.slotOf(plain)).isEqualTo(slot);
    }
    assertThat(RecoveryCodes.next()).doesNotContainAnyElementsOf(codes);
  }

  @Test
  void should_read_them_however_they_are_typed_and_nothing_else() {
    String code = RecoveryCodes.next().get(3);
    String plain = code.replace("-", "");

    assertThat(RecoveryCodes.plain(" " + code.toUpperCase(java.util.Locale.ROOT))).contains(plain);
    assertThat(RecoveryCodes.plain(plain)).contains(plain);
    assertThat(RecoveryCodes.plain("")).isEmpty();
    assertThat(RecoveryCodes.plain(null)).isEmpty();
    assertThat(RecoveryCodes.plain(plain.substring(1))).isEmpty();
    assertThat(RecoveryCodes.plain("x" + plain.substring(1))).isEmpty();
    assertThat(RecoveryCodes.plain("123456")).isEmpty();
  }
}
