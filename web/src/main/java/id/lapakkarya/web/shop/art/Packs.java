package id.lapakkarya.web.shop.art;

/** Packed goods: coffee bags, stand-up pouches, jars, boxes and the cup beside them. */
final class Packs {
  private static final Colour KRAFT = Colour.of("#c9a274");
  private static final Colour BEAN = Colour.of("#4a2a1a");

  private Packs() {}

  /** A flat-bottomed bag with a band of the motif, beans at its foot. */
  static void coffee(Svg svg, Look look) {
    Palette palette = look.palette();
    Chance chance = look.chance().fork("kopi");
    Studio.upright(svg, palette, look.chance().fork("studio"));
    boolean green = look.says("hijau");
    double x = chance.pick(330.0, 400.0);
    Colour bag = chance.pick(KRAFT, palette.brand(), Colour.of("#2c2523"), Colour.of("#efe6d3"));
    if (x < 400) {
      cup(svg, look, 606, 742, 92);
    }
    bag(svg, look, x, bag);
    Colour bean = green ? Colour.of("#9aa678") : BEAN;
    for (int i = 0; i < 22; i++) {
      bean(svg, chance, 130 + chance.next() * 540, 858 + chance.between(-16, 60), bean);
    }
  }

  static void bag(Svg svg, Look look, double x, Colour bag) {
    Palette palette = look.palette();
    Textile textile = look.textile(svg, 0.56);
    Colour light = bag.brightness() > 0.6 ? palette.brand() : Colour.of("#f6ecd8");
    // Three ways to dress a bag: a belt near the foot, a deep shoulder, or all over with a card.
    int dress = look.chance().fork("dress").below(3);
    boolean card = dress == 2;
    double top = dress == 0 ? 600 : 340;
    double high = dress == 0 ? 170 : dress == 1 ? 240 : 420;
    Studio.shadow(svg, x, 836, 214, 36);
    Path shape =
        Path.at(x - 158, 236)
            .line(x + 158, 236)
            .line(x + 168, 826)
            .quad(x, 846, x - 168, 826)
            .close();
    svg.path(shape, Paint.fill(bag));
    svg.clipped(
        shape,
        () -> {
          svg.rect(x - 180, top, 360, high, Paint.fill(palette.cloth()));
          svg.rect(x - 180, top, 360, high, Paint.fill(textile.field(x, top)));
          svg.rect(x - 180, top - 10, 360, 7, Paint.fill(light));
          svg.rect(x - 180, top + high + 3, 360, 7, Paint.fill(light));
          if (card) {
            svg.rect(x - 104, 400, 208, 280, 8, Paint.fill(Colour.of("#f8f0de")));
            svg.rect(x - 94, 410, 188, 260, 5, Paint.stroke(palette.brand(), 3));
          }
          svg.path(
              Path.at(x - 122, 236).line(x - 132, 840).move(x + 122, 236).line(x + 132, 840),
              Paint.stroke(Colour.INK, 5, 0.14));
        });
    Colour ink = card ? palette.brand() : light;
    double mark = card ? 510 : high > 200 ? 666 : 408;
    Emblem.mark(svg, look.motif(), x, mark, 62, ink, Colour.GOLD);
    svg.rect(x - 70, mark + 100, 140, 9, 4, Paint.fill(ink, 0.9));
    svg.rect(x - 46, mark + 124, 92, 7, 3, Paint.fill(ink, 0.6));
    svg.path(
        shape,
        Paint.fill(
            svg.linear(
                0,
                0,
                1,
                0,
                Stop.at(0, Colour.INK, 0.3),
                Stop.at(0.14, Colour.WHITE, 0.2),
                Stop.at(0.4, Colour.WHITE, 0.06),
                Stop.at(0.84, Colour.INK, 0.06),
                Stop.at(1, Colour.INK, 0.36))));
    svg.rect(x - 164, 196, 328, 46, 6, Paint.fill(bag.dark(0.22)));
    svg.rect(x - 164, 210, 328, 4, Paint.fill(Colour.WHITE, 0.25));
    svg.rect(x - 186, 226, 372, 16, 6, Paint.fill(Colour.of("#c9a24a")));
    svg.circle(x, 300, 13, Paint.fill(bag.dark(0.3)));
    svg.circle(x, 300, 6, Paint.fill(bag.light(0.2)));
  }

  private static void bean(Svg svg, Chance chance, double x, double y, Colour bean) {
    svg.turned(
        chance.between(0, 180),
        x,
        y,
        () -> {
          svg.ellipse(x + 2, y + 4, 21, 14, Paint.fill(Colour.INK, 0.2));
          svg.ellipse(x, y, 21, 14, Paint.fill(bean.light(0.12)));
          svg.path(
              Path.at(x - 19, y).quad(x - 6, y - 7, x, y).quad(x + 6, y + 7, x + 19, y),
              Paint.stroke(bean.dark(0.5), 3));
        });
  }

