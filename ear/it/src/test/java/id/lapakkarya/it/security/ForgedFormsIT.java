package id.lapakkarya.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Reply;
import id.lapakkarya.it.support.WholeEar;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page keeps in its forms is taken for what anybody could have written into them. */
@WholeEar
class ForgedFormsIT {
  private static final String PAGE = "/admin/produk";
  private Browser officer;

  @BeforeEach
  void signIn() {
    officer = Browser.signedIn("operator@lpp-palembang.demo.test");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "stateless",
        "abc:def",
        "1:",
        "99999999999999999999:1",
        "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==",
        "%s%n",
        "\u0000"
      })
  void should_refuse_a_state_that_was_never_given_out(String state) {
    Reply reply = officer.post(PAGE, Map.of("list", "list", "jakarta.faces.ViewState", state));

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text()).contains("tidak dapat dibaca").doesNotContain("Exception", "faces.");
  }

  @Test
  void should_make_the_page_anew_when_its_state_is_over() {
    Reply reply = officer.post(PAGE, Map.of("list", "list", "jakarta.faces.ViewState", "12:34"));

    assertThat(reply.status()).isEqualTo(302);
    assertThat(reply.location()).endsWith(PAGE);
  }

  @ParameterizedTest
  @CsvSource({
    "products_first, abc",
    "products_first, -1",
    "products_first, 99999999999",
    "products_first, ''",
    "products_rows, abc",
    "products_rows, -1",
    "products_rows, 2147483647",
    "products_rows, ''"
  })
  void should_refuse_a_table_that_stands_nowhere(String field, String value) {
    assertThat(turn(Map.of(field, value)).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "products_sortKey, products:nothing",
    "products_sortDir, 99",
    "products_scrollOffset, abc",
    "products_expandedRowIndex, abc",
    "products_selection, 99999",
    "products_columnOrder, products:a"
  })
  void should_not_stumble_over_what_a_table_does_not_have(String field, String value) {
    assertThat(turn(Map.of(field, value)).status()).isLessThan(500);
  }

  @Test
  void should_refuse_a_table_that_comes_without_its_page() {
    Reply reply =
        officer.post(
            PAGE,
            Map.of(
                "jakarta.faces.partial.ajax", "true",
                "jakarta.faces.source", "products",
                "jakarta.faces.partial.execute", "products",
                "jakarta.faces.partial.render", "products",
                "products_pagination", "true",
                "products_encodeFeature", "true"));

    assertThat(reply.status()).isEqualTo(400);
  }

  @Test
  void should_turn_its_own_pages() {
    Reply reply = turn(Map.of());

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.text()).startsWith("<?xml");
  }

  private Reply turn(Map<String, String> forged) {
    Map<String, String> fields =
        new java.util.HashMap<>(
            Map.of(
                "products_pagination", "true",
                "products_encodeFeature", "true",
                "products_first", "0",
                "products_rows", "20"));
    fields.putAll(forged);
    return officer.press(PAGE, officer.view(PAGE), "list", "products", fields, "products");
  }
}
