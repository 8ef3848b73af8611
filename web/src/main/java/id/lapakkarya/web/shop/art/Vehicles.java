package id.lapakkarya.web.shop.art;

/** Models of what moves: the river boat, a truck, a pedicab. */
final class Vehicles {
  private static final Colour TEAK = Colour.of("#9a6638");

  private Vehicles() {}

  /** The roofed river boat (perahu kajang). */
  static void boat(Svg svg, Look look) {
    Palette palette = look.palette();
    Models.plinth(svg, look);
    svg.rect(250, 720, 30, 74, Paint.fill(TEAK.dark(0.35)));
    svg.rect(520, 720, 30, 74, Paint.fill(TEAK.dark(0.35)));
    Path hood = Path.at(236, 620).curve(236, 430, 564, 430, 564, 620).close();
    Colour palm = Colour.of("#c9a05c");
    svg.path(hood, Paint.fill(palm));
    svg.clipped(
        hood,
        () -> {
          svg.rect(
              230,
              460,
              340,
              170,
              Paint.fill(
                  new Textile(svg, new Wickerwork(look.palette()), 0.4).field(230, 460), 0.55));
          for (int i = 0; i < 5; i++) {
            svg.path(
                Path.at(260 + i * 70, 630).quad(256 + i * 70, 520, 270 + i * 66, 460),
                Paint.stroke(TEAK.dark(0.2), 7));
          }
        });
    svg.path(hood, Paint.fill(svg.vertical(Colour.WHITE, palm.dark(0.5)), 0.28));
    Path hull =
        Path.at(84, 560)
            .curve(160, 640, 640, 640, 716, 540)
            .curve(700, 700, 600, 752, 400, 752)
            .curve(200, 752, 110, 700, 84, 560)
            .close();
    svg.path(hull, Paint.fill(svg.vertical(TEAK.light(0.2), TEAK.dark(0.3))));
    svg.clipped(
        hull,
        () -> {
          svg.path(
              Path.at(80, 600).curve(180, 680, 620, 680, 720, 590),
              Paint.stroke(palette.cloth(), 30));
          svg.path(
              Path.at(80, 600).curve(180, 680, 620, 680, 720, 590),
              Paint.stroke(look.textile(svg, 0.3).field(80, 600), 30));
          svg.path(
              Path.at(90, 660)
                  .curve(200, 720, 600, 720, 712, 650)
                  .move(140, 710)
                  .curve(240, 744, 560, 744, 660, 700),
              Paint.stroke(TEAK.dark(0.5), 3, 0.6));
        });
    svg.line(590, 480, 690, 770, Paint.stroke(TEAK.dark(0.25), 10));
    svg.ellipse(688, 764, 14, 40, Paint.fill(TEAK.dark(0.1)));
  }

  static void truck(Svg svg, Look look) {
    Palette palette = look.palette();
    Models.plinth(svg, look);
    svg.rect(130, 470, 350, 220, 12, Paint.fill(svg.vertical(TEAK.light(0.4), TEAK.light(0.1))));
    svg.rect(146, 500, 318, 120, Paint.fill(palette.cloth()));
    svg.rect(146, 500, 318, 120, Paint.fill(look.textile(svg, 0.42).field(146, 500)));
    Path cab =
        Path.at(490, 690)
            .line(490, 470)
            .line(590, 470)
            .curve(630, 480, 650, 560, 656, 580)
            .line(676, 590)
            .line(676, 690)
            .close();
    svg.path(cab, Paint.fill(svg.vertical(palette.brand().light(0.25), palette.brand())));
    svg.path(
        Path.at(520, 500).line(584, 500).curve(604, 510, 616, 550, 620, 576).line(520, 576).close(),
        Paint.fill(Colour.of("#dce9ea")));
    svg.rect(120, 686, 566, 26, 6, Paint.fill(TEAK.dark(0.35)));
    svg.circle(664, 640, 14, Paint.fill(Colour.of("#f3d58a")));
    for (double x : new double[] {220, 330, 582}) {
      wheel(svg, x, 728, 62);
    }
  }

  private static void wheel(Svg svg, double x, double y, double r) {
    svg.circle(x, y, r, Paint.fill(Colour.of("#4a3324")));
    svg.circle(x, y, r * 0.66, Paint.fill(TEAK.light(0.25)));
    svg.circle(x, y, r * 0.2, Paint.fill(Colour.of("#4a3324")));
  }

  static void pedicab(Svg svg, Look look) {
    Palette palette = look.palette();
    Models.plinth(svg, look);
    Colour frame = palette.brand();
    svg.path(
        Path.at(560, 716)
            .line(470, 560)
            .line(600, 520)
            .move(560, 716)
            .line(612, 480)
            .line(650, 470)
            .move(470, 560)
            .line(430, 690),
        Paint.stroke(frame, 14));
    svg.rect(576, 466, 70, 22, 10, Paint.fill(Colour.of("#4a3324")));
    Path seat =
        Path.at(150, 500)
            .line(430, 500)
            .line(430, 690)
            .line(200, 690)
            .quad(150, 690, 146, 640)
            .close();
    svg.path(seat, Paint.fill(palette.cloth()));
    svg.path(seat, Paint.fill(look.textile(svg, 0.4).field(150, 500)));
    Path hood = Path.at(170, 500).curve(160, 340, 330, 300, 440, 360).line(430, 500).close();
    svg.path(hood, Paint.fill(svg.vertical(frame.light(0.3), frame)));
    svg.path(
        Path.at(260, 500)
            .curve(270, 400, 320, 350, 380, 336)
            .move(340, 500)
            .curve(350, 420, 380, 370, 420, 350),
        Paint.stroke(Colour.of("#e9cf95"), 5));
    for (double x : new double[] {250, 580}) {
      svg.circle(x, 712, 76, Paint.stroke(Colour.of("#3a2a22"), 13));
      for (int i = 0; i < 8; i++) {
        svg.turned(
            i * 22.5,
            x,
            712,
            () -> svg.line(x - 70, 712, x + 70, 712, Paint.stroke(Colour.of("#9a9288"), 2.5)));
      }
      svg.circle(x, 712, 14, Paint.fill(Colour.of("#3a2a22")));
    }
  }
}
