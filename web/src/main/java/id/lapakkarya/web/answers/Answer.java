package id.lapakkarya.web.answers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32C;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A page, document or picture in the bytes that are sent: as they are or, kept, compressed. */
public final class Answer {
  /** Below this, compressing costs more than it saves. */
  private static final int SMALLEST_COMPRESSED = 1024;

  private final String contentType;
  private final String tag;
  private final byte[] body;
  private final boolean compressed;

  private Answer(String contentType, String tag, byte[] body, boolean compressed) {
    this.contentType = contentType;
    this.tag = tag;
    this.body = body;
    this.compressed = compressed;
  }

  /** Not compressed: the server does that on the way. */
  public static Answer of(String contentType, byte[] plain) {
    return new Answer(contentType, tagOf(plain), plain, false);
  }

  /**
   * For an answer that is sent often: compressed here, once, and kept so alone. Whoever cannot read
   * that, as hardly anybody, has it expanded.
   */
  public Answer toKeep() {
    return compressed || body.length < SMALLEST_COMPRESSED
        ? this
        : new Answer(contentType, tag, compress(body), true);
  }

  /** About how many bytes of memory it takes. */
  public int weight() {
    return body.length + 400;
  }

  /**
   * Sends it, or only says that the reader's copy is still good (RFC 9110, section 13.1.2).
   *
   * @param cacheControl who may keep it, and for how long
   */
  public void send(String cacheControl, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", cacheControl);
    response.setHeader("ETag", tag);
    response.addHeader("Vary", "Accept-Encoding");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(contentType);
    byte[] sent = body;
    if (compressed && acceptsGzip(request)) {
      response.setHeader("Content-Encoding", "gzip");
    } else if (compressed) {
      sent = expand(body);
    }
    response.setContentLength(sent.length);
    response.getOutputStream().write(sent);
  }

  private static boolean acceptsGzip(HttpServletRequest request) {
    String accepted = request.getHeader("Accept-Encoding");
    return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
  }

  /** Weak, because the same page is sent in two encodings. */
  private static String tagOf(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return "W/\""
        + Long.toHexString(sum.getValue())
        + "-"
        + Integer.toHexString(bytes.length)
        + "\"";
  }

  private static byte[] compress(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] expand(byte[] small) throws IOException {
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(small))) {
      return gzip.readAllBytes();
    }
  }
}
