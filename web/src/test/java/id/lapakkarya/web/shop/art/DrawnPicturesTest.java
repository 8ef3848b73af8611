package id.lapakkarya.web.shop.art;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class DrawnPicturesTest {
  private static final int LIMIT = 40_000;
  private static final String BRAND = "#0f5d58";
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final Pattern REFERENCE = Pattern.compile("url\\(#([^)]+)\\)");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

  @ParameterizedTest
  @EnumSource(Craft.class)
  void should_draw_every_craft_in_every_motif(Craft craft) throws Exception {
    for (Motif motif : Motif.values()) {
      for (int variation = 0; variation < 3; variation++) {
        verify(product("produk-contoh", craft.slug(), motif.slug(), "Produk", variation));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void should_draw_every_kind_of_goods_by_its_name(String name) throws Exception {
    for (Motif motif : Motif.values()) {
      verify(product(name.replace(' ', '-'), "kriya", motif.slug(), name, 0));
      verify(product(name.replace(' ', '-'), "kriya", motif.slug(), name, 1));
    }
  }

  @Test
  void should_recognise_goods_by_the_narrowest_word() {
    assertThat(Thing.of(Craft.KAOS_SABLON, "kaos sablon perahu kajang")).isEqualTo(Thing.TSHIRT);
    assertThat(Thing.of(Craft.AKSESORI, "gantungan kunci manik ampera")).isEqualTo(Thing.KEY_RING);
    assertThat(Thing.of(Craft.LOGAM, "loyang maksuba persegi")).isEqualTo(Thing.TINS);
    assertThat(Thing.of(Craft.CAMILAN, "keripik jamur tiram")).isEqualTo(Thing.CHIPS);
    assertThat(Thing.of(Craft.KULINER, "jamur tiram segar")).isEqualTo(Thing.MUSHROOMS);
    assertThat(Thing.of(Craft.SONGKET, "songket lepus")).isEqualTo(Thing.CLOTH);
  }

  @Test
  void should_draw_the_same_picture_for_the_same_product_and_another_for_another() {
    for (Craft craft : Craft.values()) {
      String first = product("satu", craft.slug(), "jumputan", "Karya", 0);
      assertThat(product("satu", craft.slug(), "jumputan", "Karya", 0)).isEqualTo(first);
      assertThat(withoutIds(product("dua", craft.slug(), "jumputan", "Karya", 0)))
          .as(craft.slug())
          .isNotEqualTo(withoutIds(first));
    }
  }

  @Test
  void should_fall_back_when_the_tenants_data_is_unknown_or_hostile() throws Exception {
    verify(product("\"><script>", "<b>", "x\"", "\"'<&>\u0000", -3));
    verify(ProductArt.draw(new ProductArt.Subject(null, null, null, null, null, 0)));
    verify(ShopArt.logo("<a>", "\"&<", "red\"/><script>", "?"));
    verify(MotifBorder.svg(null, "javascript:alert(1)"));
    verify(CraftSwatch.svg(null));
  }

  @ParameterizedTest
  @EnumSource(Motif.class)
  void should_give_a_shop_an_emblem_a_banner_and_a_border(Motif motif) throws Exception {
    verify(ShopArt.logo("lpp-palembang", "Lapas Perempuan", BRAND, motif.slug()));
    verify(ShopArt.banner("lpp-palembang", BRAND, motif.slug()));
    String border = MotifBorder.svg(motif.slug(), "#b98a2c");
    verify(border);
    assertThat(border.length()).isLessThan(3_000);
  }

  @ParameterizedTest
  @EnumSource(Craft.class)
  void should_give_every_craft_a_swatch(Craft craft) throws Exception {
    verify(CraftSwatch.svg(craft.slug()));
  }

  static Stream<String> names() {
    return Stream.of(Thing.values())
        .flatMap(thing -> thing.words().stream())
        .map(
            word ->
                word.strip().substring(0, 1).toUpperCase(Locale.ROOT) + word.strip().substring(1));
  }

  private static String product(String seed, String category, String motif, String name, int view) {
    return ProductArt.draw(new ProductArt.Subject(seed, category, motif, BRAND, name, view));
  }

  private static String withoutIds(String svg) {
    return svg.replaceAll("a[0-9a-z]+-(\\d+)", "$1");
  }

  private static void verify(String svg) throws Exception {
    assertThat(svg).doesNotContain("style=", "<script", "<image", "<foreignObject", "font", "NaN");
    assertThat(svg.replace("href=\"#", "").replace(SVG, ""))
        .doesNotContain("href", "http:", "https:");
    assertThat(svg.length()).isLessThan(LIMIT);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    List<String> ids = all(ID, svg);
    Set<String> known = new HashSet<>(ids);
    assertThat(known).hasSameSizeAs(ids);
    assertThat(known).containsAll(all(REFERENCE, svg));
  }

  private static List<String> all(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
