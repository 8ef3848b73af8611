package id.lapakkarya.platform;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How large what is inside a WebP says it is (RFC 9649): the frame may say more than the canvas in
 * front of it, and is what gets decoded.
 */
final class WebPFrames {
  private static final int RIFF_HEADER = 12;
  private static final int CHUNK_HEADER = 8;

  /** After the three bytes of the frame's tag and the three of its start code. */
  private static final int LOSSY_SIZE = 6;

  private static final int LOSSLESS_SIZE = 1;
  private static final int FOURTEEN_BITS = 0x3fff;

  private WebPFrames() {}

  /** Pixels of the largest still frame; 0 where there is none. */
  static long mostPixels(byte[] webp) {
    ByteBuffer bytes = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
    long most = 0;
    long at = RIFF_HEADER;
    while (at + CHUNK_HEADER + LOSSY_SIZE + Integer.BYTES <= webp.length) {
      int chunk = (int) at;
      int data = chunk + CHUNK_HEADER;
      String kind = new String(webp, chunk, 4, StandardCharsets.US_ASCII);
      if (kind.equals("VP8 ")) {
        int size = bytes.getInt(data + LOSSY_SIZE);
        most = Math.max(most, (long) (size & FOURTEEN_BITS) * (size >>> 16 & FOURTEEN_BITS));
      } else if (kind.equals("VP8L")) {
        int size = bytes.getInt(data + LOSSLESS_SIZE);
        most =
            Math.max(
                most, ((long) (size & FOURTEEN_BITS) + 1) * ((size >>> 14 & FOURTEEN_BITS) + 1));
      }
      long length = Integer.toUnsignedLong(bytes.getInt(chunk + 4));
      at = data + length + (length & 1);
    }
    return most;
  }
}
