package id.lapakkarya.web.shop.art;

/** Cakes, doughnuts and biscuits. */
final class Cakes {
  private static final Colour CRUST = Colour.of("#c47f3a");
  private static final Colour CHOCOLATE = Colour.of("#5a3420");

  private Cakes() {}

  static void doughnuts(Svg svg, Look look) {
    Chance chance = look.chance().fork("donat");
    Dish.table(svg, look);
    Dish.plate(svg, look.palette(), 400, 500, 310);
    double[][] places = {{300, 386}, {502, 392}, {292, 592}, {504, 604}, {402, 494}};
    Colour[] glazes = {
      CHOCOLATE,
      Colour.of("#f3b6c0"),
      Colour.of("#fff6e6"),
      Colour.of("#9cbf74"),
      Colour.of("#e8b04a")
    };
    int shift = chance.below(5);
    for (int i = 0; i < 5; i++) {
      doughnut(svg, chance, places[i][0], places[i][1], 104, glazes[(i + shift) % 5]);
    }
  }

  private static void doughnut(Svg svg, Chance chance, double x, double y, double r, Colour glaze) {
    svg.moved(6, 11, () -> svg.circle(x, y, r * 0.66, Paint.stroke(Colour.INK, r * 0.68, 0.2)));
    svg.circle(x, y, r * 0.66, Paint.stroke(CRUST.dark(0.12), r * 0.66));
    svg.circle(x, y, r * 0.67, Paint.stroke(CRUST.light(0.25), r * 0.56));
    svg.circle(x, y, r * 0.66, Paint.stroke(glaze.dark(0.1), r * 0.46));
    svg.circle(x - 1, y - 2, r * 0.66, Paint.stroke(glaze, r * 0.42));
    svg.path(
        Path.at(x - r * 0.72, y - r * 0.2)
            .quad(x - r * 0.55, y - r * 0.66, x - r * 0.06, y - r * 0.74),
        Paint.stroke(Colour.WHITE, r * 0.07, 0.5));
    Colour sprinkle = glaze.brightness() > 0.6 ? Colour.of("#b3432f") : Colour.of("#f7dc9a");
    for (int i = 0; i < 14; i++) {
      double a = chance.between(0, 6.28);
      double reach = r * chance.between(0.5, 0.82);
      double px = x + reach * Math.sin(a);
      double py = y + reach * Math.cos(a);
      double b = chance.between(0, 6.28);
      svg.line(
          px,
          py,
          px + 9 * Math.sin(b),
          py + 9 * Math.cos(b),
          Paint.stroke(i % 3 == 0 ? Colour.WHITE : sprinkle, 4));
    }
  }

  /** A cake on a stand with one slice out: pandan green, or the many thin layers of maksuba. */
  static void cake(Svg svg, Look look) {
    Palette palette = look.palette();
    Studio.upright(svg, palette, look.chance().fork("studio"));
    boolean layered = look.says("maksuba", "lapis");
    Colour cake =
        layered
            ? Colour.of("#d9a34a")
            : look.says("pandan", "kojo") ? Colour.of("#8fae4a") : Colour.of("#e2b866");
    Colour top = layered ? Colour.of("#8a4f22") : cake.dark(0.24);
    Studio.shadow(svg, 400, 846, 220, 34);
    svg.path(
        Path.at(360, 720)
            .line(440, 720)
            .curve(440, 790, 480, 830, 530, 842)
            .line(270, 842)
            .curve(320, 830, 360, 790, 360, 720)
            .close(),
        Paint.fill(svg.horizontal(Dish.CLAY.light(0.4), Dish.CLAY.dark(0.3))));
    svg.ellipse(400, 716, 316, 56, Paint.fill(Dish.CLAY.dark(0.2)));
    svg.ellipse(
        400, 706, 316, 56, Paint.fill(svg.horizontal(Dish.CLAY.light(0.7), Dish.CLAY.dark(0.1))));
    svg.path(Path.at(84, 706).arc(316, 56, false, 716, 706), Paint.stroke(palette.brand(), 6, 0.8));
    Path side =
        Path.at(170, 470).line(170, 680).arc(230, 46, false, 630, 680).line(630, 470).close();
    svg.path(side, Paint.fill(cake));
    svg.clipped(
        side,
        () -> {
          for (int i = 0; i < (layered ? 10 : 2); i++) {
            double y = 486 + i * (layered ? 22 : 92);
            svg.path(
                Path.at(170, y).arc(230, 46, false, 630, y),
                Paint.stroke(top, layered ? 6 : 9, layered ? 0.8 : 0.35));
          }
        });
    svg.path(side, Paint.fill(Studio.roundness(svg, 0.6)));
    svg.ellipse(400, 470, 230, 70, Paint.fill(svg.diagonal(top.light(0.3), top)));
    if (!layered) {
      svg.ellipse(400, 466, 60, 18, Paint.fill(top.dark(0.4)));
      for (int i = 0; i < 12; i++) {
        double a = i * Math.PI / 6;
        svg.line(
            400 + 74 * Math.sin(a),
            468 + 22 * Math.cos(a),
            400 + 214 * Math.sin(a),
            470 + 62 * Math.cos(a),
            Paint.stroke(top.dark(0.3), 6, 0.5));
      }
    }
    Path cut = Path.at(400, 470).line(470, 537).line(470, 722).line(400, 640).close();
    svg.path(cut, Paint.fill(cake.light(0.3)));
    svg.path(
        Path.at(400, 470).line(548, 523).line(548, 712).line(470, 722).line(470, 537).close(),
        Paint.fill(Colour.INK, 0.12));
  }

