package id.lapakkarya.web.shop.art;

/** Plaited rattan, bamboo and sedge. */
final class Rattan {
  private static final Colour CANE = Colour.of("#cf9f5e");

  private Rattan() {}

  /** Plaiting over a body: staggered strokes in two tones of cane and one of the Lapas. */
  private static String plait(
      Svg svg, Palette palette, double x, double y, double scale, boolean coloured) {
    String place = "translate(" + Svg.n(x) + " " + Svg.n(y) + ") scale(" + Svg.ratio(scale) + ")";
    Colour second = coloured ? palette.brand().mix(CANE, 0.25) : CANE.dark(0.1);
    return svg.pattern(
        0,
        0,
        48,
        48,
        place,
        s -> {
          s.rect(0, 0, 48, 48, Paint.fill(CANE.dark(0.5)));
          for (int i = 0; i < 2; i++) {
            s.rect(i * 24 + 1, i * 24 + 2, 30, 20, 7, Paint.fill(CANE.light(0.16)));
            s.rect(i * 24 + 1, i * 24 + 2, 30, 7, 4, Paint.fill(CANE.light(0.4)));
            s.rect(24 - i * 24 + 3, i * 24 + 2, 19, 20, 5, Paint.fill(second));
          }
          s.rect(-23, 26, 30, 20, 7, Paint.fill(CANE.light(0.16)));
        });
  }

  private static void rim(Svg svg, double x, double y, double rx, double ry, double w) {
    svg.ellipse(x, y, rx, ry, Paint.stroke(CANE.dark(0.4), w + 4));
    svg.ellipse(x, y - 2, rx, ry, Paint.stroke(CANE.light(0.14), w));
    svg.ellipse(x, y - 2, rx, ry, Paint.stroke(CANE.dark(0.3), w).dashed("4 20"));
  }

  static void basket(Svg svg, Look look) {
    Palette palette = look.palette();
    Chance chance = look.chance().fork("keranjang");
    Studio.upright(svg, palette, look.chance().fork("studio"));
    boolean laundry = look.says("cucian");
    boolean handle = look.says("parsel", "buah") || chance.yes(0.4);
    double top = laundry ? 340 : 540;
    double r = laundry ? 196 : 250;
    Studio.shadow(svg, 400, 838, r * 1.1, 40);
    if (handle && !laundry) {
      svg.path(
          Path.at(400 - r + 16, top).curve(400 - r, 180, 400 + r, 180, 400 + r - 16, top),
          Paint.stroke(CANE.dark(0.4), 26));
      svg.path(
          Path.at(400 - r + 16, top).curve(400 - r, 180, 400 + r, 180, 400 + r - 16, top),
          Paint.stroke(CANE.light(0.1), 18).dashed("16 12"));
    }
    svg.ellipse(400, top, r, r * 0.24, Paint.fill(CANE.dark(0.65)));
    if (look.says("buah")) {
      fruit(svg, top);
    } else if (laundry || chance.yes(0.5)) {
      linen(svg, look, top, r);
    }
    Path body =
        Path.at(400 - r, top)
            .line(400 - r * 0.78, 800)
            .quad(400, 870, 400 + r * 0.78, 800)
            .line(400 + r, top)
            .arc(r, r * 0.24, true, 400 - r, top)
            .close();
    svg.path(body, Paint.fill(plait(svg, palette, 400, top, 0.84, false)));
    svg.clipped(
        body,
        () -> {
          double at = top + (820 - top) * 0.42;
          svg.path(
              Path.at(400 - r, at).quad(400, at + r * 0.42, 400 + r, at),
              Paint.stroke(plait(svg, palette, 400, at, 0.84, true), 70));
        });
    svg.path(body, Paint.fill(Studio.roundness(svg, 0.9)));
    svg.path(
        Path.at(400 - r, top).arc(r, r * 0.24, false, 400 + r, top),
        Paint.stroke(CANE.dark(0.35), 28));
    svg.path(
        Path.at(400 - r, top - 3).arc(r, r * 0.24, false, 400 + r, top - 3),
        Paint.stroke(CANE.light(0.2), 20).dashed("14 16"));
  }

  private static void fruit(Svg svg, double top) {
    String[] tones = {"#e8a52c", "#b3301c", "#8fae4a", "#e8a52c", "#6b2a4a", "#d9722c"};
    double[][] places = {{270, 14}, {530, 10}, {400, -50}, {330, -24}, {470, -26}, {400, 14}};
    for (int i = 0; i < 6; i++) {
      svg.circle(places[i][0], top + places[i][1] - 10, 66, Paint.fill(Colour.of(tones[i])));
      svg.circle(places[i][0], top + places[i][1] - 10, 66, Paint.fill(Studio.ball(svg, 0.6)));
    }
  }

