package id.lapakkarya.it.browser;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A telephone that is held before a QR code. */
public final class Scanner {
  private Scanner() {}

  /** What the code says, as it is seen on the screen. */
  public static String read(Locator code) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(code.screenshot()));
      int width = image.getWidth();
      int height = image.getHeight();
      RGBLuminanceSource seen =
          new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
      return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(seen))).getText();
    } catch (ReaderException e) {
      throw new AssertionError("the code cannot be scanned", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
