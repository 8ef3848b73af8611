package id.lapakkarya.web.shop.art;

/** Bags and pouches. */
final class Bags {
  private static final Colour CANVAS = Colour.of("#e6d8bd");
  private static final Colour LEATHER = Colour.of("#8a5a38");

  private Bags() {}

  static void tote(Svg svg, Look look) {
    Palette palette = look.palette();
    Chance chance = look.chance().fork("tote");
    Studio.upright(svg, palette, look.chance().fork("studio"));
    Textile textile = look.textile(svg, chance.between(0.5, 0.7));
    boolean canvas = look.says("kanvas", "sablon") || chance.yes(0.3);
    boolean straw = look.says("purun", "nanas", "serat");
    Colour body = straw ? Colour.of("#d8b878") : canvas ? CANVAS : palette.cloth();
    Studio.shadow(svg, 400, 836, 250, 36);
    svg.path(
        Path.at(300, 400).curve(300, 160, 500, 160, 500, 400), Paint.stroke(LEATHER.dark(0.3), 20));
    Path bag = Path.at(196, 384).line(604, 384).line(632, 824).quad(400, 846, 168, 824).close();
    svg.path(bag, Paint.fill(body));
    svg.clipped(
        bag,
        () -> {
          if (canvas || straw) {
            svg.rect(160, 690, 480, 160, Paint.fill(textile.field(400, 690)));
            svg.rect(160, 684, 480, 8, Paint.fill(palette.brand()));
            Emblem.mark(svg, look.motif(), 400, 548, 84, palette.brand(), Colour.GOLD);
          } else {
            svg.rect(160, 380, 480, 470, Paint.fill(textile.field(400, 384)));
            svg.rect(160, 380, 480, 56, Paint.fill(body.dark(0.2)));
          }
          if (straw) {
            weave(svg);
          }
        });
    svg.path(bag, Paint.fill(Studio.side(svg, 0.16, 0.3, 0.2, 0.28)));
    svg.path(Path.at(198, 400).line(602, 400), Paint.stroke(Colour.WHITE, 3, 0.7).dashed("12 9"));
    svg.path(
        Path.at(292, 470).line(292, 400).curve(292, 190, 508, 190, 508, 400).line(508, 470),
        Paint.stroke(LEATHER, 22));
    for (double x : new double[] {292, 508}) {
      svg.circle(x, 456, 5, Paint.fill(Colour.of("#e9cf95")));
    }
  }

  private static void weave(Svg svg) {
    String tile =
        svg.pattern(
            0,
            0,
            24,
            24,
            "",
            s -> {
              s.rect(0, 0, 12, 11, 2, Paint.fill(Colour.INK, 0.1));
              s.rect(12, 12, 12, 11, 2, Paint.fill(Colour.INK, 0.1));
            });
    svg.rect(160, 380, 480, 470, Paint.fill(tile));
  }

  static void backpack(Svg svg, Look look) {
    Palette palette = look.palette();
    Chance chance = look.chance().fork("pack");
    Studio.upright(svg, palette, look.chance().fork("studio"));
    Textile textile = look.textile(svg, chance.between(0.46, 0.6));
    Colour body = chance.pick(palette.brand(), palette.cloth(), Colour.of("#7d7a54"));
    Studio.shadow(svg, 400, 836, 240, 38);
    svg.path(Path.at(360, 260).curve(360, 190, 440, 190, 440, 260), Paint.stroke(LEATHER, 18));
    svg.path(
        Path.at(240, 400).curve(150, 480, 160, 700, 226, 780), Paint.stroke(body.dark(0.4), 30));
    svg.path(
        Path.at(560, 400).curve(650, 480, 640, 700, 574, 780), Paint.stroke(body.dark(0.4), 30));
    Path bag =
        Path.at(220, 790)
            .line(220, 420)
            .curve(220, 210, 580, 210, 580, 420)
            .line(580, 790)
            .quad(580, 836, 534, 836)
            .line(266, 836)
            .quad(220, 836, 220, 790)
            .close();
    svg.path(bag, Paint.fill(body));
    Path flap =
        Path.at(224, 400)
            .curve(232, 220, 568, 220, 576, 400)
            .line(576, 500)
            .quad(576, 536, 540, 536)
            .line(260, 536)
            .quad(224, 536, 224, 500)
            .close();
    svg.path(bag, Paint.fill(Studio.roundness(svg, 0.6)));
    svg.moved(0, 10, () -> svg.path(flap, Paint.fill(Colour.INK, 0.2)));
    svg.path(flap, Paint.fill(palette.cloth()));
    svg.path(flap, Paint.fill(textile.field(400, 260)));
    svg.path(flap, Paint.fill(Studio.roundness(svg, 0.5)));
    svg.rect(268, 600, 264, 190, 22, Paint.fill(body.dark(0.14)).outlined(body.dark(0.4), 3));
    svg.path(Path.at(284, 640).line(516, 640), Paint.stroke(CANVAS, 4, 0.8).dashed("12 9"));
    for (double x : new double[] {310, 490}) {
      svg.rect(x - 15, 490, 30, 110, 6, Paint.fill(LEATHER));
      svg.rect(x - 21, 552, 42, 30, 6, Paint.stroke(Colour.of("#d9b25a"), 6));
    }
  }

