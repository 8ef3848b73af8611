package id.lapakkarya.web.shop.art;

/** Kitchenware of aluminium and brass. */
final class Metal {
  private static final Colour ALUMINIUM = Colour.of("#c4c6c6");
  private static final Colour IRON = Colour.of("#4a4a4c");
  private static final Colour BRASS = Colour.of("#cfa24a");
  private static final Colour HANDLE = Colour.of("#a86f3e");

  private Metal() {}

  /** Reflections on a spun metal wall. */
  static String spun(Svg svg, Colour metal) {
    Colour bright = metal.light(0.75);
    Colour deep = metal.dark(0.42);
    Stop[] stops = {
      Stop.at(0, deep), Stop.at(0.12, metal), Stop.at(0.24, bright), Stop.at(0.36, metal),
      Stop.at(0.62, metal.light(0.2)), Stop.at(0.74, metal.dark(0.2)), Stop.at(0.88, metal),
          Stop.at(1, deep)
    };
    return svg.linear(0, 0, 1, 0, stops);
  }

  static String sheet(Svg svg, Colour metal) {
    Stop[] stops = {Stop.at(0, metal.light(0.7)), Stop.at(0.5, metal), Stop.at(1, metal.dark(0.3))};
    return svg.linear(0, 0, 1, 1, stops);
  }

  /** A two-storey steamer with its lid. */
  static void steamer(Svg svg, Look look) {
    Studio.upright(svg, look.palette(), look.chance().fork("studio"));
    Studio.shadow(svg, 400, 840, 260, 40);
    String wall = spun(svg, ALUMINIUM);
    pot(svg, wall, 590, 236, 220);
    pot(svg, wall, 390, 222, 200);
    Path belt = Path.at(176, 560).quad(400, 620, 624, 560);
    svg.path(belt, Paint.stroke(look.palette().brand(), 14));
    for (double y : new double[] {470, 690}) {
      for (int side = -1; side <= 1; side += 2) {
        double x = 400 + side * 222;
        Path ear =
            Path.at(x, y - 24).curve(x + side * 70, y - 30, x + side * 70, y + 50, x, y + 44);
        svg.path(ear, Paint.stroke(HANDLE.dark(0.2), 22));
        svg.path(ear, Paint.stroke(HANDLE.light(0.2), 8));
      }
    }
    Path lid =
        Path.at(170, 386).curve(190, 270, 610, 270, 630, 386).quad(400, 440, 170, 386).close();
    svg.path(lid, Paint.fill(wall));
    svg.path(Path.at(170, 386).quad(400, 440, 630, 386), Paint.stroke(ALUMINIUM.light(0.6), 9));
    svg.rect(388, 268, 24, 40, 4, Paint.fill(IRON));
    svg.ellipse(400, 262, 46, 22, Paint.fill(HANDLE));
    svg.ellipse(390, 256, 20, 7, Paint.fill(Colour.WHITE, 0.4));
    for (int i = -1; i <= 1; i++) {
      double x = 400 + i * 90;
      Path steam = Path.at(x, 230).curve(x - 40, 180, x + 40, 130, x, 70);
      svg.path(steam, Paint.stroke(Colour.WHITE, 13, 0.6));
    }
  }

  private static void pot(Svg svg, String wall, double top, double r, double height) {
    Path body =
        Path.at(400 - r, top)
            .line(400 - r, top + height)
            .quad(400 - r, top + height + 22, 400, top + height + 26);
    body.quad(400 + r, top + height + 22, 400 + r, top + height).line(400 + r, top).close();
    svg.path(body, Paint.fill(wall));
    svg.path(
        Path.at(400 - r, top).quad(400, top + 56, 400 + r, top),
        Paint.stroke(ALUMINIUM.light(0.6), 9));
    svg.path(
        Path.at(400 - r, top + 10).quad(400, top + 66, 400 + r, top + 10),
        Paint.stroke(IRON, 4, 0.4));
  }

  /** Nested square tins, seen from above. */
  static void tins(Svg svg, Look look) {
    Chance chance = look.chance().fork("loyang");
    Dish.table(svg, look);
    boolean round = look.says("bongkar");
    svg.turned(
        chance.between(-12, 12),
        400,
        500,
        () -> {
          for (int i = 0; i < 3; i++) {
            double r = 280 - i * 74;
            Colour metal = i % 2 == 0 ? ALUMINIUM : ALUMINIUM.dark(0.12);
            String outer =
                round
                    ? Path.oval(400, 500, r, r).toString()
                    : Cloth.rounded(400 - r, 500 - r, 2 * r, 2 * r, 26);
            double in = r - 26;
            String inner =
                round
                    ? Path.oval(400, 500, in, in).toString()
                    : Cloth.rounded(400 - in, 500 - in, 2 * in, 2 * in, 18);
            Studio.shadowOf(svg, outer);
            svg.path(outer, Paint.fill(sheet(svg, metal)));
            svg.path(inner, Paint.fill(sheet(svg, metal.dark(0.3))));
            svg.path(inner, Paint.stroke(metal.light(0.6), 3, 0.8));
          }
          if (round) {
            svg.rect(660, 470, 60, 44, 10, Paint.fill(IRON));
            svg.rect(672, 480, 36, 10, 4, Paint.fill(ALUMINIUM));
          }
        });
  }

  /** A sieve, a skimmer or a ladle lying on a napkin. */
  static void spoon(Svg svg, Look look) {
    Chance chance = look.chance().fork("saringan");
    Dish.table(svg, look);
    boolean ladle = look.says("sendok");
    Colour metal = ladle ? BRASS : ALUMINIUM;
    svg.turned(
        chance.between(24, 40),
        400,
        500,
        () -> {
          double r = ladle ? 126 : 190;
          double y = 330;
          svg.moved(
              8,
              14,
              () -> {
                svg.circle(400, y, r, Paint.fill(Colour.INK, 0.2));
                svg.rect(384, y + r, 32, 420, 14, Paint.fill(Colour.INK, 0.2));
              });
          svg.rect(
              388,
              y + r - 10,
              24,
              180,
              8,
              Paint.fill(svg.horizontal(metal.light(0.5), metal.dark(0.3))));
          svg.rect(
              378,
              y + r + 140,
              44,
              280,
              20,
              Paint.fill(
                  svg.horizontal(
                      (ladle ? metal : HANDLE).light(0.25), (ladle ? metal : HANDLE).dark(0.3))));
          svg.circle(400, y + r + 392, 9, Paint.fill(Colour.INK, 0.6));
          svg.circle(400, y, r, Paint.fill(sheet(svg, metal)));
          svg.circle(
              400,
              y,
              r - 18,
              Paint.fill(
                  svg.radial(
                      0.45, 0.6, 0.7, Stop.at(0, metal.light(0.5)), Stop.at(1, metal.dark(0.4)))));
          if (!ladle) {
            svg.circle(400, y, r - 18, Paint.fill(mesh(svg)));
          } else {
            svg.path(
                Path.at(320, 300).quad(340, 240, 410, 236), Paint.stroke(Colour.WHITE, 12, 0.6));
          }
          svg.circle(400, y, r - 8, Paint.stroke(metal.light(0.6), 7));
        });
  }

  private static String mesh(Svg svg) {
    return svg.pattern(
        0,
        0,
        16,
        16,
        "rotate(45)",
        s -> {
          s.rect(0, 0, 16, 16, Paint.fill(IRON, 0.5));
          s.path(
              Path.at(0, 8).line(16, 8).move(8, 0).line(8, 16),
              Paint.stroke(ALUMINIUM.light(0.5), 3.4));
        });
  }
}
