package id.lapakkarya.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What came back, as far as a matrix judges it. */
public record Reply(int status, String location, byte[] body) {
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** All that can be read in it; a workbook is opened first. */
  public String text() {
    if (body.length > ZIP.length && Arrays.mismatch(body, ZIP) == ZIP.length) {
      return unpacked();
    }
    return new String(body, StandardCharsets.UTF_8);
  }

  /** By its table of contents: a workbook that is streamed tells its sizes only there. */
  private String unpacked() {
    try {
      Path file = Files.createTempFile("lapak-it", ".zip");
      try (ZipFile zip = new ZipFile(Files.write(file, body).toFile())) {
        StringBuilder all = new StringBuilder();
        for (ZipEntry entry : Collections.list(zip.entries())) {
          byte[] bytes = zip.getInputStream(entry).readAllBytes();
          all.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
        }
        return all.toString();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean isRefusal() {
    return status == 401 || status == 403 || status == 404 || isLedToTheDoor();
  }

  /** A page that asks to sign in first. */
  public boolean isLedToTheDoor() {
    return status == 302 && location.replaceFirst("^https?://[^/]*", "").startsWith("/masuk")
        || status == 200 && text().startsWith("<?xml") && text().contains("redirect url=\"/masuk");
  }
}
