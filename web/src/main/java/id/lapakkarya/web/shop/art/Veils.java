package id.lapakkarya.web.shop.art;

/** Prayer robes and headscarves. */
final class Veils {
  private static final Colour WOOD = Colour.of("#b98a5a");

  private Veils() {}

  /**
   * A two-piece prayer robe (mukena) on a stand: veil above, skirt below, borders in the craft's
   * pattern.
   */
  static void mukena(Svg svg, Look look) {
    Palette palette = look.palette();
    Chance chance = look.chance().fork("mukena");
    Studio.upright(svg, palette, look.chance().fork("studio"));
    boolean patterned = look.says("jumputan", "ecoprint");
    Textile textile = look.textile(svg, patterned ? 0.55 : 0.42);
    Colour pale =
        chance.pick(
            Colour.of("#fbf8f1"),
            Colour.of("#f3e7e0"),
            Colour.of("#e7eee8"),
            Colour.of("#ece6f0"),
            palette.cloth().light(0.82));
    Colour cotton = Dye.in(look.words()).orElse(pale);
    Studio.shadow(svg, 400, 866, 260, 36);
    Path skirt =
        Path.at(276, 560)
            .line(524, 560)
            .curve(570, 680, 600, 780, 616, 862)
            .quad(400, 894, 184, 862)
            .curve(200, 780, 230, 680, 276, 560)
            .close();
    drapery(svg, skirt, cotton, 560, 880);
    svg.clipped(
        skirt,
        () ->
            svg.path(
                Path.at(160, 810)
                    .quad(400, 838, 640, 810)
                    .line(640, 856)
                    .quad(400, 884, 160, 856)
                    .close(),
                Paint.fill(textile.band(400, 812))));
    Path veil =
        Path.at(400, 138).curve(500, 138, 520, 240, 532, 330).curve(560, 460, 610, 580, 640, 690);
    veil.curve(560, 730, 470, 720, 400, 742)
        .curve(330, 720, 240, 730, 160, 690)
        .curve(190, 580, 240, 460, 268, 330);
    veil.curve(280, 240, 300, 138, 400, 138).close();
    svg.moved(0, 16, () -> svg.path(veil, Paint.fill(Colour.INK, 0.12)));
    drapery(svg, veil, patterned ? palette.cloth() : cotton.light(0.2), 138, 742);
    svg.clipped(
        veil,
        () -> {
          if (patterned) {
            svg.rect(150, 130, 500, 620, Paint.fill(textile.field(400, 200), 0.9));
            shade(svg, veil);
          }
          Path hem =
              Path.at(130, 640)
                  .curve(240, 690, 330, 670, 400, 692)
                  .curve(470, 670, 560, 690, 670, 640);
          svg.path(hem, Paint.stroke(textile.band(400, 640), 44));
          Path lace =
              Path.at(164, 698)
                  .curve(240, 722, 330, 712, 400, 734)
                  .curve(470, 712, 560, 722, 636, 698);
          svg.path(lace, Paint.stroke(palette.thread(), 12).dashed("0.1 17"));
        });
    Path face =
        Path.at(400, 178)
            .curve(456, 178, 470, 240, 462, 300)
            .curve(454, 350, 424, 372, 400, 374)
            .curve(376, 372, 346, 350, 338, 300)
            .curve(330, 240, 344, 178, 400, 178)
            .close();
    Colour inside = palette.tint().light(0.15);
    svg.path(
        face,
        Paint.fill(svg.vertical(inside.dark(0.2), inside.light(0.3)))
            .outlined(palette.thread(), 5));
    flowers(svg, palette, chance);
  }

  private static void flowers(Svg svg, Palette palette, Chance chance) {
    for (int i = 0; i < 7; i++) {
      double x = 400 + (i - 3) * 58;
      double y = 610 + Math.abs(i - 3) * 6 + chance.between(-8, 8);
      for (int petal = 0; petal < 5; petal++) {
        double a = petal * Math.PI * 0.4;
        svg.circle(
            x + 9 * Math.sin(a),
            y - 9 * Math.cos(a),
            6.5,
            Paint.fill(palette.cloth().light(0.25), 0.85));
      }
      svg.circle(x, y, 5, Paint.fill(palette.thread()));
    }
  }

  private static void drapery(Svg svg, Path outline, Colour colour, double top, double bottom) {
    svg.path(outline, Paint.fill(colour));
    svg.clipped(
        outline,
        () -> {
          for (int i = -3; i <= 3; i++) {
            Path fold =
                Path.at(400 + i * 26, top)
                    .quad(400 + i * 60, (top + bottom) / 2, 400 + i * 84, bottom);
            svg.path(fold, Paint.stroke(Colour.INK, 16, 0.05));
            svg.path(fold, Paint.stroke(Colour.INK, 6, 0.06));
          }
        });
    shade(svg, outline);
  }