  private static void linen(Svg svg, Look look, double top, double r) {
    Path cloth =
        Path.at(400 - r * 0.9, top + 10)
            .curve(400 - r * 0.8, top - 90, 400 - r * 0.3, top - 40, 400 - r * 0.1, top - 96);
    cloth.curve(400 + r * 0.3, top - 130, 400 + r * 0.7, top - 80, 400 + r * 0.9, top + 10).close();
    svg.path(cloth, Paint.fill(look.palette().cloth()));
    svg.path(cloth, Paint.fill(look.textile(svg, 0.44).field(400, top)));
    svg.path(cloth, Paint.fill(svg.vertical(Colour.WHITE, Colour.INK), 0.2));
  }

  /** A round winnowing tray or a plaited plate, from above. */
  static void roundTray(Svg svg, Look look) {
    Palette palette = look.palette();
    Chance chance = look.chance().fork("tampah");
    Studio.above(svg, palette, look.chance().fork("studio"));
    boolean plates = look.says("piring");
    for (int i = plates ? 2 : 0; i >= 0; i--) {
      double x = 400 + (plates ? (i - 1) * 60 : 0);
      double y = 500 + (plates ? (i - 1) * 130 : 0);
      double r = plates ? 200 : 300;
      Path disc = Path.oval(x, y, r, r);
      Studio.shadowOf(svg, disc);
      svg.turned(
          chance.between(20, 60),
          x,
          y,
          () -> {
            svg.path(disc, Paint.fill(plait(svg, palette, x, y, plates ? 0.7 : 0.9, false)));
            svg.circle(
                x,
                y,
                r * 0.56,
                Paint.stroke(plait(svg, palette, x, y, plates ? 0.7 : 0.9, true), r * 0.2));
          });
      svg.path(
          disc,
          Paint.fill(
              svg.radial(
                  0.42,
                  0.4,
                  0.6,
                  Stop.at(0, Colour.WHITE, 0.24),
                  Stop.at(0.8, Colour.INK, 0.04),
                  Stop.at(1, Colour.INK, 0.4))));
      rim(svg, x, y, r, r, 22);
      if (look.says("tempat tidur")) {
        Path cushion = Path.blob(x, y, r * 0.8, r * 0.8, 14, 0.03, chance);
        svg.path(cushion, Paint.fill(palette.cloth()));
        svg.path(cushion, Paint.fill(look.textile(svg, 0.5).field(x, y)));
        svg.path(cushion, Paint.fill(Studio.ball(svg, 0.6)));
      }
    }
  }

  /** A pendant lamp or a domed food cover. */
  static void dome(Svg svg, Look look) {
    Palette palette = look.palette();
    Studio.upright(svg, palette, look.chance().fork("studio"));
    boolean lamp = look.says("lampu");
    double y = lamp ? 600 : 820;
    if (lamp) {
      svg.circle(
          400,
          640,
          330,
          Paint.fill(
              svg.radial(
                  0.5,
                  0.5,
                  0.5,
                  Stop.at(0, Colour.of("#ffdf9a"), 0.9),
                  Stop.at(1, Colour.of("#ffdf9a"), 0))));
      svg.line(400, 0, 400, y - 330, Paint.stroke(Colour.of("#3a332f"), 7));
    } else {
      Studio.shadow(svg, 400, 834, 320, 40);
    }
    double r = lamp ? 220 : 296;
    Path body =
        Path.at(400 - r, y).curve(400 - r, y - r * 1.3, 400 - 70, y - r * 1.3, 400, y - r * 1.3);
    body.curve(400 + 70, y - r * 1.3, 400 + r, y - r * 1.3, 400 + r, y)
        .quad(400, y + r * 0.3, 400 - r, y)
        .close();
    svg.path(body, Paint.fill(plait(svg, palette, 400, y, 0.86, false)));
    svg.clipped(
        body,
        () -> {
          double at = y - r * 0.4;
          svg.path(
              Path.at(400 - r, at).quad(400, at + r * 0.3, 400 + r, at),
              Paint.stroke(plait(svg, palette, 400, at, 0.86, true), 74));
          if (lamp) {
            svg.rect(150, y - 330, 500, 400, Paint.fill(Colour.of("#ffd680"), 0.28));
          }
        });
    svg.path(body, Paint.fill(Studio.roundness(svg, 0.8)));
    svg.path(
        Path.at(400 - r, y).quad(400, y + r * 0.3, 400 + r, y), Paint.stroke(CANE.dark(0.3), 20));
    svg.path(
        Path.at(400 - r, y).quad(400, y + r * 0.3, 400 + r, y),
        Paint.stroke(CANE.light(0.25), 14).dashed("14 14"));
    svg.circle(400, y - r * 1.0 - (lamp ? 0 : 4), 28, Paint.fill(CANE.dark(0.3)));
    if (lamp) {
      svg.circle(400, y + 34, 34, Paint.fill(Colour.of("#fff4d2")));
    }
  }

