package id.lapakkarya.web.shop.art;

/** A thin tile that repeats sideways: under the header, along the edge of a receipt. */
public final class MotifBorder {
  private static final double SIZE = 24;

  private MotifBorder() {}

  /**
   * An SVG document of 48 by 24 units without a ground, to be used as a repeated background image.
   *
   * @param motif the motif's slug
   * @param colour the one colour it is drawn in, as {@code #rrggbb}
   */
  public static String svg(String motif, String colour) {
    Motif own = Motif.of(motif);
    Colour ink = Colour.orElse(colour, Colour.GOLD);
    Svg svg = new Svg(48, 24, "border/" + own + "/" + ink);
    for (int i = 0; i < 2; i++) {
      double x = i * SIZE;
      switch (own) {
        case PUCUK_REBUNG -> {
          svg.path(
              Path.at(x + 1, 21).line(x + 12, 3).line(x + 23, 21).close(), Paint.stroke(ink, 1.4));
          svg.path(
              Path.at(x + 6.5, 21).line(x + 12, 11).line(x + 17.5, 21).close(), Paint.fill(ink));
        }
        case BINTANG_BERANTAI -> {
          svg.path(Emblem.star(x + 12, 12, 9, 5.2, 8), Paint.fill(ink));
          svg.path(Path.at(x, 9.5).line(x + 2.5, 12).line(x, 14.5).close(), Paint.fill(ink));
          svg.path(
              Path.at(x + 24, 9.5).line(x + 21.5, 12).line(x + 24, 14.5).close(), Paint.fill(ink));
        }
        case JUMPUTAN -> {
          svg.circle(x + 12, 12, i == 0 ? 8 : 5, Paint.stroke(ink, 1.8));
          svg.circle(x + 12, 12, i == 0 ? 3 : 1.6, Paint.fill(ink));
          svg.circle(x, 12, 1.5, Paint.fill(ink));
          svg.circle(x + 24, 12, 1.5, Paint.fill(ink));
        }
        case ECOPRINT -> {
          double side = i == 0 ? 1 : -1;
          svg.line(x, 12, x + 24, 12, Paint.stroke(ink, 1.2));
          Path leaf = Path.at(x + 6, 12).quad(x + 8, 12 - side * 11, x + 22, 12 - side * 10);
          svg.path(leaf.quad(x + 19, 12 - side * 1, x + 6, 12).close(), Paint.fill(ink));
        }
        case ANYAMAN -> {
          double up = i == 0 ? 0 : 12;
          svg.rect(x + 1, 1 + up, 22, 4, 1.5, Paint.fill(ink));
          svg.rect(x + 1, 7 + up, 22, 4, 1.5, Paint.fill(ink));
          for (int bar = 0; bar < 3; bar++) {
            svg.rect(x + 2 + bar * 8, 13 - up, 4, 10, 1.5, Paint.fill(ink, 0.6));
          }
        }
      }
    }
    return svg.finish();
  }
}