  private static void shade(Svg svg, Path outline) {
    svg.path(outline, Paint.fill(Studio.side(svg, 0.14, 0.35, 0.12, 0.26)));
  }

  /** A headscarf dressed on a plain wooden bust. */
  static void hijab(Svg svg, Look look) {
    Palette palette = look.palette();
    Chance chance = look.chance().fork("hijab");
    Studio.upright(svg, palette, look.chance().fork("studio"));
    Textile textile = look.textile(svg, chance.between(0.5, 0.7));
    boolean plain = look.says("ceruti", "sekolah", "bordir", "tepi", "segi empat");
    Colour cloth = plain ? palette.cloth().light(0.35) : palette.cloth();
    Studio.shadow(svg, 400, 842, 170, 30);
    svg.path(
        Path.at(366, 640).line(434, 640).line(448, 826).line(352, 826).close(),
        Paint.fill(svg.horizontal(WOOD.light(0.3), WOOD.dark(0.3))));
    svg.ellipse(400, 834, 120, 20, Paint.fill(svg.horizontal(WOOD.light(0.25), WOOD.dark(0.35))));
    Path hood =
        Path.at(400, 158).curve(520, 156, 548, 280, 536, 380).curve(560, 470, 640, 520, 650, 610);
    hood.curve(600, 690, 480, 736, 400, 744)
        .curve(320, 736, 200, 690, 150, 610)
        .curve(160, 520, 240, 470, 264, 380);
    hood.curve(252, 280, 280, 156, 400, 158).close();
    svg.path(hood, Paint.fill(cloth));
    svg.clipped(
        hood,
        () -> {
          if (!plain) {
            svg.rect(
                140, 150, 520, 600, Paint.fill(textile.field(400, 300, chance.between(-20, 20))));
          }
          Path edge =
              Path.at(140, 600)
                  .curve(200, 700, 330, 716, 400, 722)
                  .curve(470, 716, 600, 700, 660, 600);
          svg.path(
              edge,
              Paint.stroke(plain ? textile.band(400, 690) : palette.thread(), plain ? 46 : 12));
          for (int i = 0; i < 6; i++) {
            Path fold =
                Path.at(300 + i * 22, 420 + i * 8)
                    .curve(
                        340 + i * 20, 520 + i * 20, 480 + i * 26, 560, 610 + i * 10, 520 + i * 34);
            svg.path(fold, Paint.stroke(Colour.INK, 12, 0.1));
          }
          svg.path(
              Path.at(536, 380).curve(500, 470, 330, 470, 236, 560),
              Paint.stroke(Colour.WHITE, 12, 0.14));
        });
    shade(svg, hood);
    if (look.says("pashmina")) {
      tail(svg, textile, palette, plain ? cloth : palette.cloth(), plain);
    }
    Path face =
        Path.at(400, 206)
            .curve(466, 204, 486, 280, 476, 340)
            .curve(466, 404, 426, 436, 400, 438)
            .curve(374, 436, 334, 404, 324, 340)
            .curve(314, 280, 334, 204, 400, 206)
            .close();
    svg.path(face, Paint.fill(svg.diagonal(WOOD.light(0.6), WOOD.light(0.15))));
    svg.path(face, Paint.stroke(cloth.dark(0.3), 8, 0.6));
    svg.path(
        Path.at(322, 290)
            .curve(340, 196, 460, 196, 478, 290)
            .curve(450, 240, 350, 240, 322, 290)
            .close(),
        Paint.fill(cloth.dark(0.35)));
  }

  /** The long end of a pashmina, thrown forward over the shoulder. */
  private static void tail(Svg svg, Textile textile, Palette palette, Colour cloth, boolean plain) {
    Path strip =
        Path.at(286, 430).curve(360, 470, 420, 470, 470, 430).curve(500, 560, 506, 700, 516, 838);
    strip.line(338, 838).curve(330, 700, 320, 560, 286, 430).close();
    svg.moved(-8, 12, () -> svg.path(strip, Paint.fill(Colour.INK, 0.14)));
    svg.path(strip, Paint.fill(cloth));
    svg.clipped(
        strip,
        () -> {
          if (!plain) {
            svg.rect(270, 420, 260, 430, Paint.fill(textile.field(400, 440, 8)));
          }
          svg.rect(270, 782, 260, 30, Paint.fill(textile.band(270, 782)));
          for (int i = 0; i < 4; i++) {
            Path fold = Path.at(330 + i * 36, 450).quad(350 + i * 38, 640, 364 + i * 42, 838);
            svg.path(fold, Paint.stroke(Colour.INK, 13, 0.1));
          }
        });
    shade(svg, strip);
    Path fringe = Path.empty();
    for (int i = 0; i < 15; i++) {
      fringe.move(344 + i * 12, 838).line(343 + i * 12, 862);
    }
    svg.path(fringe, Paint.stroke(plain ? cloth.dark(0.15) : palette.thread(), 4));
  }
}
