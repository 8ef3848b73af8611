package id.lapakkarya.web.shop.art;

/** Carved and turned wood. */
final class Wood {
  static final Colour TEAK = Colour.of("#a86f3e");
  private static final Colour GILT = Colour.of("#d2ab55");

  private Wood() {}

  /** Long soft lines of a sawn face. */
  static void grain(Svg svg, double x, double y, double w, double h, Colour wood, Chance chance) {
    Path lines = Path.at(x, y);
    for (double at = y + 12; at < y + h; at += chance.between(16, 30)) {
      double bow = chance.between(-12, 12);
      lines.move(x, at).curve(x + w * 0.3, at + bow, x + w * 0.6, at - bow, x + w, at + bow * 0.4);
    }
    svg.path(lines, Paint.stroke(wood.dark(0.45), 3, 0.22));
  }

  private static String plank(Svg svg, Colour wood) {
    return svg.diagonal(wood.light(0.28), wood.dark(0.24));
  }

  /** Carving: the motif repeated in relief on a darker bed. */
  private static void carving(Svg svg, Look look, double x, double y, double w, double h) {
    svg.rect(x, y, w, h, 8, Paint.fill(TEAK.dark(0.5)));
    Path vine = Path.at(x + 12, y + h / 2);
    int turns = Math.max(2, (int) Math.round(w / h));
    double step = (w - 24) / turns;
    for (int i = 0; i < turns; i++) {
      double side = i % 2 == 0 ? -1 : 1;
      double from = x + 12 + i * step;
      vine.quad(from + step / 2, y + h / 2 + side * h * 0.8, from + step, y + h / 2);
    }
    svg.path(vine, Paint.stroke(GILT.dark(0.1), h * 0.07));
    for (int i = 0; i < turns; i++) {
      double cx = x + 12 + (i + 0.5) * step;
      double cy = y + h / 2 + (i % 2 == 0 ? 0.06 : -0.06) * h;
      Emblem.mark(svg, look.motif(), cx, cy, h * 0.26, TEAK.light(0.35), GILT);
    }
    svg.rect(x, y, w, h, 8, Paint.stroke(TEAK.light(0.2), 4, 0.7));
  }

  static void tissueBox(Svg svg, Look look) {
    Palette palette = look.palette();
    Studio.upright(svg, palette, look.chance().fork("studio"));
    svg.scaled(look.says("mini") ? 0.74 : 1, 400, 846, () -> box(svg, look));
  }

  private static void box(Svg svg, Look look) {
    Colour wood = look.chance().fork("timber").pick(TEAK, TEAK.light(0.28), TEAK.dark(0.3));
    Studio.shadow(svg, 410, 836, 330, 40);
    svg.path(
        Path.at(110, 560).line(560, 560).line(560, 826).line(110, 826).close(),
        Paint.fill(plank(svg, wood)));
    grain(svg, 110, 560, 450, 266, wood, look.chance().fork("grain"));
    svg.path(
        Path.at(560, 560).line(690, 490).line(690, 746).line(560, 826).close(),
        Paint.fill(svg.horizontal(wood.dark(0.25), wood.dark(0.5))));
    svg.path(
        Path.at(110, 560).line(250, 490).line(690, 490).line(560, 560).close(),
        Paint.fill(svg.horizontal(wood.light(0.4), wood.light(0.16))));
    svg.ellipse(400, 525, 130, 18, Paint.fill(wood.dark(0.6)));
    Path tissue =
        Path.at(300, 526)
            .curve(310, 430, 290, 400, 330, 356)
            .curve(360, 400, 390, 340, 424, 316)
            .curve(440, 370, 490, 380, 520, 350)
            .curve(500, 420, 512, 470, 500, 526)
            .close();
    svg.path(tissue, Paint.fill(svg.diagonal(Colour.WHITE, Colour.of("#ddd6ca"))));
    svg.path(
        Path.at(344, 520)
            .curve(350, 460, 336, 430, 350, 392)
            .move(420, 522)
            .curve(424, 450, 410, 420, 428, 350)
            .move(470, 520)
            .curve(468, 460, 480, 430, 500, 390),
        Paint.stroke(Colour.INK, 5, 0.1));
    if (look.says("bilah")) {
      for (int i = 0; i < 11; i++) {
        svg.rect(118 + i * 40, 566, 30, 254, 4, Paint.fill(plank(svg, i % 2 == 0 ? wood : TEAK)));
      }
      svg.rect(110, 660, 450, 26, Paint.fill(wood.dark(0.35)));
    } else {
      carving(svg, look, 140, 620, 390, 146);
    }
  }

