package id.lapakkarya.web.shop.art;

/**
 * Models of what South Sumatra is known for: limas house, Ampera bridge, river boat, truck,
 * pedicab, megalith.
 */
final class Models {
  private static final Colour TEAK = Colour.of("#9a6638");
  private static final Colour ROOF = Colour.of("#8a3f2a");
  private static final Colour STONE = Colour.of("#9b958a");

  private Models() {}

  static void plinth(Svg svg, Look look) {
    Studio.upright(svg, look.palette(), look.chance().fork("studio"));
    Studio.shadow(svg, 400, 856, 320, 34);
    svg.rect(108, 790, 584, 56, 10, Paint.fill(svg.vertical(TEAK.dark(0.1), TEAK.dark(0.45))));
    svg.rect(108, 790, 584, 9, 4, Paint.fill(Colour.WHITE, 0.25));
    svg.rect(330, 806, 140, 24, 4, Paint.fill(Colour.of("#d2ab55")));
  }

  /** The stilted house: a pyramid roof with wide eaves, a carved front, stairs. */
  static void house(Svg svg, Look look) {
    Palette palette = look.palette();
    plinth(svg, look);
    boolean ulu = look.says("ulu", "panggung");
    Colour wall = TEAK.light(0.22);
    for (int i = 0; i < 7; i++) {
      svg.rect(
          172 + i * 74, 660, 18, 132, Paint.fill(svg.horizontal(TEAK.light(0.1), TEAK.dark(0.4))));
    }
    svg.rect(150, 640, 500, 24, 4, Paint.fill(TEAK.dark(0.2)));
    svg.rect(180, 500, 440, 140, Paint.fill(svg.vertical(wall.dark(0.2), wall)));
    for (int i = 0; i < 4; i++) {
      double x = 206 + i * 108;
      if (i == 1) {
        continue;
      }
      svg.rect(x, 530, 64, 80, Paint.fill(palette.cloth()));
      svg.path(
          Path.at(x + 32, 530).line(x + 32, 610).move(x, 570).line(x + 64, 570),
          Paint.stroke(Colour.of("#e9cf95"), 5));
      svg.rect(x, 530, 64, 80, Paint.stroke(Colour.of("#e9cf95"), 5));
    }
    svg.rect(
        314, 520, 74, 120, Paint.fill(palette.cloth().dark(0.3)).outlined(Colour.of("#e9cf95"), 5));
    Textile textile = look.textile(svg, 0.3);
    svg.rect(180, 616, 440, 26, Paint.fill(palette.cloth()));
    svg.rect(180, 616, 440, 26, Paint.fill(textile.field(180, 616)));
    String tiles = svg.vertical(ROOF.light(0.14), ROOF.dark(0.3));
    Path low =
        Path.at(110, 512)
            .curve(190, 480, 240, 430, 262, 392)
            .line(538, 392)
            .curve(560, 430, 610, 480, 690, 512)
            .close();
    svg.path(low, Paint.fill(tiles));
    Path high =
        ulu
            ? Path.at(236, 400).line(300, 220).line(500, 220).line(564, 400).close()
            : Path.at(250, 400)
                .curve(300, 360, 326, 300, 340, 236)
                .line(460, 236)
                .curve(474, 300, 500, 360, 550, 400)
                .close();
    svg.path(high, Paint.fill(svg.vertical(ROOF.light(0.26), ROOF.dark(0.12))));
    Path rows =
        Path.at(276, 370)
            .line(524, 370)
            .move(304, 330)
            .line(496, 330)
            .move(322, 290)
            .line(478, 290)
            .move(190, 480)
            .line(610, 480)
            .move(230, 444)
            .line(570, 444);
    svg.path(rows, Paint.stroke(ROOF.dark(0.4), 3, 0.5));
    svg.rect(
        ulu ? 290 : 330, ulu ? 212 : 228, ulu ? 220 : 140, 14, 6, Paint.fill(Colour.of("#d2ab55")));
    for (int i = -2; i <= 2; i++) {
      double x = 400 + i * 30;
      double top = 228 - (i == 0 ? 52 : 32);
      svg.path(
          Path.at(x - 9, 228)
              .quad(x - 12, top + 20, x, top)
              .quad(x + 12, top + 20, x + 9, 228)
              .close(),
          Paint.fill(Colour.of("#d2ab55")));
    }
    for (int i = 0; i < 6; i++) {
      svg.rect(310 - i * 4, 664 + i * 22, 82 + i * 8, 12, 3, Paint.fill(TEAK.light(0.1)));
    }
  }

