package id.lapakkarya.web.shop.art;

/** Cloth put to use in a room: behind glass, over a table, along a table. */
final class Interiors {
  private static final Colour WOOD = Colour.of("#8d6236");

  private Interiors() {}

  /** A piece of cloth framed for the wall. */
  static void framed(Svg svg, Look look) {
    Palette palette = look.palette();
    Studio.upright(svg, palette, look.chance().fork("studio"));
    Textile textile = look.textile(svg, 0.56);
    Studio.shadowOf(svg, Path.box(170, 150, 460, 580));
    svg.rect(170, 150, 460, 580, 6, Paint.fill(svg.diagonal(WOOD.light(0.25), WOOD.dark(0.35))));
    svg.rect(192, 172, 416, 536, Paint.fill(Colour.of("#f8f0de")));
    svg.rect(192, 172, 416, 536, Paint.stroke(Colour.GOLD, 5));
    svg.rect(262, 242, 276, 396, Paint.fill(palette.cloth()));
    double end = textile.endHeight();
    svg.rect(262, 242, 276, 396 - end, Paint.fill(textile.field(400, 242)));
    String hem = textile.end(400 - textile.endWidth() / 2, 638 - end);
    svg.rect(262, 638 - end, 276, end, Paint.fill(hem));
    svg.rect(262, 242, 276, 396, Paint.stroke(Colour.INK, 3, 0.25));
    Path glint = Path.at(192, 172).line(420, 172).line(240, 708).line(192, 708).close();
    svg.path(glint, Paint.fill(Colour.WHITE, 0.12));
  }

  /** A round table under its cloth, a bowl of fruit on it. */
  static void table(Svg svg, Look look) {
    Palette palette = look.palette();
    Chance chance = look.chance().fork("taplak");
    Studio.upright(svg, palette, look.chance().fork("studio"));
    Textile textile = look.textile(svg, chance.between(0.52, 0.64));
    Studio.shadow(svg, 400, 880, 250, 34);
    for (double x : new double[] {270, 520}) {
      svg.rect(x, 700, 18, 176, 6, Paint.fill(svg.horizontal(WOOD.light(0.3), WOOD.dark(0.3))));
    }
    Path fall = Path.at(90, 500).curve(96, 600, 110, 700, 100, 760);
    for (int i = 0; i < 6; i++) {
      fall.quad(125 + i * 100, 800 - (i % 2) * 36, 200 + i * 100, 764 + (i % 2) * 12);
    }
    fall.curve(690, 700, 704, 600, 710, 500).close();
    svg.path(fall, Paint.fill(palette.cloth()));
    svg.path(fall, Paint.fill(textile.field(400, 520)));
    svg.clipped(
        fall,
        () -> {
          svg.path(
              Path.at(90, 730).quad(400, 790, 710, 730), Paint.stroke(palette.thread(), 7, 0.9));
          for (int i = 0; i < 7; i++) {
            Path fold = Path.at(130 + i * 90, 540).quad(124 + i * 92, 680, 120 + i * 94, 800);
            svg.path(fold, Paint.stroke(Colour.INK, 26, 0.1));
            svg.moved(24, 0, () -> svg.path(fold, Paint.stroke(Colour.WHITE, 18, 0.1)));
          }
        });
    svg.path(fall, Paint.fill(Studio.roundness(svg, 0.5)));
    svg.ellipse(400, 500, 310, 86, Paint.fill(palette.cloth().light(0.1)));
    svg.ellipse(400, 500, 310, 86, Paint.fill(textile.field(400, 430)));
    svg.ellipse(400, 500, 310, 86, Paint.fill(Studio.sheen(svg, 0.34, 0.12)));
    vase(svg, look);
  }

  private static void vase(Svg svg, Look look) {
    Studio.shadow(svg, 400, 506, 90, 18);
    for (int i = -2; i <= 2; i++) {
      String at =
          "translate(400 380) rotate(" + i * 24 + ") scale(" + (2.1 - Math.abs(i) * 0.3) + ")";
      Leaf leaf = i % 2 == 0 ? Leaf.TEAK : Leaf.EUCALYPTUS;
      svg.transformed(at, () -> leaf.draw(svg, Colour.of("#6b8a52"), Colour.of("#dbe6bd"), 1));
    }
    Path body = Path.at(372, 366).line(428, 366).curve(426, 410, 470, 430, 466, 468);
    body.curve(462, 512, 338, 512, 334, 468).curve(330, 430, 374, 410, 372, 366).close();
    svg.path(body, Paint.fill(Dish.CLAY));
    svg.path(Path.at(334, 462).quad(400, 486, 466, 462), Paint.stroke(look.palette().brand(), 7));
    svg.path(body, Paint.fill(Studio.roundness(svg, 0.7)));
  }

  /** A runner along a wooden table, seen from above, two cups on it. */
  static void runner(Svg svg, Look look) {
    Palette palette = look.palette();
    Studio.above(svg, palette, look.chance().fork("studio"));
    Textile textile = look.textile(svg, 0.62);
    Colour teak = Colour.of("#b98a5a");
    svg.turned(
        look.chance().fork("pelari").between(-9, 9),
        400,
        500,
        () -> {
          svg.rect(
              70, -120, 660, 1240, Paint.fill(svg.horizontal(teak.light(0.18), teak.dark(0.1))));
          Wood.grain(svg, 70, -120, 660, 1240, teak, look.chance().fork("grain"));
          Path strip = Path.box(240, -60, 320, 990);
          Studio.shadowOf(svg, strip);
          svg.path(strip, Paint.fill(palette.cloth()));
          double end = textile.endHeight();
          svg.rect(240, -60, 320, 990 - end, Paint.fill(textile.field(400, 0)));
          svg.rect(
              240,
              930 - end,
              320,
              end,
              Paint.fill(textile.end(400 - textile.endWidth() / 2, 930 - end)));
          svg.path(strip, Paint.fill(Studio.sheen(svg, 0.16, 0.18)));
          Dish.plate(svg, palette, 400, 330, 130);
          Dish.sauce(svg, 400, 330, 74, Colour.of("#b0611f"));
          Dish.sauce(svg, 630, 560, 78, Colour.of("#b0611f"));
        });
  }
}
