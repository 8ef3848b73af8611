package id.lapakkarya.web.shop.art;

import id.lapakkarya.platform.Picture;
import id.lapakkarya.platform.WebP;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;

/**
 * Turns our own drawings into pixels, for those who show no SVG: social networks, messengers, and
 * the home screens of phones. Nothing from outside is ever handed to it, and it fetches nothing and
 * runs no script.
 */
final class Raster {
  private static final float QUALITY = 0.84f;

  /** Where the drawing is said to come from, so that "#name" can be found in itself. */
  private static final String ITSELF = "file:/drawing.svg";

  private Raster() {}

  /** A PNG of that width, clear where nothing is drawn. */
  static byte[] png(String svg, int width) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(paint(svg, width, BufferedImage.TYPE_INT_ARGB), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] jpeg(String svg, int width) {
    BufferedImage image = paint(svg, width, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam fine = writer.getDefaultWriteParam();
      fine.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      fine.setCompressionQuality(QUALITY);
      fine.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), fine);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** A WebP of that width; empty where this machine writes none. */
  static Optional<byte[]> webP(String svg, int width) {
    try {
      return WebP.write(paint(svg, width, BufferedImage.TYPE_INT_RGB)).map(Picture::bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage paint(String svg, int width, int type) {
    Painter painter = new Painter(type);
    painter.addTranscodingHint(ImageTranscoder.KEY_WIDTH, (float) width);
    painter.addTranscodingHint(ImageTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, Boolean.FALSE);
    painter.addTranscodingHint(ImageTranscoder.KEY_EXECUTE_ONLOAD, Boolean.FALSE);
    painter.addTranscodingHint(ImageTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
    TranscoderInput drawing = new TranscoderInput(new StringReader(older(svg)));
    drawing.setURI(ITSELF);
    try {
      painter.transcode(drawing, null);
    } catch (TranscoderException e) {
      throw new IllegalStateException("a drawing of ours cannot be painted", e);
    }
    return painter.painted;
  }

  /** In the words of SVG 1.1, which is what the painter reads. */
  private static String older(String svg) {
    return svg.replace(" href=\"#", " xlink:href=\"#")
        .replaceFirst("<svg ", "<svg xmlns:xlink=\"http://www.w3.org/1999/xlink\" ");
  }

  private static final class Painter extends ImageTranscoder {
    private final int type;
    private BufferedImage painted;

    Painter(int type) {
      this.type = type;
    }

    @Override
    public BufferedImage createImage(int width, int height) {
      return new BufferedImage(width, height, type);
    }

    @Override
    public void writeImage(BufferedImage image, TranscoderOutput output) {
      painted = image;
    }
  }
}