  /** The bridge drawn about its deck's middle, so that a key ring can wear it too. */
  static void bridge(Svg svg, double x, double y, double scale, Object main, Object second) {
    svg.transformed(
        "translate(" + Svg.n(x) + " " + Svg.n(y) + ") scale(" + Svg.ratio(scale) + ")",
        () -> {
          for (int side = -1; side <= 1; side += 2) {
            double tower = side * 120;
            svg.path(
                Path.at(tower - 34, 120)
                    .line(tower - 22, -260)
                    .line(tower + 22, -260)
                    .line(tower + 34, 120)
                    .close(),
                Paint.fill(main));
            svg.rect(tower - 32, -280, 64, 26, 5, Paint.fill(second));
            svg.rect(tower - 14, -200, 28, 110, 6, Paint.fill(second));
            svg.path(
                Path.at(tower, -250).quad(side * 250, -30, side * 340, 0), Paint.stroke(main, 9));
            for (int i = 1; i < 5; i++) {
              double cx = tower + side * i * 44;
              svg.line(cx, -10, cx, -196 + i * 46, Paint.stroke(main, 4));
            }
          }
          svg.path(Path.at(-120, -250).quad(0, -150, 120, -250), Paint.stroke(main, 8));
          svg.rect(-110, -200, 220, 18, Paint.fill(second));
          svg.rect(-350, 0, 700, 26, 4, Paint.fill(second));
          svg.path(Path.at(-340, 40).line(340, 40), Paint.stroke(main, 8));
          for (int i = -3; i <= 3; i++) {
            if (Math.abs(i) != 1) {
              svg.rect(i * 104 - 9, 40, 18, 80, Paint.fill(main));
            }
          }
        });
  }

  static void ampera(Svg svg, Look look) {
    plinth(svg, look);
    Colour red = Colour.of("#b5322b");
    svg.moved(10, 6, () -> bridge(svg, 400, 640, 0.84, red.dark(0.5), red.dark(0.5)));
    bridge(svg, 400, 640, 0.84, red, red.light(0.18));
    Path water = Path.at(116, 770);
    for (int i = 0; i < 9; i++) {
      water.quad(132 + i * 64, 752, 148 + i * 64, 770).quad(164 + i * 64, 788, 180 + i * 64, 770);
    }
    svg.path(water, Paint.stroke(Colour.of("#5d93a6"), 12));
  }

  /** A carved stone figure of the Pasemah highland. */
  static void megalith(Svg svg, Look look) {
    plinth(svg, look);
    Path body =
        Path.at(230, 792)
            .curve(200, 640, 250, 540, 300, 500)
            .curve(270, 420, 300, 300, 400, 296)
            .curve(510, 300, 530, 420, 500, 500);
    body.curve(560, 540, 600, 640, 570, 792).close();
    svg.path(body, Paint.fill(STONE));
    svg.path(body, Paint.fill(Studio.roundness(svg, 0.9)));
    Path carving =
        Path.at(340, 400)
            .quad(362, 388, 382, 400)
            .move(420, 400)
            .quad(442, 388, 462, 400)
            .move(398, 410)
            .line(392, 446)
            .line(412, 448);
    carving
        .move(362, 474)
        .quad(402, 488, 442, 474)
        .move(286, 352)
        .quad(400, 300, 516, 352)
        .move(290, 560)
        .curve(300, 640, 360, 660, 440, 650)
        .move(510, 560)
        .curve(520, 620, 480, 690, 380, 700);
    svg.path(carving, Paint.stroke(STONE.dark(0.55), 11, 0.7));
    Chance chance = look.chance().fork("stone");
    for (int i = 0; i < 40; i++) {
      svg.circle(
          chance.between(260, 540),
          chance.between(330, 780),
          chance.between(2, 5),
          Paint.fill(Colour.INK, 0.14));
    }
  }
}