  static void chair(Svg svg, Look look) {
    Palette palette = look.palette();
    Studio.upright(svg, palette, look.chance().fork("studio"));
    Studio.shadow(svg, 400, 860, 270, 36);
    svg.path(
        Path.at(220, 620)
            .line(196, 860)
            .move(580, 620)
            .line(604, 860)
            .move(280, 640)
            .line(290, 820)
            .move(520, 640)
            .line(510, 820),
        Paint.stroke(CANE.dark(0.3), 24));
    svg.path(Path.at(206, 760).line(594, 760), Paint.stroke(CANE.dark(0.2), 14));
    Path back = Path.at(210, 620).curve(130, 180, 670, 180, 590, 620).close();
    svg.path(back, Paint.fill(plait(svg, palette, 400, 300, 0.8, false)));
    svg.clipped(
        back,
        () ->
            svg.path(
                Path.at(320, 620).curve(280, 300, 520, 300, 480, 620).close(),
                Paint.fill(plait(svg, palette, 400, 300, 0.8, true))));
    svg.path(back, Paint.fill(Studio.sheen(svg, 0.2, 0.35)));
    svg.path(
        Path.at(210, 620).curve(130, 180, 670, 180, 590, 620), Paint.stroke(CANE.dark(0.2), 28));
    svg.path(
        Path.at(206, 620).curve(126, 176, 674, 176, 594, 620), Paint.stroke(CANE.light(0.35), 8));
    Path seat =
        Path.at(190, 590)
            .quad(400, 540, 610, 590)
            .quad(640, 640, 600, 660)
            .quad(400, 700, 200, 660)
            .quad(160, 640, 190, 590)
            .close();
    svg.path(seat, Paint.fill(palette.cloth()));
    svg.path(seat, Paint.fill(look.textile(svg, 0.5).field(400, 560)));
    svg.path(seat, Paint.fill(svg.vertical(Colour.WHITE, Colour.INK), 0.22));
    svg.path(
        Path.at(180, 560)
            .curve(110, 440, 150, 420, 210, 440)
            .move(620, 560)
            .curve(690, 440, 650, 420, 590, 440),
        Paint.stroke(CANE.dark(0.12), 24));
  }

  /** A folded or rolled mat. */
  static void mat(Svg svg, Look look) {
    Palette palette = look.palette();
    Studio.above(svg, palette, look.chance().fork("studio"));
    svg.turned(
        -14,
        400,
        500,
        () -> {
          Path sheet = Path.box(170, 300, 480, 560);
          Studio.shadowOf(svg, sheet);
          svg.path(sheet, Paint.fill(plait(svg, palette, 170, 300, 0.8, false)));
          for (int i = 0; i < 3; i++) {
            svg.rect(
                210 + i * 150, 300, 76, 560, Paint.fill(plait(svg, palette, 170, 300, 0.8, true)));
          }
          svg.rect(170, 300, 480, 560, Paint.stroke(palette.cloth(), 18));
          svg.rect(158, 196, 504, 130, 65, Paint.fill(Colour.INK, 0.25));
          svg.rect(150, 184, 500, 130, 65, Paint.fill(plait(svg, palette, 170, 184, 0.8, false)));
          svg.rect(
              150,
              184,
              500,
              130,
              65,
              Paint.fill(
                  svg.linear(
                      0,
                      0,
                      0,
                      1,
                      Stop.at(0, Colour.WHITE, 0.2),
                      Stop.at(0.3, Colour.WHITE, 0.4),
                      Stop.at(1, Colour.INK, 0.5))));
          svg.rect(290, 180, 40, 138, 8, Paint.fill(palette.brand()));
          svg.rect(480, 180, 40, 138, 8, Paint.fill(palette.brand()));
        });
  }
}
