package id.lapakkarya.web.shop.art;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the painter makes of the drawings, for those who show no SVG. */
class PaintedPicturesTest {
  private static final String BRAND = "#0f5d58";
  private static final String MARK =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\"><rect width=\"40\" height=\"40\" rx=\"9\""
          + " fill=\"#7a1626\"/></svg>";

  /** Messengers take no picture that is larger. */
  private static final int LIMIT = 300_000;

  @ParameterizedTest
  @EnumSource(Craft.class)
  void should_paint_every_craft_before_its_lapas_cloth(Craft craft) throws IOException {
    ProductArt.Subject subject =
        new ProductArt.Subject("contoh", craft.slug(), "jumputan", BRAND, "Produk", 0);

    byte[] jpeg = Raster.jpeg(ShareArt.product(subject, "lpp-palembang"), ShareArt.WIDTH);

    assertThat(jpeg).hasSizeLessThan(LIMIT);
    BufferedImage image = read(jpeg);
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
    assertThat(coloursIn(image)).as("a picture, not a sheet of paper").isGreaterThan(200);
    assertThat(greenness(image)).as("the Lapas's teal at the edge").isPositive();
  }

  @ParameterizedTest
  @EnumSource(Motif.class)
  void should_paint_the_face_of_a_shop(Motif motif) throws IOException {
    byte[] emblem = Raster.png(ShopArt.logo("lpp", "LP", BRAND, motif.slug()), 400);
    byte[] share = Raster.jpeg(ShareArt.shop("lpp", "LP", BRAND, motif.slug()), ShareArt.WIDTH);

    assertThat(read(emblem).getWidth()).isEqualTo(400);
    assertThat(share).hasSizeLessThan(LIMIT);
    assertThat(coloursIn(read(share))).isGreaterThan(100);
  }

  @Test
  void should_paint_icons_round_and_with_room_to_be_cut() throws IOException {
    BufferedImage icon = read(Raster.png(MARK, 192));
    BufferedImage maskable = read(Raster.png(Icons.maskable(MARK), 512));

    assertThat(new Color(icon.getRGB(0, 0), true).getAlpha()).isZero();
    assertThat(new Color(icon.getRGB(96, 96))).isEqualTo(new Color(0x7a1626));
    assertThat(maskable.getWidth()).isEqualTo(512);
    assertThat(new Color(maskable.getRGB(0, 0), true)).isEqualTo(new Color(0x7a1626));
  }

  static Stream<Path> swatches() throws IOException {
    return Files.list(Path.of("src/main/webapp/resources/shop/craft"));
  }

  @ParameterizedTest
  @MethodSource("swatches")
  void should_fill_the_round_picture_of_a_craft(Path swatch) throws IOException {
    BufferedImage image = read(Raster.png(Files.readString(swatch), 160));

    assertThat(image.getHeight()).isEqualTo(160);
    assertThat(IntStream.of(0, 40, 119, 159))
        .as("the cloth from the upper edge to the lower")
        .allMatch(y -> new Color(image.getRGB(80, y), true).getAlpha() == 255);
  }

  @Test
  void should_put_each_craft_into_its_place_on_the_sheet() throws IOException {
    String sheet =
        CraftSheet.svg(
            List.of(
                new Drawings.Swatch(square(160, "#7a1626"), 160),
                new Drawings.Swatch(square(200, "#b98a2c"), 200)));

    BufferedImage image = read(Raster.png(sheet, CraftSheet.SIDE));

    assertThat(image.getHeight()).isEqualTo(320);
    assertThat(IntStream.of(1, 158)).allMatch(y -> image.getRGB(y, y) == 0xff7a1626);
    assertThat(IntStream.of(161, 318)).allMatch(y -> image.getRGB(y - 160, y) == 0xffb98a2c);
  }

  private static String square(int side, String colour) {
    Svg svg = new Svg(side, side, colour);
    svg.rect(0, 0, side, side, Paint.fill(colour));
    return svg.finish();
  }

  @Test
  void should_fetch_nothing_from_outside() {
    String spying =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\">"
            + "<image width=\"10\" height=\"10\" href=\"#x\" xlink:href=\"file:/etc/hostname\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"/></svg>";

    assertThatThrownBy(() -> Raster.png(spying, 10)).isInstanceOf(IllegalStateException.class);
  }

  private static BufferedImage read(byte[] picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture));
  }

  private static long coloursIn(BufferedImage image) {
    return IntStream.range(0, image.getHeight() / 7)
        .flatMap(y -> IntStream.range(0, image.getWidth() / 7).map(x -> image.getRGB(7 * x, 7 * y)))
        .distinct()
        .count();
  }

  /** How much greener than red the cloth at the left is, on the whole. */
  private static double greenness(BufferedImage image) {
    return IntStream.range(0, 300 * image.getHeight())
        .mapToObj(i -> new Color(image.getRGB(i % 300, i / 300)))
        .mapToInt(colour -> colour.getGreen() - colour.getRed())
        .average()
        .orElseThrow();
  }
}
