package id.lapakkarya.web.shop.art;

/**
 * Cloth by the metre, hanging or worn loosely over a ring; see {@link Bundles} for folded cloth.
 */
final class Cloth {
  private static final Colour WOOD = Colour.of("#b98a5a");

  private Cloth() {}

  static void any(Svg svg, Look look) {
    switch (look.chance().fork("arrangement").below(8)) {
      case 0, 1, 2 -> hanging(svg, look);
      case 3, 4 -> Bundles.folded(svg, look);
      case 5 -> Bundles.stack(svg, look);
      case 6 -> Bundles.rolls(svg, look);
      default -> shawl(svg, look);
    }
  }

  /** Over a wooden rod, in soft folds, the end border at the foot. */
  static void hanging(Svg svg, Look look) {
    Chance chance = look.chance().fork("hanging");
    Studio.upright(svg, look.palette(), look.chance().fork("studio"));
    double width = chance.between(360, 430);
    double left = 400 - width / 2;
    double top = 150;
    double bottom = chance.between(800, 850);
    rod(svg, left - 60, left + width + 60, top + 10);
    Textile textile = look.textile(svg, chance.between(0.62, 0.86));
    boolean longer = chance.yes(0.6);
    if (longer) {
      Drape behind =
          new Drape(left + 14, width - 28, top + 4, bottom - 130, chance.between(60, 80), 9, 1.3);
      svg.path(behind.outline(), Paint.fill(look.palette().cloth().dark(0.35)));
    }
    Drape drape =
        new Drape(
            left,
            width,
            top,
            bottom,
            chance.between(74, 116),
            chance.between(8, 14),
            chance.between(0, 6));
    svg.moved(16, 8, () -> svg.path(drape.outline(), Paint.fill(Colour.INK, 0.08)));
    drape.draw(svg, textile, look.palette());
    svg.rect(
        left,
        top,
        width,
        26,
        Paint.fill(
            svg.linear(
                0,
                0,
                0,
                1,
                Stop.at(0, Colour.INK, 0.3),
                Stop.at(0.35, Colour.WHITE, 0.35),
                Stop.at(1, Colour.INK, 0.12))));
  }

  private static void rod(Svg svg, double left, double right, double y) {
    for (double x : new double[] {left + 24, right - 24}) {
      svg.line(x, 0, x, y, Paint.stroke(Colour.of("#8a6a48"), 3));
    }
    svg.rect(
        left,
        y - 9,
        right - left,
        18,
        9,
        Paint.fill(svg.vertical(WOOD.light(0.35), WOOD.dark(0.25))));
    for (double x : new double[] {left, right}) {
      svg.circle(x, y, 15, Paint.fill(WOOD.dark(0.1)));
      svg.circle(x - 3, y - 4, 8, Paint.fill(WOOD.light(0.25)));
    }
  }

  static void light(Svg svg, double x, double y, double w, double h) {
    svg.rect(
        x,
        y,
        w,
        h,
        Paint.fill(
            svg.linear(
                0,
                0,
                1,
                1,
                Stop.at(0, Colour.WHITE, 0.2),
                Stop.at(0.45, Colour.WHITE, 0.02),
                Stop.at(1, Colour.INK, 0.24))));
  }

  static String rounded(double x, double y, double w, double h, double r) {
    Path path =
        Path.at(x + r, y).line(x + w - r, y).quad(x + w, y, x + w, y + r).line(x + w, y + h - r);
    path.quad(x + w, y + h, x + w - r, y + h)
        .line(x + r, y + h)
        .quad(x, y + h, x, y + h - r)
        .line(x, y + r);
    return path.quad(x, y, x + r, y).close().toString();
  }

  /** Drawn through a wooden ring, both tails falling free. */
  static void shawl(Svg svg, Look look) {
    Chance chance = look.chance().fork("shawl");
    Palette palette = look.palette();
    Studio.upright(svg, palette, look.chance().fork("studio"));
    Textile textile = look.textile(svg, chance.between(0.55, 0.7));
    svg.line(400, 0, 400, 90, Paint.stroke(Colour.of("#8a6a48"), 4));
    svg.circle(400, 150, 62, Paint.stroke(WOOD.dark(0.25), 17));
    fan(svg, textile, palette, 400, 190, chance.between(560, 610), -13, 2, false);
    fan(svg, textile, palette, 400, 190, chance.between(640, 690), 0, 14, true);
    svg.circle(400, 150, 62, Paint.stroke(WOOD, 13));
    svg.path(
        Path.at(346, 140).curve(356, 84, 440, 82, 452, 134),
        Paint.stroke(WOOD.light(0.45), 4, 0.8));
    Path knot =
        Path.at(352, 182)
            .curve(366, 232, 434, 232, 448, 182)
            .curve(440, 206, 360, 206, 352, 182)
            .close();
    svg.path(knot, Paint.fill(WOOD));
  }

  /** Narrow strips turned about a point far above: close together in the ring, apart at the hem. */
  private static void fan(
      Svg svg,
      Textile textile,
      Palette palette,
      double x,
      double y,
      double length,
      double from,
      double to,
      boolean front) {
    double pivot = y - 300;
    double end = textile.endHeight();
    String field = textile.field(x, y);
    String border = textile.end(x, y + length - end);
    int strips = 15;
    for (int i = 0; i < strips; i++) {
      double part = (i + 0.5) / strips;
      double angle = from + (to - from) * part;
      double offset = (part - 0.5) * 190;
      double wave = Math.sin(part * 19 + (front ? 0 : 2));
      svg.transformed(
          "rotate("
              + Svg.n(-angle)
              + " "
              + Svg.n(x)
              + " "
              + Svg.n(pivot)
              + ") translate("
              + Svg.n(-offset * 0.62)
              + " "
              + Svg.n(wave * 8)
              + ")",
          () -> {
            double left = x + offset - 9;
            svg.rect(left, y - 10, 18, length - end + 10, Paint.fill(field));
            svg.rect(left, y + length - end, 18, end, Paint.fill(border));
            Colour shade = wave > 0 ? Colour.INK : Colour.WHITE;
            svg.rect(
                left,
                y - 10,
                18,
                length + 10,
                Paint.fill(shade, Math.abs(wave) * (wave > 0 ? 0.3 : 0.16)));
          });
    }
  }

  /**
   * The full frame: cloth from edge to edge in a few deep folds, so that the pattern can be read.
   */
  static void closeUp(Svg svg, Look look) {
    Chance chance = look.chance().fork("close");
    Textile textile = look.textile(svg, chance.between(1.25, 1.6));
    double lean = chance.between(-14, 14);
    svg.turned(
        lean,
        400,
        500,
        () -> {
          Drape drape =
              new Drape(-170, 1140, -160, 1180, chance.between(240, 330), 26, chance.between(0, 6));
          drape.draw(svg, textile, look.palette());
        });
    svg.rect(
        0,
        0,
        800,
        1000,
        Paint.fill(
            svg.radial(
                0.4,
                0.35,
                0.8,
                Stop.at(0, Colour.WHITE, 0.14),
                Stop.at(0.6, Colour.WHITE, 0),
                Stop.at(1, Colour.INK, 0.3))));
  }
}
