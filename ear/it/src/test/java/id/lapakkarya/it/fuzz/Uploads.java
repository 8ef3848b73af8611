package id.lapakkarya.it.fuzz;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files that people send by mistake, and others on purpose. */
final class Uploads {
  private static final List<String> TYPES =
      List.of(
          "image/png",
          "image/jpeg",
          "image/webp",
          "image/svg+xml",
          "text/csv",
          "text/html",
          "application/octet-stream",
          "image/png; charset=utf-16",
          "*/*",
          "x");
  private static final List<String> NAMES =
      List.of(
          "gambar.png",
          "gambar.svg",
          "../../web.xml",
          "a.jsp",
          "karya.csv",
          "%00.png",
          "x".repeat(300),
          "😀.png",
          "");
  private static final String SCRIPT = "<script>alert(1)</script>";

  /** One file as it is sent. */
  record Upload(String what, String name, String type, byte[] bytes) {
    @Override
    public String toString() {
      return what + " (" + bytes.length + " bytes) as " + name + ", " + type;
    }
  }

  private Uploads() {}

  static Upload any(Dice dice) {
    String what =
        dice.any(
            List.of("whole", "truncated", "polyglot", "bomb", "svg", "spoilt", "csv", "empty"));
    return new Upload(what, dice.any(NAMES), dice.any(TYPES), bytes(what, dice));
  }

  private static byte[] bytes(String what, Dice dice) {
    byte[] picture = picture(dice.chance(50) ? "png" : "jpeg");
    return switch (what) {
      case "whole" -> picture;
      case "truncated" -> Arrays.copyOf(picture, 1 + dice.below(picture.length));
      case "polyglot" -> joined(picture, text(SCRIPT + "PK\u0003\u0004" + dice.odd()));
      case "bomb" -> bomb(dice);
      case "svg" ->
          text(
              "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                  + "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'>&a;"
                  + SCRIPT
                  + dice.odd()
                  + "</svg>");
      case "spoilt" -> spoilt(picture, dice);
      case "csv" ->
          text("product,name,sku,price\n=cmd|'/c calc'!A1," + dice.odd() + ",\"" + dice.odd());
      default -> new byte[0];
    };
  }

  /** Says of itself that it is enormous, and is small. */
  private static byte[] bomb(Dice dice) {
    int width = dice.any(List.of(0, 1, 12_000, 16_000, 16_383, Integer.MAX_VALUE));
    int height = dice.any(List.of(0, 1, 12_000, 16_000, 16_383, -1));
    return dice.chance(50) ? png(width, height) : webp(width, height);
  }

  private static byte[] png(int width, int height) {
    byte[] png = picture("png");
    ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
    CRC32 sum = new CRC32();
    sum.update(png, 12, 17);
    ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
    return png;
  }

  /** A small canvas, and a frame of that size in it. */
  private static byte[] webp(int width, int height) {
    ByteBuffer file = ByteBuffer.allocate(54).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    file.put(text("RIFF")).putInt(46).put(text("WEBPVP8X")).putInt(10).putInt(0);
    file.put(new byte[] {99, 0, 0, 99, 0, 0});
    file.put(text("VP8L")).putInt(16).put((byte) 0x2f);
    file.putInt((width - 1 & 0x3fff) | (height - 1 & 0x3fff) << 14);
    return file.array();
  }

  private static byte[] spoilt(byte[] picture, Dice dice) {
    byte[] spoilt = picture.clone();
    int wrong = 1 + dice.below(20);
    for (int i = 0; i < wrong; i++) {
      spoilt[dice.below(spoilt.length)] = (byte) dice.below(256);
    }
    return spoilt;
  }

  private static byte[] picture(String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(80, 80, BufferedImage.TYPE_INT_RGB), format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
