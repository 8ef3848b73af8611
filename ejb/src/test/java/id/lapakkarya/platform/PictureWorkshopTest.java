package id.lapakkarya.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of pictures that people send. */
class PictureWorkshopTest {
  private static final PictureRoom LOGO = new PictureRoom(200, 200, 32, true);
  private static final PictureRoom BANNER = new PictureRoom(400, 200, 32, false);

  @Test
  void should_make_a_picture_fit_its_room_and_keep_its_shape() throws IOException {
    Picture picture = rework(drawn("jpeg", 800, 400, BufferedImage.TYPE_INT_RGB), LOGO);

    assertThat(picture.mediaType()).isEqualTo(Picture.JPEG);
    assertThat(picture.width()).isEqualTo(200);
    assertThat(picture.height()).isEqualTo(100);
    assertThat(ImageIO.read(new ByteArrayInputStream(picture.bytes())).getWidth()).isEqualTo(200);
  }

  @Test
  void should_keep_what_is_transparent_only_where_it_may() throws IOException {
    byte[] png = drawn("png", 100, 100, BufferedImage.TYPE_INT_ARGB);

    assertThat(rework(png, LOGO).mediaType()).isEqualTo(Picture.PNG);
    assertThat(rework(png, BANNER).mediaType()).isEqualTo(Picture.JPEG);
  }

  @Test
  void should_name_the_same_content_alike_and_another_otherwise() throws IOException {
    byte[] png = drawn("png", 100, 100, BufferedImage.TYPE_INT_ARGB);

    assertThat(rework(png, LOGO).hash()).isEqualTo(rework(png, LOGO).hash()).hasSize(64);
    assertThat(rework(png, LOGO).hash()).isNotEqualTo(rework(png, BANNER).hash());
  }

  @Test
  void should_leave_behind_whatever_hides_in_a_picture() throws IOException {
    byte[] jpeg = drawn("jpeg", 100, 100, BufferedImage.TYPE_INT_RGB);
    byte[] script = "<script>alert(1)</script>PK".getBytes(StandardCharsets.US_ASCII);
    byte[] polyglot = Arrays.copyOf(jpeg, jpeg.length + script.length);
    System.arraycopy(script, 0, polyglot, jpeg.length, script.length);

    Picture picture = rework(polyglot, LOGO);

    assertThat(new String(picture.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("<script>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "GIF89a not really",
        "<html></html>",
        "\u00ff\u00d8\u00ff and nothing more",
        "RIFF\u0000\u0000\u0000\u0000WEBPVP8 "
      })
  void should_refuse_what_is_no_picture_whatever_it_is_called(String content) {
    refuses(content.getBytes(StandardCharsets.ISO_8859_1), "not-a-picture");
  }

  @Test
  void should_refuse_a_bomb_before_it_is_decoded() throws IOException {
    refuses(pngThatSays(30_000, 30_000), "picture-too-large");
    refuses(pngThatSays(12_001, 1), "picture-too-large");
  }

  @Test
  void should_refuse_a_webp_that_would_fill_the_heap() {
    refuses(webpThatSays(4_001, 3_000), "webp-too-large");
    refuses(webpThatSays(8_000, 6_000), "picture-too-large");
  }

  @Test
  void should_not_be_told_a_smaller_size_than_is_decoded() {
    byte[] canvas = {'V', 'P', '8', 'X', 10, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 99, 0, 0};

    refuses(webp(canvas, lossless(16_000, 16_000)), "webp-too-large");
  }

  @Test
  void should_refuse_what_is_too_small_to_be_seen() throws IOException {
    refuses(drawn("png", 31, 300, BufferedImage.TYPE_INT_RGB), "picture-too-small");
  }

  @Test
  void should_stop_reading_where_it_is_too_much() {
    Endless upload = new Endless();

    assertThatThrownBy(() -> PictureWorkshop.rework(upload, LOGO))
        .isInstanceOfSatisfying(
            LapakException.class,
            refusal ->
                assertThat(refusal.violations())
                    .containsExactly(new Violation("picture", "picture-too-heavy")));
    assertThat(upload.read).isEqualTo(PictureWorkshop.MOST_BYTES + 1);
  }

  @Test
  void should_turn_a_photograph_as_its_camera_was_held() throws IOException {
    byte[] jpeg = drawn("jpeg", 120, 60, BufferedImage.TYPE_INT_RGB);

    Picture turned = rework(held(jpeg, 6), LOGO);

    assertThat(turned.width()).isEqualTo(60);
    assertThat(turned.height()).isEqualTo(120);
    assertThat(new String(turned.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
  }

  private static Picture rework(byte[] bytes, PictureRoom room) throws IOException {
    return PictureWorkshop.rework(new ByteArrayInputStream(bytes), room);
  }

  private static void refuses(byte[] bytes, String code) {
    assertThatThrownBy(() -> rework(bytes, LOGO))
        .isInstanceOfSatisfying(
            LapakException.class,
            refusal ->
                assertThat(refusal.violations()).containsExactly(new Violation("picture", code)));
  }

  private static byte[] drawn(String format, int width, int height, int type) throws IOException {
    BufferedImage image = new BufferedImage(width, height, type);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, 0x40000000 | x * 7 << 16 | y * 5 << 8 | (x + y) & 0xff);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, bytes)).isTrue();
    return bytes.toByteArray();
  }

  /** A PNG of a few bytes whose header promises that many pixels. */
  private static byte[] webpThatSays(int width, int height) {
    return webp(lossless(width, height));
  }

  /** The header of a frame (RFC 9649), and nothing in it. */
  private static byte[] lossless(int width, int height) {
    return ByteBuffer.allocate(24)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("VP8L".getBytes(StandardCharsets.US_ASCII))
        .putInt(16)
        .put((byte) 0x2f)
        .putInt(width - 1 | height - 1 << 14)
        .array();
  }

  private static byte[] webp(byte[]... chunks) {
    int length = Arrays.stream(chunks).mapToInt(chunk -> chunk.length).sum();
    ByteBuffer file =
        ByteBuffer.allocate(12 + length)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put("RIFF".getBytes(StandardCharsets.US_ASCII))
            .putInt(4 + length)
            .put("WEBP".getBytes(StandardCharsets.US_ASCII));
    for (byte[] chunk : chunks) {
      file.put(chunk);
    }
    return file.array();
  }

  private static byte[] pngThatSays(int width, int height) throws IOException {
    byte[] png = drawn("png", 64, 64, BufferedImage.TYPE_INT_RGB);
    ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
    CRC32 crc = new CRC32();
    crc.update(png, 12, 17);
    ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
    return png;
  }

  /** The same photograph with a note of how the camera was held (EXIF, 0x0112). */
  private static byte[] held(byte[] jpeg, int orientation) {
    byte[] exif = {
      (byte) 0xff,
      (byte) 0xe1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    // Behind the first two markers, which say that it is a JPEG of the usual kind.
    int at = 20;
    byte[] all = new byte[jpeg.length + exif.length];
    System.arraycopy(jpeg, 0, all, 0, at);
    System.arraycopy(exif, 0, all, at, exif.length);
    System.arraycopy(jpeg, at, all, at + exif.length, jpeg.length - at);
    return all;
  }

  /** Sends for ever what begins like a picture. */
  private static final class Endless extends InputStream {
    private int read;

    @Override
    public int read() {
      read++;
      return 0xff;
    }
  }
}
