package id.lapakkarya.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of texts in files that a spreadsheet program opens. */
class CellTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+62",
        "-5",
        "@lapak",
        "\t=1",
        "\n=1",
        "\uff1d1+1",
        "'tanda kutip",
        "biasa",
        ""
      })
  void should_give_no_spreadsheet_a_formula_and_take_the_mark_away_again(String text) {
    String cell = CellText.write(text);

    assertThat(cell).doesNotContainPattern("^[=+\\-@\t\n\uff1d]");
    assertThat(CellText.plain(text)).doesNotContainPattern("^[=+\\-@\t\n\uff1d]");
    assertThat(CellText.read(cell)).isEqualTo(text);
  }

  @Test
  void should_leave_what_others_wrote_with_an_apostrophe() {
    assertThat(CellText.read("'kain")).isEqualTo("'kain");
    assertThat(CellText.plain("'kain")).isEqualTo("'kain");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "kain|kain",
        "kain, merah|\"kain, merah\"",
        "\"kain\"|\"\"\"kain\"\"\"",
        "=1;2|\"'=1;2\""
      })
  void should_quote_what_would_end_a_value(String text, String value) {
    assertThat(CellText.csv(text)).isEqualTo(value);
  }
}