  static void tray(Svg svg, Look look) {
    Chance chance = look.chance().fork("nampan");
    Studio.above(svg, look.palette(), look.chance().fork("studio"));
    boolean board = look.says("talenan");
    svg.turned(
        chance.between(-12, 12),
        400,
        500,
        () -> {
          String shape = Cloth.rounded(190, 210, 420, 590, board ? 80 : 46);
          Studio.shadowOf(svg, shape);
          svg.path(shape, Paint.fill(plank(svg, TEAK.light(0.14))));
          svg.clipped(
              shape,
              () -> svg.turned(90, 400, 505, () -> grain(svg, 90, 280, 620, 450, TEAK, chance)));
          if (board) {
            svg.rect(360, 226, 80, 30, 15, Paint.fill(look.palette().paper()));
            svg.rect(224, 290, 352, 476, 50, Paint.stroke(TEAK.dark(0.35), 9, 0.45));
            Emblem.mark(svg, look.motif(), 530, 712, 34, TEAK.dark(0.5), TEAK.dark(0.3));
          } else {
            svg.path(Cloth.rounded(226, 250, 348, 510, 24), Paint.fill(TEAK.dark(0.3)));
            Textile textile = look.textile(svg, 0.56);
            svg.path(Cloth.rounded(238, 262, 324, 486, 18), Paint.fill(look.palette().cloth()));
            svg.path(Cloth.rounded(238, 262, 324, 486, 18), Paint.fill(textile.field(400, 262)));
            svg.path(
                Cloth.rounded(238, 262, 324, 486, 18),
                Paint.fill(svg.vertical(Colour.INK, Colour.WHITE), 0.16));
            svg.path(
                Path.at(330, 226).quad(400, 150, 470, 226).move(330, 784).quad(400, 860, 470, 784),
                Paint.stroke(TEAK.dark(0.25), 24));
          }
        });
  }

  static void lamp(Svg svg, Look look) {
    Palette palette = look.palette();
    Studio.upright(svg, palette, look.chance().fork("studio"));
    svg.circle(
        400,
        470,
        380,
        Paint.fill(
            svg.radial(
                0.5,
                0.5,
                0.5,
                Stop.at(0, Colour.of("#ffdf9a"), 0.75),
                Stop.at(1, Colour.of("#ffdf9a"), 0))));
    Studio.shadow(svg, 400, 838, 200, 34);
    svg.rect(260, 776, 280, 54, 12, Paint.fill(plank(svg, TEAK)));
    svg.path(
        Path.at(290, 300).line(510, 300).line(560, 780).line(240, 780).close(),
        Paint.fill(svg.vertical(Colour.of("#fff2cc"), Colour.of("#f4c56a"))));
    svg.transformed("translate(228 440) scale(.43)", () -> silhouette(svg));
    svg.path(
        Path.at(290, 300).line(510, 300).line(560, 780).line(240, 780).close(),
        Paint.stroke(TEAK.dark(0.2), 18));
    svg.path(
        Path.at(362, 300).line(350, 440).move(438, 300).line(450, 440),
        Paint.stroke(TEAK.dark(0.2), 8));
    svg.path(Path.at(270, 300).line(400, 210).line(530, 300).close(), Paint.fill(plank(svg, TEAK)));
  }

  /** A limas house as a dark cut-out. */
  private static void silhouette(Svg svg) {
    Colour dark = TEAK.dark(0.55);
    svg.path(
        Path.at(60, 360)
            .quad(160, 320, 200, 250)
            .line(270, 250)
            .line(300, 120)
            .line(500, 120)
            .line(530, 250)
            .line(600, 250)
            .quad(640, 320, 740, 360)
            .close(),
        Paint.fill(dark));
    svg.rect(140, 360, 520, 150, Paint.fill(dark));
    for (int i = 0; i < 6; i++) {
      svg.rect(150 + i * 96, 500, 20, 240, Paint.fill(dark));
    }
    for (int i = 0; i < 4; i++) {
      svg.rect(190 + i * 116, 400, 56, 70, Paint.fill(Colour.of("#ffe3a0")));
    }
  }

