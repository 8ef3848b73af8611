package id.lapakkarya.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which part of a photograph is shown, and in which widths. */
class PictureCropTest {
  private static final PictureRoom WHOLE = new PictureRoom(2_000, 2_000, 400, false);
  private static final PictureRoom FRAME = new PictureRoom(1_600, 2_000, 1, false);
  private static final List<Integer> WIDTHS = List.of(1_600, 800, 400);

  @ParameterizedTest
  @CsvSource({
    "1000, 500, 50, 50, 100, 300, 0, 400, 500",
    "1000, 500, 0, 50, 100, 0, 0, 400, 500",
    "1000, 500, 100, 50, 100, 600, 0, 400, 500",
    "400, 1000, 50, 0, 100, 0, 0, 400, 500",
    "400, 1000, 50, 100, 100, 0, 500, 400, 500",
    "400, 500, 50, 50, 200, 100, 125, 200, 250"
  })
  void should_take_the_largest_part_of_the_frames_form(
      int width, int height, int x, int y, int zoom, int left, int top, int wide, int high) {
    assertThat(new PictureCrop(x, y, zoom).of(width, height, 4, 5))
        .isEqualTo(new PictureCrop.Part(left, top, wide, high));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, 100", "0, 101, 100", "50, 50, 99", "50, 50, 301"})
  void should_know_what_lies_out_of_bounds(int x, int y, int zoom) {
    assertThat(new PictureCrop(x, y, zoom).isValid()).isFalse();
    assertThat(PictureCrop.CENTRE.isValid()).isTrue();
  }

  @Test
  void should_frame_a_photograph_in_every_width_and_never_larger_than_it_is() throws IOException {
    Picture large = photograph(2_500, 2_500);
    Picture small = photograph(900, 700);

    assertThat(PictureWorkshop.frame(large, PictureCrop.CENTRE, FRAME, WIDTHS))
        .extracting(Picture::mediaType, Picture::width, Picture::height)
        .containsExactly(
            tuple(Picture.JPEG, 1_600, 2_000),
            tuple(Picture.WEBP, 1_600, 2_000),
            tuple(Picture.JPEG, 800, 1_000),
            tuple(Picture.WEBP, 800, 1_000),
            tuple(Picture.JPEG, 400, 500),
            tuple(Picture.WEBP, 400, 500));
    assertThat(PictureWorkshop.frame(small, PictureCrop.CENTRE, FRAME, WIDTHS))
        .filteredOn(picture -> picture.mediaType().equals(Picture.JPEG))
        .extracting(Picture::width, Picture::height)
        .containsExactly(tuple(560, 700), tuple(400, 500));
  }

  @Test
  void should_show_the_same_in_a_lighter_form() throws IOException {
    List<Picture> framed =
        PictureWorkshop.frame(photograph(1_000, 500), PictureCrop.CENTRE, FRAME, WIDTHS);

    Picture light = framed.get(1);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(light.bytes()));
    assertThat(image.getWidth()).isEqualTo(framed.get(0).width());
    assertThat(new Color(image.getRGB(5, 5)).getRed()).isGreaterThan(200);
    assertThat(new Color(image.getRGB(image.getWidth() - 5, 5)).getBlue()).isGreaterThan(200);
  }

  @Test
  void should_show_what_was_chosen() throws IOException {
    Picture halves = photograph(1_000, 500);

    Color left = middleOf(halves, new PictureCrop(0, 50, 100));
    Color right = middleOf(halves, new PictureCrop(100, 50, 100));

    assertThat(left.getRed()).isGreaterThan(150);
    assertThat(right.getBlue()).isGreaterThan(150);
  }

  private static Color middleOf(Picture photograph, PictureCrop crop) throws IOException {
    Picture shown = PictureWorkshop.frame(photograph, crop, FRAME, WIDTHS).get(0);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(shown.bytes()));
    return new Color(image.getRGB(image.getWidth() / 2, image.getHeight() / 2));
  }

  /** Red on its left half, blue on its right one. */
  private static Picture photograph(int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    brush.setColor(Color.RED);
    brush.fillRect(0, 0, width / 2, height);
    brush.setColor(Color.BLUE);
    brush.fillRect(width / 2, 0, width - width / 2, height);
    brush.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", bytes);
    return PictureWorkshop.rework(new ByteArrayInputStream(bytes.toByteArray()), WHOLE);
  }
}
