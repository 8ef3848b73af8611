package id.lapakkarya.platform;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Takes in pictures that people send. What one is, is told by its content alone, not by its name or
 * what the sender calls it; it is measured before it is decoded, and written anew, so that neither
 * the place where a photograph was taken nor anything hidden behind it goes on.
 *
 * <pre>
 *   Picture logo = PictureWorkshop.rework(upload, new PictureRoom(512, 512, 64, true));
 * </pre>
 */
public final class PictureWorkshop {
  /** What is read of an upload at most. */
  public static final int MOST_BYTES = 10 << 20;

  private static final long MOST_PIXELS = 40_000_000;

  /** Its reader leaves nothing out, and takes four bytes for each: 48 MB. */
  private static final long MOST_PIXELS_OF_WEBP = 12_000_000;

  private static final int LONGEST_SIDE = 12_000;

  /** More are not decoded of a large photograph, of which a smaller one is made anyway. */
  private static final double DECODED_PIXELS = 8_000_000;

  private static final float QUALITY = 0.85f;

  /** A decoded picture takes some 32 to 48 MB: one at a time, beside a heap of 280 MB. */
  private static final Semaphore BENCH = new Semaphore(1);

  private PictureWorkshop() {}

  /**
   * @param upload is read to its end or to the limit, whichever comes first
   * @throws LapakException "invalid-input" of the field {@code picture}: "required",
   *     "picture-too-heavy", "not-a-picture", "picture-too-large", "webp-too-large",
   *     "picture-too-small"
   */
  public static Picture rework(InputStream upload, PictureRoom room) throws IOException {
    byte[] bytes = upload.readNBytes(MOST_BYTES + 1);
    if (bytes.length == 0) {
      throw refused("required");
    }
    if (bytes.length > MOST_BYTES) {
      throw refused("picture-too-heavy");
    }
    BENCH.acquireUninterruptibly();
    try {
      return write(fit(decode(bytes, room), room), room);
    } finally {
      BENCH.release();
    }
  }

  /**
   * The chosen part of a photograph, in each of these widths, and in none twice: it is never made
   * larger than it is. Behind each JPEG stands a WebP of that width, where one can be made.
   *
   * @param photograph as {@link #rework} wrote it
   * @param form of the frame: its sides are as the room's
   * @param widths the largest first
   * @return at least one, the largest first, which is a JPEG
   */
  public static List<Picture> frame(
      Picture photograph, PictureCrop crop, PictureRoom form, List<Integer> widths)
      throws IOException {
    BENCH.acquireUninterruptibly();
    try {
      BufferedImage whole = ImageIO.read(new ByteArrayInputStream(photograph.bytes()));
      PictureCrop.Part part =
          crop.of(whole.getWidth(), whole.getHeight(), form.width(), form.height());
      BufferedImage rest = whole.getSubimage(part.left(), part.top(), part.width(), part.height());
      List<Picture> framed = new ArrayList<>();
      for (int width : widths) {
        if (framed.isEmpty() || width < part.width()) {
          BufferedImage image = fit(narrowed(rest, width, form), form);
          framed.add(write(image, form));
          WebP.write(image).ifPresent(framed::add);
        }
      }
      return framed;
    } finally {
      BENCH.release();
    }
  }

  private static BufferedImage narrowed(BufferedImage image, int width, PictureRoom form)
      throws IOException {
    int height = Math.round(width * (float) form.height() / form.width());
    return image.getWidth() <= width
        ? image
        : Thumbnails.of(image).forceSize(width, height).asBufferedImage();
  }

  private static BufferedImage decode(byte[] bytes, PictureRoom room) {
    ImageReader reader = readerOf(bytes).orElseThrow(() -> refused("not-a-picture"));
    try (ImageInputStream input =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(input, true, false);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      check(width, height, room);
      long inside = isWebP(bytes) ? WebPFrames.mostPixels(bytes) : 0;
      if (isWebP(bytes) && Math.max(inside, (long) width * height) > MOST_PIXELS_OF_WEBP) {
        throw refused("webp-too-large");
      }
      ImageReadParam param = reader.getDefaultReadParam();
      int skip = Math.max(1, Math.min(width / (2 * room.width()), height / (2 * room.height())));
      int thinned = (int) Math.ceil(Math.sqrt(width * (double) height / DECODED_PIXELS));
      param.setSourceSubsampling(Math.max(skip, thinned), Math.max(skip, thinned), 0, 0);
      Orientation orientation = orientationOf(reader);
      BufferedImage decoded = reader.read(0, param);
      return orientation == Orientation.TOP_LEFT
          ? decoded
          : ExifFilterUtils.getFilterForOrientation(orientation).apply(decoded);
    } catch (LapakException refusal) {
      throw refusal;
    } catch (IOException | RuntimeException broken) {
      // Readers throw whatever they stumble over: what they cannot read is no picture.
      throw refused("not-a-picture");
    } finally {
      reader.dispose();
    }
  }

  private static void check(int width, int height, PictureRoom room) {
    if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
      throw refused("picture-too-large");
    }
    if (Math.min(width, height) < room.least()) {
      throw refused("picture-too-small");
    }
  }

  private static Orientation orientationOf(ImageReader reader) {
    try {
      Orientation orientation = ExifUtils.getExifOrientation(reader, 0);
      return orientation == null ? Orientation.TOP_LEFT : orientation;
    } catch (IOException | RuntimeException unreadable) {
      return Orientation.TOP_LEFT;
    }
  }

  private static Optional<ImageReader> readerOf(byte[] bytes) {
    if (startsWith(bytes, 0, 0xff, 0xd8, 0xff)) {
      return reader("jpeg");
    }
    if (startsWith(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
      return reader("png");
    }
    if (isWebP(bytes)) {
      // Asked for itself: what the server's other applications have registered does not matter.
      return Optional.of(new WebPImageReaderSpi().createReaderInstance(null));
    }
    return Optional.empty();
  }

  private static boolean isWebP(byte[] bytes) {
    return startsWith(bytes, 0, 'R', 'I', 'F', 'F') && startsWith(bytes, 8, 'W', 'E', 'B', 'P');
  }

  private static Optional<ImageReader> reader(String format) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      if (reader.getClass().getName().startsWith("com.sun.imageio.")) {
        return Optional.of(reader);
      }
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int offset, int... magic) {
    if (bytes.length < offset + magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[offset + i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static BufferedImage fit(BufferedImage image, PictureRoom room) throws IOException {
    boolean fits = image.getWidth() <= room.width() && image.getHeight() <= room.height();
    BufferedImage scaled =
        fits ? image : Thumbnails.of(image).size(room.width(), room.height()).asBufferedImage();
    boolean transparent = room.seeThrough() && image.getColorModel().hasAlpha();
    BufferedImage plain =
        new BufferedImage(
            scaled.getWidth(),
            scaled.getHeight(),
            transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = plain.createGraphics();
    try {
      if (!transparent) {
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, plain.getWidth(), plain.getHeight());
      }
      brush.drawImage(scaled, 0, 0, null);
    } finally {
      brush.dispose();
    }
    return plain;
  }

  private static Picture write(BufferedImage image, PictureRoom room) throws IOException {
    boolean transparent = room.seeThrough() && image.getColorModel().hasAlpha();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(transparent ? "png" : "jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(output);
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (!transparent) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      }
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return new Picture(
        transparent ? Picture.PNG : Picture.JPEG,
        image.getWidth(),
        image.getHeight(),
        bytes.toByteArray());
  }

  private static LapakException refused(String code) {
    return LapakException.invalid("picture", code);
  }
}