  /** A cup on its saucer, steaming. */
  static void cup(Svg svg, Look look, double x, double y, double r) {
    Palette palette = look.palette();
    Studio.shadow(svg, x, y + r * 1.06, r * 1.4, 26);
    svg.ellipse(
        x,
        y + r * 0.96,
        r * 1.34,
        r * 0.26,
        Paint.fill(svg.horizontal(Dish.CLAY.light(0.7), Dish.CLAY.dark(0.2))));
    svg.path(
        Path.at(x + r * 0.86, y + r * 0.14)
            .curve(x + r * 1.6, y, x + r * 1.5, y + r * 0.7, x + r * 0.7, y + r * 0.62),
        Paint.stroke(Dish.CLAY.dark(0.14), r * 0.16));
    Path body =
        Path.at(x - r, y)
            .curve(x - r * 0.96, y + r * 0.7, x - r * 0.6, y + r, x, y + r)
            .curve(x + r * 0.6, y + r, x + r * 0.96, y + r * 0.7, x + r, y)
            .close();
    svg.path(body, Paint.fill(Dish.CLAY.light(0.3)));
    svg.clipped(
        body,
        () ->
            svg.path(
                Path.at(x - r, y + r * 0.36).quad(x, y + r * 0.6, x + r, y + r * 0.36),
                Paint.stroke(look.textile(svg, 0.4).band(x, y), r * 0.3)));
    svg.path(body, Paint.fill(Studio.roundness(svg, 0.6)));
    svg.ellipse(x, y, r, r * 0.24, Paint.fill(Dish.CLAY));
    svg.ellipse(
        x,
        y + 3,
        r * 0.88,
        r * 0.18,
        Paint.fill(look.says("teh", "wedang", "jahe") ? Colour.of("#b0611f") : BEAN.dark(0.2)));
    for (int i = -1; i <= 1; i++) {
      double sx = x + i * r * 0.4;
      svg.path(
          Path.at(sx, y - 20).curve(sx - 30, y - 70, sx + 30, y - 100, sx, y - 160),
          Paint.stroke(Colour.WHITE, 9, 0.55));
    }
    svg.circle(x, y + r * 0.8, 1, Paint.fill(palette.brand()));
  }

  /** A box of sachets or a hamper, a cup beside it. */
  static void box(Svg svg, Look look) {
    Palette palette = look.palette();
    Chance chance = look.chance().fork("box");
    Studio.upright(svg, palette, look.chance().fork("studio"));
    Textile textile = look.textile(svg, chance.between(0.5, 0.6));
    Colour card = chance.pick(palette.brand(), KRAFT, Colour.of("#f2e8d4"));
    Colour light = card.brightness() > 0.6 ? palette.brand() : Colour.of("#f6ecd8");
    Studio.shadow(svg, 350, 836, 260, 36);
    svg.path(
        Path.at(148, 420).line(480, 420).line(480, 830).line(148, 830).close(), Paint.fill(card));
    svg.path(
        Path.at(480, 420).line(566, 380).line(566, 780).line(480, 830).close(),
        Paint.fill(card.dark(0.3)));
    svg.path(
        Path.at(148, 420).line(238, 380).line(566, 380).line(480, 420).close(),
        Paint.fill(card.light(0.3)));
    svg.rect(148, 640, 332, 150, Paint.fill(palette.cloth()));
    svg.rect(148, 640, 332, 150, Paint.fill(textile.field(148, 640)));
    svg.path(
        Path.at(480, 640).line(566, 598).line(566, 744).line(480, 790).close(),
        Paint.fill(palette.cloth().dark(0.35)));
    Emblem.mark(svg, look.motif(), 314, 524, 62, light, Colour.GOLD);
    svg.rect(254, 606, 120, 8, 4, Paint.fill(light, 0.9));
    svg.rect(148, 420, 332, 410, Paint.fill(Studio.sheen(svg, 0.16, 0.14)));
    cup(svg, look, 640, 748, 84);
  }

