package id.lapakkarya.web.shop.art;

/**
 * The little studio every product stands in: paper backdrop, soft light from the upper left, soft
 * shadows.
 */
final class Studio {
  static final double WIDTH = 800;
  static final double HEIGHT = 1000;

  /** Where standing objects touch the table. */
  static final double TABLE = 800;

  private Studio() {}

  /** Backdrop for an object that stands or hangs. */
  static void upright(Svg svg, Palette palette, Chance chance) {
    paper(svg, palette);
    Colour tint = palette.tint();
    int set = chance.below(4);
    if (set == 0) {
      Path arch =
          Path.at(150, TABLE - 40)
              .line(150, 420)
              .curve(150, 90, 650, 90, 650, 420)
              .line(650, TABLE - 40)
              .close();
      svg.path(arch, Paint.fill(svg.vertical(tint.light(0.25), tint)));
    } else if (set == 1) {
      double x = chance.between(330, 470);
      svg.circle(x, 430, 300, Paint.fill(svg.vertical(tint.light(0.35), tint.light(0.05))));
    } else if (set == 2) {
      svg.path(
          Path.at(520, 0).line(800, 0).line(800, TABLE - 40).line(300, TABLE - 40).close(),
          Paint.fill(
              svg.linear(0, 0, 1, 1, Stop.at(0, Colour.WHITE, 0.55), Stop.at(1, Colour.WHITE, 0))));
    }
    Colour table = tint.mix(palette.paper(), set == 3 ? 0.25 : 0.45);
    svg.rect(
        0,
        TABLE - 40,
        WIDTH,
        HEIGHT - TABLE + 40,
        Paint.fill(svg.vertical(table, table.light(0.35))));
    svg.rect(0, TABLE - 40, WIDTH, 3, Paint.fill(Colour.WHITE, 0.35));
  }

  /** Backdrop for an object seen from above. */
  static void above(Svg svg, Palette palette, Chance chance) {
    paper(svg, palette);
    Colour tint = palette.tint();
    switch (chance.below(4)) {
      case 0 -> svg.circle(400, 500, 350, Paint.fill(tint.light(0.3), 0.75));
      case 1 ->
          svg.path(
              Path.at(0, 640).line(800, 380).line(800, 1000).line(0, 1000).close(),
              Paint.fill(tint.light(0.2), 0.7));
      case 2 -> svg.rect(0, 0, 330, HEIGHT, Paint.fill(tint.light(0.2), 0.7));
      default -> svg.rect(90, 110, 620, 780, 26, Paint.fill(tint.light(0.35), 0.7));
    }
  }

  private static void paper(Svg svg, Palette palette) {
    Colour paper = palette.paper();
    svg.rect(0, 0, WIDTH, HEIGHT, Paint.fill(paper));
    svg.rect(
        0,
        0,
        WIDTH,
        HEIGHT,
        Paint.fill(
            svg.radial(
                0.38,
                0.3,
                0.85,
                Stop.at(0, Colour.WHITE, 0.7),
                Stop.at(0.55, palette.tint(), 0.12),
                Stop.at(1, palette.tint(), 0.6))));
  }

  /** The shadow under something that stands on the table. */
  static void shadow(Svg svg, double cx, double cy, double rx, double ry) {
    String soft =
        svg.radial(
            0.5,
            0.5,
            0.5,
            Stop.at(0, Colour.INK, 0.42),
            Stop.at(0.55, Colour.INK, 0.16),
            Stop.at(1, Colour.INK, 0));
    svg.ellipse(cx + 14, cy, rx * 1.15, ry, Paint.fill(soft));
  }

  /** The shadow around a shape that lies flat: a few widening outlines instead of a costly blur. */
  static void shadowOf(Svg svg, Object outline) {
    svg.moved(
        7,
        12,
        () -> {
          for (double width = 44; width >= 8; width -= 9) {
            svg.path(outline, new Paint(Colour.INK, Colour.INK, width, 0.028, null));
          }
          svg.path(outline, Paint.fill(Colour.INK, 0.1));
        });
  }

  /** Light over a round upright body: dark at both sides, a highlight left of the middle. */
  static String roundness(Svg svg, double strength) {
    return svg.linear(
        0,
        0,
        1,
        0,
        Stop.at(0, Colour.INK, 0.42 * strength),
        Stop.at(0.2, Colour.INK, 0.06 * strength),
        Stop.at(0.34, Colour.WHITE, 0.38 * strength),
        Stop.at(0.5, Colour.WHITE, 0.02),
        Stop.at(0.78, Colour.INK, 0.14 * strength),
        Stop.at(1, Colour.INK, 0.55 * strength));
  }

  /** Light over a ball-like body. */
  static String ball(Svg svg, double strength) {
    return svg.radial(
        0.36,
        0.28,
        0.78,
        Stop.at(0, Colour.WHITE, 0.55 * strength),
        Stop.at(0.4, Colour.WHITE, 0.05 * strength),
        Stop.at(0.7, Colour.INK, 0.1 * strength),
        Stop.at(1, Colour.INK, 0.5 * strength));
  }

  /** Light from the upper left over a flat face. */
  static String sheen(Svg svg, double bright, double dark) {
    return svg.linear(0, 0, 1, 1, Stop.at(0, Colour.WHITE, bright), Stop.at(1, Colour.INK, dark));
  }

  /** Light over soft goods that hang: darker towards both sides, brightest at {@code place}. */
  static String side(Svg svg, double left, double place, double bright, double right) {
    return svg.linear(
        0,
        0,
        1,
        0,
        Stop.at(0, Colour.INK, left),
        Stop.at(place, Colour.WHITE, bright),
        Stop.at(1, Colour.INK, right));
  }
}
