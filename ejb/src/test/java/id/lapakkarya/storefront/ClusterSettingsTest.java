package id.lapakkarya.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search cluster is there when it is configured, and its password is told to nobody. */
class ClusterSettingsTest {
  @Test
  void should_have_no_cluster_unless_there_is_an_address() {
    assertThat(settings(Map.of()).isOn()).isFalse();
    assertThat(settings(Map.of("lapak.search.url", " , ")).isOn()).isFalse();
  }

  @Test
  void should_take_credentials_out_of_the_address() {
    ClusterSettings settings =
        settings(
            Map.of(
                "lapak.search.url",
                "https://lapak:p%40ss+w%2Cord@one.test:9200/, https://two.test:9200/search/"));

    assertThat(settings.addresses())
        .containsExactly(
            URI.create("https://one.test:9200"), URI.create("https://two.test:9200/search"));
    assertThat(settings.credentials()).contains("lapak:p@ss+w,ord");
    assertThat(settings.prefix()).isEqualTo("lapak");
    assertThat(settings.toString()).doesNotContain("p@ss", "p%40ss");
  }

  @Test
  void should_prefer_the_credentials_that_stand_for_themselves() {
    ClusterSettings settings =
        settings(
            Map.of(
                "lapak.search.url", "https://other:wrong@one.test:9200",
                "lapak.search.user", "lapak",
                "lapak.search.password", "right",
                "lapak.search.index", "sumsel"));

    assertThat(settings.credentials()).contains("lapak:right");
    assertThat(settings.prefix()).isEqualTo("sumsel");
  }

  @Test
  void should_refuse_half_of_the_credentials() {
    assertThatThrownBy(
            () ->
                settings(
                    Map.of("lapak.search.url", "https://one.test", "lapak.search.user", "lapak")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("LAPAK_SEARCH_PASSWORD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"one.test:9200", "ftp://u:secret@one.test", "https://u:se cret@one.test"})
  void should_refuse_what_is_no_address_without_repeating_it(String url) {
    assertThatThrownBy(() -> settings(Map.of("lapak.search.url", url)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("LAPAK_SEARCH_URL")
        .hasMessageNotContaining("cret")
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lapak", "_lapak", "la/pak", "lapak*"})
  void should_refuse_a_beginning_that_no_index_may_have(String prefix) {
    assertThatThrownBy(() -> settings(Map.of("lapak.search.index", prefix)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("LAPAK_SEARCH_INDEX");
  }

  private static ClusterSettings settings(Map<String, String> values) {
    return ClusterSettings.of(name -> Optional.ofNullable(values.get(name)));
  }
}
