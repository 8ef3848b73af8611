package id.lapakkarya.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapakkarya.platform.LapakException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What becomes of copies that people send. */
class PaperScanTest {
  private static final byte[] PDF = text("%PDF-1.4\n1 0 obj\nendobj\n%%EOF\n");

  @Test
  void should_take_a_pdf_as_it_is() throws IOException {
    PaperScan scan = read(PDF);

    assertThat(scan.mediaType()).isEqualTo(PaperScan.PDF);
    assertThat(scan.bytes()).isEqualTo(PDF);
  }

  @Test
  void should_write_a_picture_anew() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB), "png", png);
    png.writeBytes(text("<script>alert(1)</script>"));

    PaperScan scan = read(png.toByteArray());

    assertThat(scan.mediaType()).isEqualTo("image/jpeg");
    assertThat(new String(scan.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
  }

  @Test
  void should_refuse_what_only_says_that_it_is_one() {
    assertRefused(text("<html><script>alert(1)</script></html>"), "not-a-paper");
    assertRefused(text("%PDF-1.7 and then nothing of the kind"), "not-a-paper");
    assertRefused(text("<script/>%PDF-1.7\n%%EOF"), "not-a-paper");
    assertRefused(new byte[0], "required");
  }

  @Test
  void should_refuse_what_is_too_large() {
    byte[] large = Arrays.copyOf(PDF, PaperScan.MOST_BYTES + 10);
    System.arraycopy(text("%%EOF"), 0, large, large.length - 5, 5);

    assertRefused(large, "file-too-heavy");
  }

  private static void assertRefused(byte[] bytes, String code) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOfSatisfying(
            LapakException.class,
            refusal -> {
              assertThat(refusal.violations()).hasSize(1);
              assertThat(refusal.violations().get(0).field()).isEqualTo("file");
              assertThat(refusal.violations().get(0).code()).isEqualTo(code);
            });
  }

  private static PaperScan read(byte[] bytes) throws IOException {
    return PaperScan.read(new ByteArrayInputStream(bytes));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
