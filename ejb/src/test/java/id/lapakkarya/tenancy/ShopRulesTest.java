package id.lapakkarya.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Violation;
import id.lapakkarya.platform.Violations;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the description of a shop must satisfy. */
class ShopRulesTest {
  private static final LocalText NOTHING = new LocalText("", "");
  private static final LocalText WORDS = new LocalText("CONTOH", "SAMPLE");

  @Test
  void should_let_a_draft_wait_for_the_rest() {
    ShopDescription begun = shop("lapas-contoh", "", NOTHING, "#ffffff");

    assertThat(fields(ShopRules.draft(begun))).isEmpty();
    assertThat(fields(ShopRules.complete(begun)))
        .contains("address", "phone", "postalCode", "email", "taglineId", "storyEn");
  }

  @Test
  void should_have_nothing_against_what_is_complete() {
    ShopDescription whole = shop("lapas-contoh", "Jl. Contoh No. 1", WORDS, "#ffffff");

    assertThat(fields(ShopRules.complete(whole))).isEmpty();
  }

  @Test
  void should_refuse_ink_that_cannot_be_read_even_in_a_draft() {
    assertThat(ShopRules.draft(shop("lapas-contoh", "", NOTHING, "#8a2636")).all())
        .containsExactly(new Violation("brandInk", "contrast"));
  }

  @Test
  void should_keep_the_addresses_of_the_back_office() {
    assertThat(fields(ShopRules.draft(shop("baru", "", NOTHING, "#ffffff"))))
        .containsExactly("slug");
  }

  private static List<String> fields(Violations violations) {
    return violations.all().stream().map(Violation::field).toList();
  }

  private static ShopDescription shop(String slug, String address, LocalText words, String ink) {
    boolean whole = !address.isEmpty();
    return new ShopDescription(
        slug,
        "Lapas Contoh",
        ShopKind.LAPAS,
        whole ? "IIA" : "",
        "Contoh",
        "16.71",
        address,
        whole ? "30145" : "",
        whole ? "0711-000" : "",
        whole ? "lapas@contoh.test" : "",
        words,
        words,
        "#7a1626",
        ink,
        "ecoprint");
  }
}