  static void clock(Svg svg, Look look) {
    Studio.upright(svg, look.palette(), look.chance().fork("studio"));
    Path ring = Path.oval(400, 460, 262, 262);
    svg.moved(10, 14, () -> svg.circle(400, 460, 300, Paint.fill(Colour.INK, 0.16)));
    for (int i = 0; i < 16; i++) {
      svg.turned(
          i * 22.5,
          400,
          460,
          () ->
              svg.path(
                  Path.at(346, 212)
                      .curve(350, 150, 390, 150, 400, 116)
                      .curve(410, 150, 450, 150, 454, 212)
                      .close(),
                  Paint.fill(TEAK.dark(0.16)).outlined(TEAK.dark(0.45), 3)));
    }
    svg.path(ring, Paint.fill(plank(svg, TEAK)));
    svg.circle(400, 460, 196, Paint.fill(Colour.of("#fbf3e0")));
    svg.circle(400, 460, 196, Paint.stroke(GILT, 10));
    for (int i = 0; i < 12; i++) {
      svg.turned(
          i * 30,
          400,
          460,
          () -> svg.rect(394, 286, 12, 28, 4, Paint.fill(look.palette().brand())));
    }
    Emblem.mark(
        svg, look.motif(), 400, 460, 70, look.palette().cloth().light(0.7), GILT.light(0.5));
    svg.path(Path.at(400, 460).line(326, 396), Paint.stroke(TEAK.dark(0.6), 15));
    svg.path(Path.at(400, 460).line(484, 352), Paint.stroke(TEAK.dark(0.6), 10));
    svg.circle(400, 460, 16, Paint.fill(GILT));
  }

  /** A carved name board or card holder: a wedge with a relief panel. */
  static void nameBoard(Svg svg, Look look) {
    Studio.upright(svg, look.palette(), look.chance().fork("studio"));
    Studio.shadow(svg, 400, 830, 330, 38);
    boolean cards = look.says("kartu");
    if (cards) {
      svg.turned(-4, 400, 600, () -> svg.rect(230, 430, 330, 220, 10, Paint.fill(Colour.WHITE)));
      svg.rect(244, 452, 330, 220, 10, Paint.fill(Colour.of("#f8f0de")));
      svg.rect(284, 500, 150, 14, 6, Paint.fill(look.palette().brand()));
      svg.rect(284, 530, 220, 9, 4, Paint.fill(look.palette().brand(), 0.4));
    }
    double top = cards ? 620 : 500;
    Path face =
        Path.at(110, 826).line(140, top).quad(400, top - 50, 660, top).line(690, 826).close();
    svg.path(face, Paint.fill(plank(svg, TEAK)));
    svg.clipped(
        face,
        () -> grain(svg, 100, top - 50, 600, 826 - top + 50, TEAK, look.chance().fork("grain")));
    carving(svg, look, 176, top + 40, 448, 826 - top - 84);
    if (!cards) {
      svg.rect(250, 590, 300, 120, 10, Paint.fill(TEAK.light(0.25)).outlined(GILT, 5));
      svg.rect(290, 626, 220, 14, 7, Paint.fill(TEAK.dark(0.5)));
      svg.rect(330, 660, 140, 10, 5, Paint.fill(TEAK.dark(0.5), 0.7));
    }
  }

  static void moneyBox(Svg svg, Look look) {
    Models.house(svg, look);
    svg.rect(352, 240, 96, 14, 7, Paint.fill(Colour.INK, 0.8));
  }

  /** A folding desk with a book on it. */
  static void desk(Svg svg, Look look) {
    Studio.upright(svg, look.palette(), look.chance().fork("studio"));
    Studio.shadow(svg, 400, 850, 330, 36);
    svg.path(
        Path.at(180, 560)
            .line(120, 846)
            .move(620, 560)
            .line(680, 846)
            .move(250, 560)
            .line(300, 820)
            .move(550, 560)
            .line(500, 820),
        Paint.stroke(TEAK.dark(0.3), 20));
    svg.path(
        Path.at(180, 470).line(620, 470).line(720, 580).line(80, 580).close(),
        Paint.fill(plank(svg, TEAK.light(0.2))));
    svg.rect(80, 578, 640, 26, 6, Paint.fill(TEAK.dark(0.15)));
    svg.path(
        Path.at(150, 540).line(196, 490).line(604, 490).line(650, 540).close(),
        Paint.fill(look.palette().cloth()));
    svg.path(
        Path.at(150, 540).line(196, 490).line(604, 490).line(650, 540).close(),
        Paint.fill(look.textile(svg, 0.36).field(150, 490)));
    svg.path(
        Path.at(300, 500)
            .quad(350, 476, 400, 500)
            .quad(450, 476, 500, 500)
            .line(516, 540)
            .quad(458, 516, 400, 540)
            .quad(342, 516, 284, 540)
            .close(),
        Paint.fill(Colour.WHITE));
    svg.line(400, 500, 400, 540, Paint.stroke(Colour.of("#c9bda8"), 4));
  }
}
