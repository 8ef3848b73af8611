package id.lapakkarya.web.shop.art;

/** Dishes, shelves, trivets and lanterns. */
final class Ironwork {
  private static final Colour ALUMINIUM = Colour.of("#c4c6c6");
  private static final Colour IRON = Colour.of("#4a4a4c");
  private static final Colour BRASS = Colour.of("#cfa24a");
  private static final Colour HANDLE = Colour.of("#a86f3e");

  private Ironwork() {}

  /** A dish in the shape of a leaf. */
  static void leafDish(Svg svg, Look look) {
    Chance chance = look.chance().fork("asbak");
    Studio.above(svg, look.palette(), look.chance().fork("studio"));
    svg.turned(
        chance.between(-30, 30),
        400,
        500,
        () -> {
          Path leaf =
              Path.at(400, 850)
                  .curve(150, 740, 110, 440, 400, 180)
                  .curve(690, 440, 650, 740, 400, 850)
                  .close();
          Studio.shadowOf(svg, leaf);
          svg.path(leaf, Paint.fill(Metal.sheet(svg, ALUMINIUM)));
          Path inside =
              Path.at(400, 800)
                  .curve(200, 710, 166, 460, 400, 250)
                  .curve(634, 460, 600, 710, 400, 800)
                  .close();
          svg.path(inside, Paint.fill(Metal.sheet(svg, ALUMINIUM.dark(0.22))));
          Path veins = Path.at(400, 850).line(400, 270);
          for (int i = 0; i < 6; i++) {
            double y = 740 - i * 76;
            double reach = 150 - Math.abs(i - 1.5) * 22;
            veins.move(400, y).quad(400 - reach * 0.5, y - 20, 400 - reach, y - 80);
            veins.move(400, y).quad(400 + reach * 0.5, y - 20, 400 + reach, y - 80);
          }
          svg.path(veins, Paint.stroke(ALUMINIUM.dark(0.5), 6, 0.5));
          svg.moved(-3, -3, () -> svg.path(veins, Paint.stroke(Colour.WHITE, 4, 0.7)));
          svg.path(inside, Paint.stroke(Colour.WHITE, 4, 0.7));
          svg.path(
              Path.at(400, 850).quad(410, 890, 440, 910), Paint.stroke(ALUMINIUM.dark(0.2), 24));
        });
  }

  /** A wall shelf on iron brackets, a plant and folded cloth on it. */
  static void shelf(Svg svg, Look look) {
    Palette palette = look.palette();
    Studio.upright(svg, palette, look.chance().fork("studio"));
    for (double y : new double[] {370, 640}) {
      svg.rect(140, y + 26, 520, 20, Paint.fill(Colour.INK, 0.12));
      svg.rect(130, y, 540, 28, 4, Paint.fill(svg.vertical(HANDLE.light(0.3), HANDLE.dark(0.2))));
      for (double x : new double[] {190, 600}) {
        svg.path(
            Path.at(x, y + 28)
                .line(x, y + 128)
                .move(x, y + 110)
                .quad(x + 10, y + 50, x + 70, y + 34),
            Paint.stroke(IRON, 11));
      }
    }
    Textile textile = look.textile(svg, 0.4);
    for (int i = 0; i < 3; i++) {
      String bundle = Cloth.rounded(180, 590 - i * 50, 210, 50, 16);
      svg.path(bundle, Paint.fill(i == 1 ? palette.thread() : palette.cloth()));
      if (i != 1) {
        svg.path(bundle, Paint.fill(textile.field(180, 590)));
      }
      svg.path(bundle, Paint.fill(svg.vertical(Colour.WHITE, Colour.INK), 0.2));
    }
    svg.path(
        Path.at(490, 290).line(590, 290).line(576, 370).line(504, 370).close(),
        Paint.fill(Colour.of("#b9683f")));
    for (int i = -2; i <= 2; i++) {
      String place =
          "translate(540 292) rotate(" + i * 28 + ") scale(" + (i % 2 == 0 ? "1.5" : "1.2") + ")";
      svg.transformed(
          place, () -> Leaf.TEAK.draw(svg, Colour.of("#5d7d45"), Colour.of("#cfdcae"), 1));
    }
    svg.rect(500, 540, 64, 100, 10, Paint.fill(palette.brand()));
    svg.ellipse(532, 540, 32, 9, Paint.fill(palette.brand().light(0.3)));
  }

  /** A wrought trivet whose bars show the motif. */
  static void trivet(Svg svg, Look look) {
    Studio.above(svg, look.palette(), look.chance().fork("studio"));
    Path ring = Path.oval(400, 500, 280, 280);
    svg.moved(8, 14, () -> svg.path(ring, Paint.stroke(Colour.INK, 34, 0.16)));
    svg.path(ring, Paint.stroke(IRON, 32));
    for (int i = 0; i < 8; i++) {
      svg.turned(
          i * 45,
          400,
          500,
          () -> {
            Path scroll =
                Path.at(400, 410)
                    .curve(330, 360, 340, 270, 400, 232)
                    .curve(460, 270, 470, 360, 400, 410)
                    .close();
            svg.moved(5, 9, () -> svg.path(scroll, Paint.stroke(Colour.INK, 18, 0.12)));
            svg.path(scroll, Paint.stroke(IRON, 17));
            svg.path(scroll, Paint.stroke(IRON.light(0.45), 4, 0.7));
          });
    }
    svg.circle(400, 500, 96, Paint.fill(Metal.sheet(svg, IRON)));
    Emblem.mark(svg, look.motif(), 400, 500, 60, BRASS, BRASS.light(0.5));
    svg.circle(400, 500, 284, Paint.stroke(IRON.light(0.5), 5, 0.6));
  }

  /** A tin lantern; its light falls through punched stars. */
  static void lantern(Svg svg, Look look) {
    Palette palette = look.palette();
    Studio.upright(svg, palette, look.chance().fork("studio"));
    String glow =
        svg.radial(
            0.5,
            0.5,
            0.5,
            Stop.at(0, Colour.of("#ffdf9a"), 0.9),
            Stop.at(1, Colour.of("#ffdf9a"), 0));
    svg.circle(400, 580, 360, Paint.fill(glow));
    Studio.shadow(svg, 400, 842, 190, 34);
    svg.path(Path.at(280, 340).curve(280, 120, 520, 120, 520, 340), Paint.stroke(IRON, 10));
    Path body = Path.at(250, 400).line(550, 400).line(550, 816).quad(400, 856, 250, 816).close();
    svg.path(body, Paint.fill(Metal.spun(svg, palette.brand().mix(ALUMINIUM, 0.25))));
    for (int row = 0; row < 4; row++) {
      for (int column = 0; column < 4 - row % 2; column++) {
        double x = 290 + column * 73 + (row % 2) * 36;
        double y = 470 + row * 96;
        svg.circle(x, y, 34, Paint.fill(Colour.of("#ffe9b0"), 0.35));
        svg.path(Emblem.star(x, y, 25, 12, 8), Paint.fill(Colour.of("#fff3cf")));
      }
    }
    Path roof =
        Path.at(230, 404)
            .line(350, 300)
            .line(450, 300)
            .line(570, 404)
            .quad(400, 440, 230, 404)
            .close();
    svg.path(roof, Paint.fill(Metal.spun(svg, IRON.light(0.15))));
    svg.rect(360, 262, 80, 42, 8, Paint.fill(Metal.spun(svg, IRON)));
    svg.path(Path.at(250, 800).quad(400, 840, 550, 800), Paint.stroke(BRASS, 12));
  }
}
