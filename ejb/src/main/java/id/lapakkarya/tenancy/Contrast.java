package id.lapakkarya.tenancy;

/**
 * Whether a text can be read on its ground: the contrast of two colours {@code #rrggbb} as WCAG 2.2
 * reckons it (success criterion 1.4.3, level AA: at least 4.5 : 1).
 */
public final class Contrast {
  /** The ground of every page of the market. */
  public static final String PAGE = "#fbf7ef";

  private static final double AA = 4.5;
  private static final String WHITE = "#ffffff";
  private static final String INK = "#241a17";
  private static final String BLACK = "#000000";
  private static final int MASK = 0xff;

  private Contrast() {}

  public static boolean isReadable(String text, String ground) {
    return ratio(text, ground) >= AA;
  }

  /** From 1 (the same) to 21 (black on white). */
  public static double ratio(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** White or ink on that ground, whichever reads better, and black where neither can be read. */
  public static String inkOn(String ground) {
    if (isReadable(WHITE, ground) && ratio(WHITE, ground) >= ratio(INK, ground)) {
      return WHITE;
    }
    return isReadable(INK, ground) ? INK : BLACK;
  }

  /** The nearest darker shade of a colour that can be read on the page, and white on it. */
  public static String darkened(String colour) {
    int red = channel(colour, 0);
    int green = channel(colour, 1);
    int blue = channel(colour, 2);
    String shade = colour;
    for (int percent = 100; percent >= 0 && !isReadable(shade, PAGE); percent--) {
      shade =
          "#%02x%02x%02x"
              .formatted(red * percent / 100, green * percent / 100, blue * percent / 100);
    }
    return shade;
  }

  private static double luminance(String colour) {
    return 0.2126 * linear(channel(colour, 0))
        + 0.7152 * linear(channel(colour, 1))
        + 0.0722 * linear(channel(colour, 2));
  }

  private static int channel(String colour, int index) {
    return Integer.parseInt(colour.substring(1), 16) >> (8 * (2 - index)) & MASK;
  }

  private static double linear(int channel) {
    double share = channel / (double) MASK;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
