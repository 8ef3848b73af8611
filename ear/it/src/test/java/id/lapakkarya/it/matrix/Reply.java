package id.lapakkarya.it.matrix;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/** What came back, as far as a matrix judges it. */
record Reply(int status, String location, byte[] body) {
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** All that can be read in it; a workbook is opened first. */
  String text() {
    if (body.length > ZIP.length && java.util.Arrays.mismatch(body, ZIP) == ZIP.length) {
      return unpacked();
    }
    return new String(body, StandardCharsets.UTF_8);
  }

  private String unpacked() {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
      while (zip.getNextEntry() != null) {
        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString();
  }

  boolean isRefusal() {
    return status == 401 || status == 403 || status == 404 || isLedToTheDoor();
  }

  /** A page that asks to sign in first. */
  boolean isLedToTheDoor() {
    return status == 302 && location.replaceFirst("^https?://[^/]*", "").startsWith("/masuk")
        || status == 200 && text().startsWith("<?xml") && text().contains("redirect url=\"/masuk");
  }
}