  /** Biscuits and steamed cups in a ring on a plate: nastar, sagon, kembang loyang, roti kukus. */
  static void biscuits(Svg svg, Look look) {
    Chance chance = look.chance().fork("kering");
    Dish.table(svg, look);
    Dish.plate(svg, look.palette(), 400, 500, 310);
    boolean flower = look.says("kembang", "mekar");
    boolean rough = look.says("rengginang", "emping");
    Colour dough =
        look.says("nastar")
            ? Colour.of("#e3a33a")
            : look.says("mekar")
                ? Colour.of("#f0b9bd")
                : rough ? Colour.of("#ecd7a4") : Colour.of("#dcb36c");
    double r = look.says("nastar") ? 52 : rough || flower ? 88 : 70;
    String fill = Bakery.baked(svg, dough);
    int rings = r < 60 ? 3 : 2;
    for (int ring = rings - 1; ring >= 0; ring--) {
      int count = ring == 0 ? 1 : ring == 1 ? 6 : 11;
      for (int i = 0; i < count; i++) {
        double a = i * 2 * Math.PI / count + ring * 0.4;
        double reach = ring * (rings == 3 ? 98 : 150);
        piece(
            svg,
            chance,
            400 + reach * Math.sin(a),
            500 - reach * Math.cos(a),
            r,
            fill,
            dough,
            flower,
            rough);
      }
    }
  }

  private static void piece(
      Svg svg,
      Chance chance,
      double x,
      double y,
      double r,
      String fill,
      Colour dough,
      boolean flower,
      boolean rough) {
    svg.moved(5, 9, () -> svg.circle(x, y, r, Paint.fill(Colour.INK, 0.18)));
    if (flower) {
      for (int i = 0; i < 8; i++) {
        double a = i * Math.PI / 4;
        svg.circle(
            x + r * 0.6 * Math.sin(a),
            y + r * 0.6 * Math.cos(a),
            r * 0.26,
            Paint.stroke(dough.dark(0.14), 11));
      }
      svg.circle(x, y, r * 0.3, Paint.stroke(dough.dark(0.2), 12));
      return;
    }
    svg.path(
        Path.blob(x, y, r * 1.06, r * 1.02, rough ? 11 : 9, rough ? 0.1 : 0.02, chance),
        Paint.fill(fill));
    if (rough) {
      for (int i = 0; i < 16; i++) {
        double a = chance.between(0, 6.28);
        double reach = r * Math.sqrt(chance.next()) * 0.8;
        svg.ellipse(
            x + reach * Math.sin(a),
            y + reach * Math.cos(a),
            10,
            6,
            Paint.fill(i % 3 == 0 ? dough.dark(0.22) : dough.light(0.45)));
      }
    } else {
      svg.ellipse(x - r * 0.25, y - r * 0.36, r * 0.34, r * 0.16, Paint.fill(Colour.WHITE, 0.35));
      svg.line(x - 3, y - 4, x + 6, y + 8, Paint.stroke(dough.dark(0.6), 7));
    }
  }

  /** Sticky sweets (dodol) in twisted paper, some unwrapped. */
  static void sweets(Svg svg, Look look) {
    Chance chance = look.chance().fork("dodol");
    Palette palette = look.palette();
    Dish.table(svg, look);
    Dish.plate(svg, palette, 400, 500, 310);
    String paper = look.textile(svg, 0.3).field(400, 500);
    Colour sweet = Colour.of("#6b3a1e");
    double[][] places = {
      {300, 390}, {470, 372}, {560, 480}, {250, 530}, {420, 620}, {540, 600}, {330, 620}, {400, 490}
    };
    for (int i = 0; i < places.length; i++) {
      double x = places[i][0];
      double y = places[i][1];
      boolean bare = i % 3 == 1;
      svg.turned(
          chance.between(-70, 70),
          x,
          y,
          () -> {
            svg.rect(x - 66, y - 22, 140, 62, 20, Paint.fill(Colour.INK, 0.18));
            if (bare) {
              String glaze = svg.vertical(sweet.light(0.3), sweet.dark(0.2));
              svg.rect(x - 66, y - 30, 132, 60, 22, Paint.fill(glaze));
              svg.rect(x - 46, y - 20, 70, 10, 5, Paint.fill(Colour.WHITE, 0.3));
            } else {
              Path wrap =
                  Path.at(x - 112, y - 34).line(x - 66, y - 12).quad(x, y - 44, x + 66, y - 12);
              wrap.line(x + 112, y - 34)
                  .line(x + 102, y)
                  .line(x + 112, y + 34)
                  .line(x + 66, y + 12);
              wrap.quad(x, y + 44, x - 66, y + 12).line(x - 112, y + 34).line(x - 102, y).close();
              svg.path(wrap, Paint.fill(palette.cloth()));
              svg.path(wrap, Paint.fill(paper));
              svg.path(wrap, Paint.fill(svg.vertical(Colour.WHITE, Colour.INK), 0.28));
              Path ties = Path.at(x - 66, y - 14).line(x - 66, y + 14).move(x + 66, y - 14);
              svg.path(ties.line(x + 66, y + 14), Paint.stroke(palette.thread(), 6));
            }
          });
    }
  }
}
