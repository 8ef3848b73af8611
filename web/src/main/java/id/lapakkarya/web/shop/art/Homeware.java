package id.lapakkarya.web.shop.art;

/** Mugs, cushions, neck pillows, money boxes and curtains. */
final class Homeware {
  private static final Colour CLAY = Colour.of("#b9683f");

  private Homeware() {}

  static void mug(Svg svg, Look look) {
    Palette palette = look.palette();
    Chance chance = look.chance().fork("mug");
    Studio.upright(svg, palette, look.chance().fork("studio"));
    boolean wooden = look.says("kayu", "bambu");
    Textile textile = look.textile(svg, chance.between(0.44, 0.56));
    Colour body =
        wooden
            ? Colour.of("#a9713f")
            : chance.pick(Dish.CLAY, palette.brand(), Colour.of("#f6efe2"));
    Studio.shadow(svg, 390, 836, 240, 40);
    svg.path(
        Path.at(548, 490).curve(700, 460, 700, 720, 536, 710), Paint.stroke(body.dark(0.2), 42));
    svg.path(
        Path.at(548, 484).curve(694, 454, 694, 714, 536, 704), Paint.stroke(body.light(0.1), 30));
    Path cup =
        Path.at(206, 400)
            .curve(206, 560, 212, 700, 226, 794)
            .curve(250, 850, 530, 850, 552, 794)
            .curve(566, 700, 572, 560, 572, 400)
            .close();
    svg.path(cup, Paint.fill(body));
    svg.clipped(
        cup,
        () -> {
          if (wooden) {
            Wood.grain(svg, 200, 380, 380, 480, body, look.chance().fork("grain"));
          }
          Path belt = Path.at(196, 600).quad(389, 650, 582, 600);
          svg.path(belt, Paint.stroke(palette.cloth(), 190));
          svg.path(belt, Paint.stroke(textile.field(389, 540), 190));
          svg.path(
              Path.at(196, 502).quad(389, 552, 582, 502).move(196, 700).quad(389, 750, 582, 700),
              Paint.stroke(palette.thread(), 6));
        });
    svg.path(cup, Paint.fill(Studio.roundness(svg, 0.8)));
    svg.ellipse(389, 400, 183, 48, Paint.fill(body.light(0.4)));
    svg.ellipse(389, 404, 166, 40, Paint.fill(svg.vertical(body.dark(0.4), body.dark(0.1))));
  }

  static void neckPillow(Svg svg, Look look) {
    Palette palette = look.palette();
    Chance chance = look.chance().fork("leher");
    Studio.above(svg, palette, look.chance().fork("studio"));
    Textile textile = look.textile(svg, chance.between(0.56, 0.72));
    svg.turned(
        chance.between(-12, 12),
        400,
        500,
        () -> {
          Path shape =
              Path.at(400, 240)
                  .curve(610, 236, 700, 420, 668, 600)
                  .curve(648, 730, 560, 790, 500, 760);
          shape
              .curve(440, 726, 470, 650, 500, 600)
              .curve(536, 520, 500, 430, 400, 430)
              .curve(300, 430, 264, 520, 300, 600);
          shape
              .curve(330, 650, 360, 726, 300, 760)
              .curve(240, 790, 152, 730, 132, 600)
              .curve(100, 420, 190, 236, 400, 240)
              .close();
          Studio.shadowOf(svg, shape);
          svg.path(shape, Paint.fill(palette.cloth()));
          svg.path(shape, Paint.fill(textile.field(400, 300)));
          Path ridge =
              Path.at(216, 720)
                  .curve(150, 560, 190, 336, 400, 334)
                  .curve(610, 336, 650, 560, 584, 720);
          svg.path(ridge, Paint.stroke(Colour.WHITE, 60, 0.1));
          svg.path(ridge, Paint.stroke(Colour.WHITE, 26, 0.14));
          svg.path(
              shape,
              Paint.fill(
                  svg.linear(
                      0,
                      0,
                      1,
                      1,
                      Stop.at(0, Colour.WHITE, 0.2),
                      Stop.at(0.5, Colour.INK, 0),
                      Stop.at(1, Colour.INK, 0.36))));
          svg.path(shape, Paint.stroke(palette.thread(), 8));
          svg.path(
              Path.at(500, 750).line(452, 830).move(300, 750).line(350, 830),
              Paint.stroke(palette.cloth().dark(0.4), 14));
          svg.rect(352, 812, 96, 34, 12, Paint.fill(Colour.of("#3a332f")));
        });
  }

  /** Cushion covers leaning on each other. */
  static void cushion(Svg svg, Look look) {
    Palette palette = look.palette();
    Studio.upright(svg, palette, look.chance().fork("studio"));
    Textile textile = look.textile(svg, 0.62);
    Studio.shadow(svg, 400, 838, 320, 40);
    svg.turned(9, 520, 640, () -> pillow(svg, textile, palette, 500, 560, 200, true));
    svg.turned(-6, 320, 660, () -> pillow(svg, textile, palette, 300, 612, 214, false));
  }

