package id.lapakkarya.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Songket Merah|+songket* +merah*",
        "kopi-lahat|+kopi* +lahat*",
        "\"kopi\" +(-@~<>*|+kopi*",
        "a|''",
        "'  '|''",
        "a b c|''"
      })
  void should_let_no_operator_through(String typed, String expression) {
    assertThat(SearchWords.expression(typed)).isEqualTo(expression);
  }
}
