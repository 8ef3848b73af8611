package id.lapakkarya.platform;

import java.io.Serializable;

/**
 * Which part of a picture is shown, whatever the form of the frame: the largest part of that form,
 * made smaller by the zoom, and laid where there is room left.
 *
 * @param x from 0, at the left edge, to 100, at the right one
 * @param y from 0, at the upper edge, to 100, at the lower one
 * @param zoom in percent, from 100 to 300
 */
public record PictureCrop(int x, int y, int zoom) implements Serializable {
  public static final PictureCrop CENTRE = new PictureCrop(50, 50, 100);

  private static final int WHOLE = 100;
  private static final int CLOSEST = 300;

  public boolean isValid() {
    return 0 <= x && x <= WHOLE && 0 <= y && y <= WHOLE && WHOLE <= zoom && zoom <= CLOSEST;
  }

  /** A part of a picture, in its pixels. */
  public record Part(int left, int top, int width, int height) {}

  /** The part of a picture of that size that fills a frame whose sides are in that proportion. */
  public Part of(int width, int height, int frameWidth, int frameHeight) {
    boolean narrow = (long) width * frameHeight <= (long) height * frameWidth;
    int fullWidth = narrow ? width : height * frameWidth / frameHeight;
    int fullHeight = narrow ? width * frameHeight / frameWidth : height;
    int partWidth = Math.max(1, fullWidth * WHOLE / zoom);
    int partHeight = Math.max(1, fullHeight * WHOLE / zoom);
    return new Part(
        (width - partWidth) * x / WHOLE, (height - partHeight) * y / WHOLE, partWidth, partHeight);
  }
}
