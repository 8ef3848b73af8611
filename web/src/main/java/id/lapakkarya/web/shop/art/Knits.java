package id.lapakkarya.web.shop.art;

/** Crocheted bags: a shoulder bag, a small one for a telephone, an open shopping net. */
final class Knits {
  private static final Colour CORD = Colour.of("#8a6a48");

  private Knits() {}

  static void bag(Svg svg, Look look) {
    Studio.upright(svg, look.palette(), look.chance().fork("studio"));
    svg.line(400, 0, 400, 120, Paint.stroke(CORD, 5));
    svg.circle(400, 128, 13, Paint.fill(CORD));
    if (look.says("jaring")) {
      net(svg, look);
    } else if (look.says("ponsel")) {
      telephone(svg, look);
    } else {
      shoulder(svg, look);
    }
  }

  private static void strap(Svg svg, Colour colour, double half, double y) {
    Path strap = Path.at(400 - half, y).curve(400 - half * 0.8, y - 210, 384, 170, 400, 138);
    strap.curve(416, 170, 400 + half * 0.8, y - 210, 400 + half, y);
    svg.path(strap, Paint.stroke(colour.dark(0.35), 20));
    svg.path(strap, Paint.stroke(colour.light(0.12), 12).dashed("10 12"));
  }

  private static void shoulder(Svg svg, Look look) {
    Palette palette = look.palette();
    Studio.shadow(svg, 400, 846, 190, 28);
    strap(svg, palette.cloth(), 138, 500);
    Path bag = Path.at(252, 470).quad(400, 500, 548, 470).curve(600, 580, 620, 720, 570, 806);
    bag.quad(400, 852, 230, 806).curve(180, 720, 200, 580, 252, 470).close();
    svg.path(bag, Paint.fill(rows(svg, palette)));
    svg.clipped(
        bag,
        () -> {
          for (int i = 0; i < 3; i++) {
            tulip(svg, 290 + i * 110, 690, palette);
          }
        });
    svg.path(bag, Paint.fill(Studio.roundness(svg, 0.65)));
    svg.path(
        Path.at(256, 476).quad(400, 506, 544, 476), Paint.stroke(palette.cloth().dark(0.3), 18));
    svg.circle(400, 520, 20, Paint.fill(Colour.of("#d9b25a")));
  }

  private static void tulip(Svg svg, double x, double y, Palette palette) {
    svg.line(x, y, x, y + 96, Paint.stroke(Colour.of("#3f6b3a"), 11));
    Path leaf =
        Path.at(x, y + 92).quad(x - 46, y + 70, x - 42, y + 24).quad(x - 12, y + 50, x, y + 92);
    svg.path(leaf.close(), Paint.fill(Colour.of("#4f7d3a")));
    Path cup = Path.at(x - 38, y - 52).line(x - 16, y - 26).line(x, y - 62).line(x + 16, y - 26);
    cup.line(x + 38, y - 52).curve(x + 48, y + 22, x - 48, y + 22, x - 38, y - 52).close();
    svg.path(cup, Paint.fill(palette.relief().light(0.3)).outlined(palette.cloth().dark(0.4), 4));
  }

  private static String rows(Svg svg, Palette palette) {
    Colour wool = palette.cloth();
    return svg.pattern(
        0,
        0,
        32,
        52,
        "",
        s -> {
          s.rect(0, 0, 32, 52, Paint.fill(wool));
          Path first = Path.at(2, 2).quad(4, 18, 16, 26).quad(28, 18, 30, 2);
          s.path(first, Paint.stroke(wool.light(0.3), 8));
          Path second = Path.at(2, 28).quad(4, 44, 16, 50).quad(28, 44, 30, 28);
          s.path(second, Paint.stroke(wool.light(0.14), 8));
        });
  }

  private static void telephone(Svg svg, Look look) {
    Palette palette = look.palette();
    Studio.shadow(svg, 400, 846, 130, 24);
    strap(svg, palette.accent(), 106, 520);
    String bag = Cloth.rounded(282, 500, 236, 340, 34);
    svg.rect(312, 470, 176, 200, 22, Paint.fill(Colour.of("#2c2a2e")));
    svg.rect(322, 482, 156, 60, 12, Paint.fill(Colour.of("#6d7680")));
    svg.path(bag, Paint.fill(rows(svg, palette)));
    svg.clipped(
        bag,
        () -> {
          for (int i = 0; i < 3; i++) {
            Path zigzag = Path.at(270, 620 + i * 50);
            for (int x = 0; x < 8; x++) {
              zigzag.line(286 + x * 34, 620 + i * 50 + (x % 2 == 0 ? -22 : 0));
            }
            svg.path(zigzag, Paint.stroke(i == 1 ? palette.thread() : palette.accent(), 13));
          }
        });
    svg.path(bag, Paint.fill(Studio.roundness(svg, 0.6)));
    svg.path(Path.at(290, 508).line(510, 508), Paint.stroke(palette.cloth().dark(0.35), 18));
    for (int i = 0; i < 3; i++) {
      double x = 340 + i * 60;
      svg.line(x, 840, x, 884, Paint.stroke(palette.accent(), 9));
      svg.circle(x, 888, 13, Paint.fill(palette.thread()));
    }
  }

  private static void net(Svg svg, Look look) {
    Palette palette = look.palette();
    Studio.shadow(svg, 400, 850, 210, 30);
    strap(svg, palette.cloth(), 120, 470);
    String[] fruit = {"#e8a52c", "#b3301c", "#8fae4a", "#6b2a4a", "#e0a63c", "#c9562c", "#7c9a3c"};
    double[][] at = {
      {300, 760}, {400, 770}, {502, 756}, {346, 660}, {456, 664}, {404, 570}, {310, 610}
    };
    String light = Studio.ball(svg, 0.55);
    for (int i = at.length - 1; i >= 0; i--) {
      svg.circle(at[i][0], at[i][1], 66, Paint.fill(Colour.of(fruit[i])));
      svg.circle(at[i][0], at[i][1], 66, Paint.fill(light));
    }
    Path bag = Path.at(280, 460).quad(400, 490, 520, 460).curve(610, 600, 640, 760, 560, 820);
    bag.quad(400, 870, 240, 820).curve(160, 760, 190, 600, 280, 460).close();
    String mesh =
        svg.pattern(
            0,
            0,
            44,
            60,
            "",
            s -> {
              Path cells = Path.at(22, 0).line(0, 30).line(22, 60).line(44, 30).close();
              s.path(cells, Paint.stroke(palette.cloth(), 7));
              s.path(
                  Path.empty().dot(0, 30).dot(44, 30).dot(22, 0).dot(22, 60),
                  Paint.stroke(palette.cloth().dark(0.2), 13));
            });
    svg.path(bag, Paint.fill(mesh));
    svg.path(bag, Paint.stroke(palette.cloth(), 9));
    svg.path(
        Path.at(276, 462).quad(400, 494, 524, 462), Paint.stroke(palette.cloth().dark(0.2), 24));
  }
}
