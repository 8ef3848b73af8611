package id.lapakkarya.catalogue;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Picture;
import id.lapakkarya.platform.PictureRoom;
import id.lapakkarya.platform.PictureWorkshop;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The copy of a paper: a PDF as it was sent, or a picture, written anew as all that are. What it is
 * tells its content, not its name or what the sender calls it.
 *
 * @param mediaType {@code application/pdf}, {@code image/jpeg} or {@code image/png}
 */
@SuppressWarnings("ArrayRecordComponent")
public record PaperScan(String mediaType, byte[] bytes) {
  public static final String PDF = "application/pdf";

  /** Of a PDF. */
  public static final int MOST_BYTES = 5 << 20;

  /** Two pages of writing can still be read in it. */
  private static final PictureRoom ROOM = new PictureRoom(2_400, 2_400, 200, false);

  private static final byte[] HEAD = "%PDF-1.".getBytes(StandardCharsets.US_ASCII);
  private static final String TAIL = "%%EOF";
  private static final int TAIL_WITHIN = 2_048;

  /**
   * @param upload is read to its end or to the limit, whichever comes first
   * @throws LapakException "invalid-input" of the field {@code file}: "required", "file-too-heavy",
   *     "not-a-paper"
   */
  public static PaperScan read(InputStream upload) throws IOException {
    byte[] bytes = upload.readNBytes(PictureWorkshop.MOST_BYTES + 1);
    if (bytes.length == 0) {
      throw refused("required");
    }
    if (isPdf(bytes)) {
      if (bytes.length > MOST_BYTES) {
        throw refused("file-too-heavy");
      }
      return new PaperScan(PDF, bytes);
    }
    if (bytes.length > PictureWorkshop.MOST_BYTES) {
      throw refused("file-too-heavy");
    }
    try {
      Picture picture = PictureWorkshop.rework(new ByteArrayInputStream(bytes), ROOM);
      return new PaperScan(picture.mediaType(), picture.bytes());
    } catch (LapakException unreadable) {
      throw refused("not-a-paper");
    }
  }

  /** As ISO 32000 frames one: its mark at the very beginning, and its end near the last byte. */
  private static boolean isPdf(byte[] bytes) {
    for (int i = 0; i < HEAD.length; i++) {
      if (bytes.length <= i || bytes[i] != HEAD[i]) {
        return false;
      }
    }
    int from = Math.max(0, bytes.length - TAIL_WITHIN);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains(TAIL);
  }

  private static LapakException refused(String code) {
    return LapakException.invalid("file", code);
  }
}
