package id.lapakkarya.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeValuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "TEXT; apa saja",
        "NUMBER; 250",
        "NUMBER; 2,5",
        "NUMBER; 2.5",
        "YES_NO; yes",
        "CHOICE; telur",
        "CHOICES; telur, susu",
        "CHOICES; susu"
      })
  void should_take_what_fits_the_type(AttributeType type, String value) {
    assertThat(wrong(type, value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "NUMBER; banyak; number",
        "NUMBER; -1; number",
        "NUMBER; 250 g; number",
        "YES_NO; mungkin; unknown-value",
        "CHOICE; kacang; unknown-value",
        "CHOICE; telur, susu; unknown-value",
        "CHOICES; telur, kacang; unknown-value",
        "CHOICES; telur, telur; repeated"
      })
  void should_refuse_what_does_not(AttributeType type, String value, String code) {
    assertThat(wrong(type, value)).containsExactly(new Violation("attributes.uji", code));
  }

  @Test
  void should_leave_a_value_that_stays_as_it_was() {
    Map<String, String> values = Map.of("uji", "banyak");
    AttributeView number = definition(AttributeType.NUMBER, false);
    assertThat(AttributeValues.check(values, List.of(number), values, true, true).all()).isEmpty();
  }

  @Test
  void should_ask_for_what_is_required_only_of_what_buyers_are_to_see() {
    List<AttributeView> required = List.of(definition(AttributeType.TEXT, true));
    assertThat(AttributeValues.check(Map.of(), required, Map.of(), false, false).all()).isEmpty();
    assertThat(AttributeValues.check(Map.of(), required, Map.of(), true, false).all())
        .containsExactly(new Violation("attributes.uji", "required"));
  }

  @Test
  void should_let_published_goods_be_until_their_attributes_are_changed() {
    List<AttributeView> required = List.of(definition(AttributeType.TEXT, true));
    Map<String, String> before = Map.of("lain", "ada");
    assertThat(AttributeValues.check(before, required, before, true, true).all()).isEmpty();
    assertThat(AttributeValues.check(Map.of("lain", "baru"), required, before, true, true).all())
        .containsExactly(new Violation("attributes.uji", "required"));
  }

  @Test
  void should_tell_values_in_the_language_of_the_reader() {
    AttributeView several = definition(AttributeType.CHOICES, false);
    assertThat(several.inWords("telur, susu", Locale.ENGLISH, key -> key)).isEqualTo("Egg, Milk");
    assertThat(several.inWords("susu (sedikit)", Locale.ENGLISH, key -> key))
        .isEqualTo("susu (sedikit)");
    AttributeView number = definition(AttributeType.NUMBER, false);
    assertThat(number.inWords("250", Locale.ENGLISH, key -> key)).isEqualTo("250 g");
    AttributeView yesNo = definition(AttributeType.YES_NO, false);
    assertThat(yesNo.inWords("yes", Locale.ENGLISH, key -> "Yes")).isEqualTo("Yes");
  }

  private static List<Violation> wrong(AttributeType type, String value) {
    return AttributeValues.check(
            Map.of("uji", value), List.of(definition(type, false)), Map.of(), true, false)
        .all();
  }

  private static AttributeView definition(AttributeType type, boolean required) {
    return new AttributeView(
        1,
        new AttributeDraft(
            "kuliner",
            "uji",
            type,
            new LocalText("Uji", "Trial"),
            type == AttributeType.NUMBER ? "g" : "",
            required,
            false,
            type.isChosen()
                ? List.of(
                    new AttributeChoice("telur", new LocalText("Telur", "Egg")),
                    new AttributeChoice("susu", new LocalText("Susu", "Milk")))
                : List.of()),
        false);
  }
}
