package id.lapakkarya.bench.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * What came back.
 *
 * @param body as it was sent, perhaps compressed
 */
public record Answer(int status, boolean gzip, byte[] body) {

  /** The body, unpacked: costs time, so only for answers that are needed. */
  public String text() {
    if (!gzip) {
      return new String(body, StandardCharsets.UTF_8);
    }
    try (var plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text that the JSON body gives to that name first, at whatever depth.
   *
   * @throws IllegalStateException when there is none
   */
  public String find(String name) {
    Matcher matcher = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(text());
    if (!matcher.find()) {
      throw new IllegalStateException("the answer has no " + name + ": " + text());
    }
    return matcher.group(1);
  }
}
