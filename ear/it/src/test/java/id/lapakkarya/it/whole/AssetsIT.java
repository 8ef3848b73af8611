package id.lapakkarya.it.whole;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.WholeEar;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages are made of can be kept for ever, for its address changes with it. */
@WholeEar
class AssetsIT {
  private static final Pattern ASSET = Pattern.compile("[\"'](/aset/[^\"'#]+)");
  private static final Pattern SHEET = Pattern.compile("rel=\"stylesheet\"");

  @ParameterizedTest
  @ValueSource(strings = {"/", "/cari?q=songket", "/keranjang", "/masuk", "/bantuan/syarat"})
  void should_name_assets_that_browsers_keep(String path) {
    List<String> assets =
        ASSET.matcher(page(path)).results().map(found -> found.group(1)).distinct().toList();

    assertThat(assets)
        .isNotEmpty()
        .allSatisfy(
            asset ->
                assertThat(get(asset).expect(200).header("Cache-Control"))
                    .isEqualTo("public, max-age=31536000, immutable"));
  }

  @Test
  void should_need_one_style_sheet_and_one_script_for_a_page_of_the_shop() {
    String home = page("/");

    assertThat(SHEET.matcher(home).results()).hasSize(1);
    assertThat(home).containsOnlyOnce("<script type='module'");
    assertThat(get(first(home, "\\.js")).text()).doesNotContain("import ");
    assertThat(get(first(home, "\\.css")).text()).doesNotContain("@import");
  }

  @Test
  void should_serve_a_page_of_another_version_what_there_is_and_have_it_ask_again() {
    Answer current = get(first(page("/"), "\\.css"));
    Answer other = get("/aset/0123456789ab/shop/all.css").expect(200);

    assertThat(other.text()).isEqualTo(current.text());
    assertThat(other.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(get("/aset/0123456789ab/shop/none.css").status()).isEqualTo(404);
  }

  private static String first(String page, String ending) {
    return Pattern.compile("[\"'](/aset/[^\"'#]+" + ending + ")")
        .matcher(page)
        .results()
        .map((MatchResult found) -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  private static String page(String path) {
    return get(path).expect(200).text();
  }

  private static Answer get(String path) {
    return Api.anyone().get("/" + path);
  }
}