  private static void pillow(
      Svg svg, Textile textile, Palette palette, double x, double y, double r, boolean plain) {
    Path shape =
        Path.at(x - r, y - r)
            .quad(x, y - r * 0.84, x + r, y - r)
            .quad(x + r * 0.86, y, x + r, y + r);
    shape.quad(x, y + r * 0.88, x - r, y + r).quad(x - r * 0.86, y, x - r, y - r).close();
    svg.moved(10, 8, () -> svg.path(shape, Paint.fill(Colour.INK, 0.16)));
    svg.path(shape, Paint.fill(plain ? palette.accent() : palette.cloth()));
    if (plain) {
      svg.clipped(
          shape, () -> svg.rect(x - 60, y - r, 120, 2 * r, Paint.fill(textile.field(x, y))));
    } else {
      svg.path(shape, Paint.fill(textile.field(x, y - r)));
    }
    svg.path(shape, Paint.fill(Studio.ball(svg, 0.6)));
    svg.path(shape, Paint.stroke(palette.thread(), 7));
  }

  /** A clay hen with a slot, or a wooden box with one. */
  static void moneyBox(Svg svg, Look look) {
    Palette palette = look.palette();
    if (look.says("kayu", "rumah")) {
      Wood.moneyBox(svg, look);
      return;
    }
    Studio.upright(svg, palette, look.chance().fork("studio"));
    Studio.shadow(svg, 400, 838, 230, 40);
    svg.path(
        Path.at(560, 480).curve(700, 380, 716, 560, 600, 660).close(),
        Paint.fill(svg.vertical(palette.cloth(), palette.cloth().dark(0.3))));
    svg.path(
        Path.at(566, 500).curve(660, 440, 676, 560, 600, 640), Paint.stroke(palette.thread(), 8));
    Path body =
        Path.at(250, 400)
            .curve(300, 500, 420, 500, 560, 470)
            .curve(680, 600, 600, 836, 400, 836)
            .curve(220, 836, 150, 660, 190, 520)
            .curve(200, 460, 220, 420, 250, 400)
            .close();
    Path head = Path.oval(262, 382, 92, 92);
    svg.path(
        Path.at(206, 318)
            .quad(190, 250, 236, 284)
            .quad(246, 220, 276, 276)
            .quad(310, 236, 312, 300)
            .close(),
        Paint.fill(Colour.of("#b3301c")));
    svg.path(head, Paint.fill(CLAY));
    svg.path(head, Paint.fill(Studio.ball(svg, 0.6)));
    svg.path(body, Paint.fill(CLAY));
    svg.clipped(
        body,
        () -> {
          Path belt = Path.at(150, 700).quad(400, 770, 660, 690);
          svg.path(belt, Paint.stroke(palette.cloth(), 76));
          svg.path(belt, Paint.stroke(look.textile(svg, 0.42).field(150, 700), 76));
        });
    Path wing =
        Path.at(340, 570)
            .curve(460, 520, 560, 560, 560, 620)
            .curve(520, 690, 400, 690, 340, 570)
            .close();
    svg.path(wing, Paint.fill(CLAY.dark(0.24)).outlined(palette.thread(), 6));
    svg.path(body, Paint.fill(Studio.ball(svg, 0.75)));
    svg.path(
        Path.at(178, 372).line(124, 396).line(180, 412).close(), Paint.fill(Colour.of("#e0a63c")));
    svg.path(
        Path.at(184, 420).quad(176, 470, 206, 466).quad(220, 440, 206, 420).close(),
        Paint.fill(Colour.of("#b3301c")));
    svg.circle(240, 372, 13, Paint.fill(Colour.WHITE));
    svg.circle(237, 372, 7, Paint.fill(Colour.INK));
    svg.rect(390, 484, 110, 16, 8, Paint.fill(Colour.INK, 0.75));
  }

  /** A door curtain of wooden beads that together show the motif. */
  static void curtain(Svg svg, Look look) {
    Palette palette = look.palette();
    Studio.upright(svg, palette, look.chance().fork("studio"));
    svg.rect(
        130,
        120,
        540,
        30,
        10,
        Paint.fill(svg.vertical(Colour.of("#b98a5a"), Colour.of("#7a5230"))));
    String beads =
        svg.pattern(
            160,
            150,
            120,
            120,
            "",
            s -> {
              for (int row = 0; row < 5; row++) {
                for (int column = 0; column < 5; column++) {
                  int ring = Math.abs(row - 2) + Math.abs(column - 2);
                  Colour tone =
                      ring == 0
                          ? palette.thread()
                          : ring == 2
                              ? palette.cloth()
                              : ring == 1 ? palette.accent() : Colour.of("#c9a274");
                  double x = 12 + column * 24;
                  double y = 12 + row * 24;
                  s.circle(x, y, 10.5, Paint.fill(tone.dark(0.25)));
                  s.circle(x - 1, y - 1, 9, Paint.fill(tone));
                  s.circle(x - 4, y - 4, 3, Paint.fill(Colour.WHITE, 0.5));
                }
              }
            });
    for (int i = 0; i < 20; i++) {
      double length = 600 + 46 * Math.abs(Math.sin(i * 0.47));
      svg.rect(160 + i * 24, 150, 24, Math.round(length / 24) * 24.0, Paint.fill(beads));
    }
  }
}