  /** A glass jar with a cloth lid: jam, palm sugar, broth powder. */
  static void jar(Svg svg, Look look) {
    Palette palette = look.palette();
    Chance chance = look.chance().fork("jar");
    Studio.upright(svg, palette, look.chance().fork("studio"));
    Textile textile = look.textile(svg, 0.42);
    Colour content =
        look.says("selai", "nanas")
            ? Colour.of("#e8a52c")
            : look.says("kaldu")
                ? Colour.of("#d9b88a")
                : look.says("merah") ? Colour.of("#a8552c") : Colour.of("#a8713a");
    Studio.shadow(svg, 400, 838, 210, 36);
    String glass = Cloth.rounded(226, 372, 348, 462, 60);
    svg.path(glass, Paint.fill(Colour.WHITE, 0.6));
    svg.path(
        Cloth.rounded(240, 430, 320, 392, 50),
        Paint.fill(svg.vertical(content.light(0.2), content.dark(0.18))));
    String grain =
        svg.pattern(
            0,
            0,
            26,
            26,
            "",
            s -> {
              s.circle(6, 6, 4, Paint.fill(Colour.WHITE, 0.2));
              s.circle(18, 15, 5, Paint.fill(Colour.INK, 0.12));
              s.circle(8, 21, 3, Paint.fill(Colour.WHITE, 0.14));
            });
    svg.path(Cloth.rounded(240, 430, 320, 392, 50), Paint.fill(grain));
    svg.rect(262, 540, 276, 190, 12, Paint.fill(Colour.of("#f8f0de")));
    svg.rect(272, 550, 256, 170, 8, Paint.stroke(palette.brand(), 4));
    Emblem.mark(svg, look.motif(), 400, 618, 46, palette.brand(), Colour.GOLD);
    svg.rect(340, 686, 120, 8, 4, Paint.fill(palette.brand(), 0.8));
    svg.path(glass, Paint.fill(Studio.roundness(svg, 0.7)));
    svg.rect(252, 440, 22, 330, 11, Paint.fill(Colour.WHITE, 0.4));
    Path lid = Path.at(236, 300).curve(260, 240, 540, 240, 564, 300).line(590, 404);
    for (int i = 0; i < 7; i++) {
      lid.quad(568 - i * 54, 436, 536 - i * 54, 408);
    }
    lid.line(212, 402).close();
    svg.path(lid, Paint.fill(palette.cloth()));
    svg.path(lid, Paint.fill(textile.field(400, 260)));
    svg.path(lid, Paint.fill(Studio.roundness(svg, 0.7)));
    svg.path(Path.at(226, 356).quad(400, 386, 574, 356), Paint.stroke(Colour.of("#d8bd86"), 11));
    svg.path(
        Path.at(400, 372).curve(350, 330, 340, 410, 400, 376).curve(460, 410, 450, 330, 400, 372),
        Paint.stroke(Colour.of("#d8bd86"), 8));
    if (look.says("jahe")) {
      ginger(svg, 620, 826);
    }
  }

  private static void ginger(Svg svg, double x, double y) {
    Colour root = Colour.of("#c99a5c");
    Path outline = Path.at(x - 80, y + 20).curve(x - 96, y - 40, x - 40, y - 60, x - 22, y - 24);
    outline
        .curve(x - 10, y - 84, x + 40, y - 84, x + 36, y - 28)
        .curve(x + 80, y - 54, x + 100, y + 2, x + 62, y + 22)
        .close();
    svg.path(outline, Paint.fill(svg.vertical(root.light(0.25), root.dark(0.2))));
    svg.path(
        Path.at(x - 70, y - 14)
            .quad(x - 50, y - 6, x - 34, y - 14)
            .move(x - 10, y - 40)
            .quad(x + 10, y - 34, x + 28, y - 42),
        Paint.stroke(root.dark(0.4), 3, 0.6));
  }

  /** A tied cloth sack of rice with a wooden scoop. */
  static void sack(Svg svg, Look look) {
    Palette palette = look.palette();
    Chance chance = look.chance().fork("sack");
    Studio.upright(svg, palette, look.chance().fork("studio"));
    Colour linen = Colour.of("#e2d2ae");
    Colour grain = look.says("merah") ? Colour.of("#9c4a35") : Colour.of("#f4ecd8");
    Studio.shadow(svg, 400, 838, 250, 40);
    Path sack =
        Path.at(236, 400)
            .curve(180, 560, 170, 720, 210, 822)
            .quad(400, 850, 590, 822)
            .curve(630, 720, 620, 560, 564, 400)
            .close();
    svg.path(sack, Paint.fill(linen));
    svg.clipped(
        sack,
        () -> {
          svg.path(
              Path.at(160, 660)
                  .quad(400, 720, 640, 660)
                  .line(640, 780)
                  .quad(400, 840, 160, 780)
                  .close(),
              Paint.fill(palette.cloth()));
          svg.path(
              Path.at(160, 660)
                  .quad(400, 720, 640, 660)
                  .line(640, 780)
                  .quad(400, 840, 160, 780)
                  .close(),
              Paint.fill(look.textile(svg, 0.5).field(400, 660)));
        });
    Emblem.mark(svg, look.motif(), 400, 560, 70, palette.brand(), Colour.GOLD);
    svg.path(sack, Paint.fill(Studio.roundness(svg, 0.6)));
    svg.ellipse(400, 400, 186, 58, Paint.fill(linen.dark(0.14)));
    svg.ellipse(400, 392, 160, 62, Paint.fill(svg.vertical(grain.light(0.2), grain.dark(0.1))));
    for (int i = 0; i < 60; i++) {
      double a = chance.between(0, 6.28);
      double reach = Math.sqrt(chance.next());
      double x = 400 + 150 * reach * Math.sin(a);
      double y = 386 + 52 * reach * Math.cos(a);
      double b = chance.between(0, 3.14);
      svg.line(
          x,
          y,
          x + 12 * Math.cos(b),
          y + 6 * Math.sin(b),
          Paint.stroke(i % 2 == 0 ? grain.light(0.35) : grain.dark(0.2), 5));
    }
    svg.path(Path.at(214, 398).arc(186, 58, false, 586, 398), Paint.stroke(linen.light(0.35), 34));
  }
}
