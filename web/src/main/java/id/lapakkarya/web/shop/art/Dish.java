package id.lapakkarya.web.shop.art;

/** What food is served on: a napkin of the craft's cloth, plates, banana leaf and bowls. */
final class Dish {
  static final Colour LEAF = Colour.of("#4f7d3a");
  static final Colour CLAY = Colour.of("#f4ede0");

  private Dish() {}

  /** The table from above, one corner covered by a napkin in the Lapas's motif. */
  static void table(Svg svg, Look look) {
    Chance chance = look.chance().fork("napkin");
    Studio.above(svg, look.palette(), look.chance().fork("studio"));
    Textile textile = look.textile(svg, 0.46);
    double turn = chance.between(-28, 28);
    double x = chance.pick(110.0, 260.0);
    svg.turned(
        turn,
        400,
        520,
        () -> {
          Path cloth = Path.box(x, 150, 420, 760);
          Studio.shadowOf(svg, cloth);
          svg.path(cloth, Paint.fill(look.palette().cloth()));
          svg.path(cloth, Paint.fill(textile.field(x, 150)));
          svg.rect(x + 14, 164, 392, 732, Paint.stroke(look.palette().thread(), 3, 0.7));
          svg.path(cloth, Paint.fill(Studio.sheen(svg, 0.22, 0.2)));
        });
  }

  static void plate(Svg svg, Palette palette, double x, double y, double r) {
    Studio.shadowOf(svg, Path.oval(x, y, r, r));
    svg.circle(x, y, r, Paint.fill(svg.diagonal(CLAY.light(0.6), CLAY.dark(0.12))));
    svg.circle(x, y, r * 0.93, Paint.stroke(palette.brand(), 7, 0.85));
    svg.circle(x, y, r * 0.86, Paint.stroke(palette.brand(), 5, 0.6).dashed("0.1 16"));
    svg.circle(x, y, r * 0.76, Paint.fill(svg.diagonal(CLAY.dark(0.12), CLAY.light(0.7))));
    svg.circle(x, y, r * 0.73, Paint.fill(CLAY.light(0.3)));
  }

  static void bananaLeaf(Svg svg, double x, double y, double w, double h, double turn) {
    svg.turned(
        turn,
        x,
        y,
        () -> {
          Path leaf =
              Path.at(x - w / 2, y)
                  .curve(x - w * 0.3, y - h * 0.7, x + w * 0.3, y - h * 0.7, x + w / 2, y);
          leaf.curve(x + w * 0.3, y + h * 0.7, x - w * 0.3, y + h * 0.7, x - w / 2, y).close();
          svg.moved(5, 9, () -> svg.path(leaf, Paint.fill(Colour.INK, 0.18)));
          svg.path(leaf, Paint.fill(svg.vertical(LEAF.light(0.16), LEAF.dark(0.14))));
          svg.clipped(
              leaf,
              () -> {
                Path veins = Path.at(x - w / 2, y).line(x + w / 2, y);
                for (double vx = x - w / 2; vx < x + w / 2; vx += 26) {
                  veins.move(vx, y).line(vx + 34, y - h / 2).move(vx, y).line(vx + 34, y + h / 2);
                }
                svg.path(veins, Paint.stroke(LEAF.light(0.35), 2.4, 0.6));
              });
        });
  }

  /** A small bowl seen from above, filled with a sauce. */
  static void sauce(Svg svg, double x, double y, double r, Colour sauce) {
    svg.moved(5, 9, () -> svg.circle(x, y, r + 5, Paint.fill(Colour.INK, 0.2)));
    svg.circle(x, y, r, Paint.fill(svg.diagonal(CLAY.light(0.8), CLAY.dark(0.2))));
    svg.circle(x, y, r * 0.82, Paint.fill(svg.diagonal(sauce.dark(0.3), sauce.light(0.1))));
    svg.path(
        Path.at(x - r * 0.5, y - r * 0.3)
            .quad(x - r * 0.2, y - r * 0.62, x + r * 0.3, y - r * 0.56),
        Paint.stroke(Colour.WHITE, r * 0.08, 0.5));
  }

  /** The front of a deep bowl on the table; what lies in it is drawn first, by {@code heap}. */
  static void bowl(Svg svg, Look look, double x, double y, double r, Runnable heap) {
    Palette palette = look.palette();
    Studio.shadow(svg, x, y + r * 0.82, r * 0.9, 34);
    svg.ellipse(x, y, r, r * 0.26, Paint.fill(CLAY.dark(0.3)));
    heap.run();
    Path front =
        Path.at(x - r, y)
            .curve(x - r * 0.94, y + r * 0.6, x - r * 0.5, y + r * 0.84, x, y + r * 0.84);
    front
        .curve(x + r * 0.5, y + r * 0.84, x + r * 0.94, y + r * 0.6, x + r, y)
        .arc(r, r * 0.26, true, x - r, y)
        .close();
    Textile textile = look.textile(svg, 0.5);
    svg.path(front, Paint.fill(CLAY));
    svg.clipped(
        front,
        () -> {
          Path belt = Path.at(x - r, y + r * 0.3).quad(x, y + r * 0.62, x + r, y + r * 0.3);
          svg.path(belt, Paint.stroke(palette.cloth(), r * 0.34));
          svg.path(belt, Paint.stroke(textile.field(x, y), r * 0.34));
        });
    svg.path(front, Paint.fill(Studio.roundness(svg, 0.7)));
    Path rim = Path.at(x - r, y).arc(r, r * 0.26, false, x + r, y);
    svg.path(rim, Paint.stroke(CLAY.light(0.7), 12));
  }
}
