package id.lapakkarya.web.shop.art;

import java.util.regex.Pattern;

/** An opaque colour that can be mixed like paint. */
record Colour(int red, int green, int blue) {
  static final Colour WHITE = of("#ffffff");
  static final Colour INK = of("#241a17");
  static final Colour IVORY = of("#fbf7ef");
  static final Colour SONGKET = of("#7a1626");
  static final Colour GOLD = of("#b98a2c");

  private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

  static Colour of(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return new Colour(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
  }

  /**
   * A tenant's colour is data: anything but {@code #rrggbb} falls back instead of breaking the
   * page.
   */
  static Colour orElse(String hex, Colour fallback) {
    return hex != null && HEX.matcher(hex).matches() ? of(hex) : fallback;
  }

  Colour mix(Colour other, double part) {
    return new Colour(
        blend(red, other.red, part),
        blend(green, other.green, part),
        blend(blue, other.blue, part));
  }

  Colour light(double part) {
    return mix(WHITE, part);
  }

  Colour dark(double part) {
    return mix(INK, part);
  }

  /** Perceived brightness, 0 black to 1 white. */
  double brightness() {
    return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
  }

  @Override
  public String toString() {
    return String.format("#%02x%02x%02x", red, green, blue);
  }

  private static int blend(int from, int to, double part) {
    return (int) Math.round(from + (to - from) * part);
  }
}
