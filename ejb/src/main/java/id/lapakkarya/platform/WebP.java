package id.lapakkarya.platform;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes WebP (RFC 9649), about half as large as a JPEG that looks the same. The encoder is not
 * written in Java: it is given nothing but pixels that this program has made, and where the machine
 * cannot run it there is no WebP, and readers get the JPEG.
 */
public final class WebP {
  private static final System.Logger LOG = System.getLogger(WebP.class.getName());
  private static final float QUALITY = 0.8f;

  private WebP() {}

  /**
   * @param image without transparency
   * @return empty where this machine cannot
   */
  public static Optional<Picture> write(BufferedImage image) throws IOException {
    try {
      return Optional.of(
          new Picture(Picture.WEBP, image.getWidth(), image.getHeight(), encode(image)));
    } catch (LinkageError noEncoder) {
      LOG.log(System.Logger.Level.WARNING, "this machine cannot write WebP", noEncoder);
      return Optional.empty();
    }
  }

  private static byte[] encode(BufferedImage image) throws IOException {
    // Asked for itself: what the server's other applications have registered does not matter.
    ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(output);
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionType("Lossy");
      param.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
