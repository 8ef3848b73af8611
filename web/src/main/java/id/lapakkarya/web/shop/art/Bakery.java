package id.lapakkarya.web.shop.art;

/** Bread and buns. */
final class Bakery {
  private static final Colour CRUST = Colour.of("#c47f3a");
  private static final Colour CRUMB = Colour.of("#f4dfb4");
  private static final Colour CHOCOLATE = Colour.of("#5a3420");

  private Bakery() {}

  static String baked(Svg svg, Colour crust) {
    return svg.radial(
        0.4,
        0.32,
        0.75,
        Stop.at(0, crust.light(0.38)),
        Stop.at(0.5, crust),
        Stop.at(1, crust.dark(0.32)));
  }

  /** A tin of pull-apart bread. */
  static void pullApart(Svg svg, Look look) {
    Chance chance = look.chance().fork("sobek");
    Dish.table(svg, look);
    svg.turned(
        chance.between(-14, 14),
        400,
        510,
        () -> {
          String tin = Cloth.rounded(166, 226, 468, 568, 40);
          Studio.shadowOf(svg, tin);
          svg.path(tin, Paint.fill(svg.diagonal(Colour.of("#c9c4bb"), Colour.of("#77726b"))));
          svg.path(Cloth.rounded(182, 242, 436, 536, 30), Paint.fill(Colour.of("#5d5750")));
          for (int row = 0; row < 4; row++) {
            Colour crust = CRUST.mix(Colour.of("#d99a4a"), chance.next() * 0.5);
            String fill = baked(svg, crust);
            for (int column = 0; column < 3; column++) {
              bun(
                  svg,
                  chance,
                  258 + column * 142,
                  312 + row * 132,
                  78,
                  72,
                  fill,
                  (row + column) % 3);
            }
          }
        });
  }

  private static void bun(
      Svg svg, Chance chance, double x, double y, double rx, double ry, String fill, int top) {
    svg.path(Path.blob(x, y, rx * 1.14, ry * 1.14, 8, 0.04, chance), Paint.fill(fill));
    svg.ellipse(x - rx * 0.26, y - ry * 0.4, rx * 0.38, ry * 0.17, Paint.fill(Colour.WHITE, 0.28));
    if (top == 1) {
      Path drizzle = Path.at(x - rx * 0.6, y + 6);
      for (int i = 0; i < 5; i++) {
        drizzle.line(x - rx * 0.5 + i * rx * 0.24, y + (i % 2 == 0 ? -ry * 0.42 : ry * 0.42));
      }
      svg.path(drizzle, Paint.stroke(CHOCOLATE, 7, 0.9));
    } else if (top == 2) {
      for (int i = 0; i < 12; i++) {
        svg.turned(
            chance.between(0, 180),
            x,
            y,
            () ->
                svg.ellipse(
                    x + chance.between(-rx * 0.5, rx * 0.5),
                    y + chance.between(-ry * 0.4, ry * 0.4),
                    6,
                    3.4,
                    Paint.fill(CRUMB.light(0.3))));
      }
    }
  }

  /** A few filled buns on a plate. */
  static void buns(Svg svg, Look look) {
    Chance chance = look.chance().fork("manis");
    Dish.table(svg, look);
    Dish.plate(svg, look.palette(), 400, 500, 300);
    double start = chance.between(0, 6);
    boolean banana = look.says("pisang");
    for (int i = 0; i < 5; i++) {
      double a = start + i * Math.PI * 0.4;
      double x = 400 + 138 * Math.sin(a);
      double y = 500 - 138 * Math.cos(a);
      svg.moved(6, 10, () -> svg.ellipse(x, y, 84, 80, Paint.fill(Colour.INK, 0.2)));
      bun(svg, chance, x, y, 82, 78, baked(svg, CRUST), banana ? 1 : i % 3);
    }
    svg.moved(6, 10, () -> svg.circle(400, 500, 80, Paint.fill(Colour.INK, 0.2)));
    bun(svg, chance, 400, 500, 80, 78, baked(svg, CRUST.light(0.08)), 1);
  }

  /** A loaf on a board, some slices cut. */
  static void loaf(Svg svg, Look look) {
    Palette palette = look.palette();
    Chance chance = look.chance().fork("tawar");
    Studio.upright(svg, palette, look.chance().fork("studio"));
    boolean brown = look.says("gandum", "bagelen");
    Colour crust = brown ? CRUST.dark(0.22) : CRUST;
    Colour crumb = brown ? Colour.of("#d9b483") : CRUMB.light(0.3);
    Studio.shadow(svg, 400, 846, 330, 36);
    svg.rect(
        110,
        806,
        580,
        34,
        14,
        Paint.fill(svg.vertical(Colour.of("#c99a63"), Colour.of("#8d6236"))));
    Path body =
        Path.at(230, 806)
            .line(230, 520)
            .curve(170, 480, 190, 400, 290, 396)
            .line(620, 396)
            .curve(700, 400, 700, 480, 656, 520)
            .line(656, 806)
            .close();
    svg.path(body, Paint.fill(svg.vertical(crust.light(0.18), crust.dark(0.16))));
    for (int i = 0; i < 3; i++) {
      svg.path(
          Path.at(400 + i * 90, 404).quad(424 + i * 90, 470, 410 + i * 90, 520),
          Paint.stroke(crust.dark(0.3), 10, 0.35));
    }
    for (int i = 2; i >= 0; i--) {
      double x = 120 + i * 62;
      slice(svg, chance, x + chance.between(-6, 6), i == 0 ? 6 : 0, crust, crumb);
    }
    if (look.says("wijen", "gandum")) {
      for (int i = 0; i < 26; i++) {
        svg.ellipse(
            chance.between(400, 640),
            chance.between(404, 500),
            6,
            3.4,
            Paint.fill(CRUMB.light(0.4)));
      }
    }
    svg.rect(490, 560, 170, 150, Paint.fill(palette.brand()));
    Emblem.seal(svg, 575, 635, 48, CRUMB, palette.brand());
  }

  private static void slice(
      Svg svg, Chance chance, double x, double lean, Colour crust, Colour crumb) {
    svg.turned(
        -lean,
        x + 120,
        806,
        () -> {
          Path edge =
              Path.at(x + 22, 806)
                  .line(x + 22, 540)
                  .curve(x - 24, 490, x + 20, 410, x + 120, 410)
                  .curve(x + 220, 410, x + 264, 490, x + 218, 540)
                  .line(x + 218, 806)
                  .close();
          svg.moved(10, 0, () -> svg.path(edge, Paint.fill(Colour.INK, 0.16)));
          svg.path(edge, Paint.fill(crumb).outlined(crust, 15));
          for (int i = 0; i < 18; i++) {
            svg.ellipse(
                x + chance.between(50, 190),
                chance.between(470, 780),
                chance.between(3, 7),
                chance.between(2, 4),
                Paint.fill(crust, 0.25));
          }
        });
  }
}