  /** A soft bag over the shoulder: with a flap, or drawn shut with a string. */
  static void sling(Svg svg, Look look) {
    Palette palette = look.palette();
    Chance chance = look.chance().fork("sling");
    Studio.upright(svg, palette, look.chance().fork("studio"));
    boolean drawstring = look.says("serut");
    Textile textile = look.textile(svg, chance.between(0.46, 0.6));
    svg.line(400, 0, 400, 120, Paint.stroke(Colour.of("#8a6a48"), 5));
    svg.circle(400, 128, 13, Paint.fill(Colour.of("#8a6a48")));
    Studio.shadow(svg, 400, 846, 190, 28);
    Path strap =
        Path.at(262, 500).curve(300, 260, 380, 160, 400, 138).curve(420, 160, 500, 260, 538, 500);
    svg.path(strap, Paint.stroke(LEATHER, 20));
    Path bag =
        Path.at(252, 470)
            .quad(400, 500, 548, 470)
            .curve(600, 580, 620, 720, 570, 806)
            .quad(400, 852, 230, 806)
            .curve(180, 720, 200, 580, 252, 470)
            .close();
    svg.path(bag, Paint.fill(palette.cloth()));
    svg.clipped(
        bag,
        () -> {
          svg.rect(170, 460, 460, 390, Paint.fill(textile.field(400, 480)));
          if (!drawstring) {
            svg.path(
                Path.at(180, 440).line(620, 440).line(600, 600).quad(400, 700, 200, 600).close(),
                Paint.fill(LEATHER.light(0.06)));
            svg.path(
                Path.at(206, 588).quad(400, 684, 594, 588),
                Paint.stroke(CANVAS, 4, 0.8).dashed("12 9"));
          }
        });
    svg.path(bag, Paint.fill(Studio.roundness(svg, 0.65)));
    if (drawstring) {
      svg.path(Path.at(262, 510).quad(400, 540, 538, 510), Paint.stroke(CANVAS, 10));
      svg.path(
          Path.at(380, 530).line(350, 640).move(420, 530).line(440, 660), Paint.stroke(CANVAS, 9));
    } else {
      svg.circle(400, 640, 20, Paint.fill(Colour.of("#d9b25a")).outlined(Colour.of("#8a6a2c"), 3));
    }
  }

  /** A flat pouch or purse with a zip, or a belt bag. */
  static void pouch(Svg svg, Look look) {
    Palette palette = look.palette();
    Chance chance = look.chance().fork("pouch");
    Studio.above(svg, palette, look.chance().fork("studio"));
    Textile textile = look.textile(svg, chance.between(0.5, 0.66));
    boolean belt = look.says("pinggang");
    svg.turned(
        chance.between(-10, 4),
        400,
        500,
        () -> {
          if (belt) {
            svg.path(
                Path.at(-40, 420).quad(120, 400, 200, 440).move(600, 440).quad(700, 400, 840, 430),
                Paint.stroke(palette.cloth().dark(0.5), 40));
          }
          String shape =
              belt
                  ? Path.at(180, 430)
                      .curve(200, 340, 600, 340, 620, 430)
                      .curve(640, 560, 560, 680, 400, 680)
                      .curve(240, 680, 160, 560, 180, 430)
                      .close()
                      .toString()
                  : Cloth.rounded(150, 340, 500, 330, 44);
          Studio.shadowOf(svg, shape);
          svg.path(shape, Paint.fill(palette.cloth()));
          svg.path(shape, Paint.fill(textile.field(400, 340)));
          svg.path(shape, Paint.fill(Studio.sheen(svg, 0.25, 0.28)));
          svg.clipped(
              shape, () -> svg.rect(140, 330, 520, 66, Paint.fill(palette.cloth().dark(0.35))));
          svg.path(
              Path.at(190, 384).line(610, 384),
              Paint.stroke(Colour.of("#e3c678"), 12).dashed("3 7"));
          svg.rect(560, 376, 22, 66, 9, Paint.fill(Colour.of("#d9b25a")));
        });
  }
}
