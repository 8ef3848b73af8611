package id.lapakkarya.web.shop.art;

/** Caps, headcloths and hair bands. */
final class Headwear {
  private static final Colour WOOD = Colour.of("#b98a5a");

  private Headwear() {}

  /** The oval cap of Palembang's men. */
  static void cap(Svg svg, Look look) {
    if (look.says("lipat")) {
      foldedCap(svg, look);
      return;
    }
    Palette palette = look.palette();
    Chance chance = look.chance().fork("peci");
    Studio.upright(svg, palette, look.chance().fork("studio"));
    Textile textile = look.textile(svg, chance.between(0.46, 0.6));
    svg.path(
        Path.at(190, 712).line(610, 712).line(640, 838).line(160, 838).close(),
        Paint.fill(svg.horizontal(WOOD.light(0.45), WOOD.dark(0.1))));
    svg.ellipse(400, 712, 210, 44, Paint.fill(WOOD.light(0.5)));
    Studio.shadow(svg, 400, 716, 200, 34);
    Path side =
        Path.at(206, 452)
            .curve(200, 560, 190, 640, 186, 690)
            .curve(260, 742, 540, 742, 614, 690)
            .curve(610, 640, 600, 560, 594, 452)
            .close();
    svg.path(side, Paint.fill(palette.cloth()));
    svg.clipped(
        side,
        () -> {
          svg.rect(180, 440, 440, 310, Paint.fill(textile.field(400, 460)));
          svg.path(
              Path.at(180, 668).curve(260, 722, 540, 722, 620, 668),
              Paint.stroke(palette.cloth().dark(0.35), 48));
          svg.path(
              Path.at(180, 640).curve(260, 694, 540, 694, 620, 640),
              Paint.stroke(palette.thread(), 5));
        });
    svg.path(side, Paint.fill(Studio.roundness(svg, 0.85)));
    svg.ellipse(400, 452, 194, 54, Paint.fill(palette.cloth().light(0.06)));
    svg.ellipse(400, 452, 194, 54, Paint.fill(textile.field(400, 430)));
    svg.ellipse(400, 452, 194, 54, Paint.fill(Studio.sheen(svg, 0.3, 0.35)));
    svg.ellipse(400, 452, 194, 54, Paint.stroke(palette.thread(), 5));
    svg.path(Path.at(236, 458).quad(400, 420, 564, 458), Paint.stroke(Colour.INK, 7, 0.35));
  }

  /** The soft cap that folds flat into a pocket, two of them seen from above. */
  private static void foldedCap(Svg svg, Look look) {
    Palette palette = look.palette();
    Studio.above(svg, palette, look.chance().fork("studio"));
    Textile textile = look.textile(svg, 0.52);
    for (int i = 0; i < 2; i++) {
      double y = i == 0 ? 380 : 640;
      svg.turned(
          i == 0 ? -9 : 7,
          400,
          y,
          () -> {
            Path cap = Path.at(130, y + 90).curve(150, y - 20, 230, y - 110, 400, y - 110);
            cap.curve(570, y - 110, 650, y - 20, 670, y + 90).quad(400, y + 130, 130, y + 90);
            cap.close();
            Studio.shadowOf(svg, cap);
            svg.path(cap, Paint.fill(palette.cloth()));
            svg.path(cap, Paint.fill(textile.field(400, y)));
            Path cuff = Path.at(130, y + 90).quad(400, y + 130, 670, y + 90).line(660, y + 30);
            cuff.quad(400, y + 72, 142, y + 30).close();
            svg.path(cuff, Paint.fill(palette.cloth().dark(0.35)));
            Path edge = Path.at(142, y + 30).quad(400, y + 72, 660, y + 30);
            svg.path(edge, Paint.stroke(palette.thread(), 6));
            Path pleat = Path.at(210, y - 40).quad(400, y - 76, 590, y - 40);
            svg.path(pleat, Paint.stroke(Colour.INK, 9, 0.3));
            svg.path(cap, Paint.fill(Studio.sheen(svg, 0.24, 0.3)));
          });
    }
  }

  /** The folded ceremonial headcloth (tanjak), its peak rising to one side. */
  static void tanjak(Svg svg, Look look) {
    Palette palette = look.palette();
    Studio.upright(svg, palette, look.chance().fork("studio"));
    Textile textile = look.textile(svg, 0.5);
    Studio.shadow(svg, 400, 806, 230, 34);
    svg.ellipse(400, 792, 200, 38, Paint.fill(palette.cloth().dark(0.6)));
    Path back =
        Path.at(226, 620)
            .curve(240, 460, 330, 400, 420, 330)
            .curve(470, 290, 520, 226, 540, 170)
            .curve(590, 330, 600, 480, 578, 640)
            .close();
    svg.path(back, Paint.fill(palette.cloth()));
    svg.path(back, Paint.fill(textile.field(400, 300, 24)));
    svg.path(
        back,
        Paint.fill(
            svg.linear(0, 0, 1, 0, Stop.at(0, Colour.WHITE, 0.16), Stop.at(1, Colour.INK, 0.4))));
    Path fold =
        Path.at(216, 640)
            .curve(300, 560, 380, 520, 450, 440)
            .curve(500, 380, 530, 300, 540, 170)
            .curve(560, 340, 500, 540, 380, 640)
            .close();
    svg.path(fold, Paint.fill(palette.cloth().dark(0.12)));
    svg.path(fold, Paint.fill(textile.field(420, 400, -30)));
    svg.path(fold, Paint.fill(Colour.INK, 0.14));
    Path band =
        Path.at(196, 620)
            .curve(260, 690, 540, 690, 606, 610)
            .line(600, 780)
            .curve(540, 836, 260, 836, 200, 784)
            .close();
    svg.path(band, Paint.fill(palette.cloth()));
    svg.clipped(
        band,
        () -> {
          svg.rect(180, 600, 440, 240, Paint.fill(textile.field(400, 620)));
          svg.path(
              Path.at(190, 650).curve(260, 716, 540, 716, 614, 642),
              Paint.stroke(palette.thread(), 9));
          svg.path(
              Path.at(190, 760).curve(260, 816, 540, 816, 614, 752),
              Paint.stroke(palette.thread(), 9));
        });
    svg.path(band, Paint.fill(Studio.roundness(svg, 0.8)));
  }

  /** A hair band and a gathered hair tie. */
  static void hairBand(Svg svg, Look look) {
    Palette palette = look.palette();
    Studio.above(svg, palette, look.chance().fork("studio"));
    Textile textile = look.textile(svg, 0.42);
    Path band = Path.at(210, 640).curve(110, 150, 690, 150, 590, 640);
    svg.moved(8, 14, () -> svg.path(band, Paint.stroke(Colour.INK, 70, 0.16)));
    svg.path(band, Paint.stroke(palette.cloth(), 66));
    svg.path(band, Paint.stroke(textile.field(400, 400), 66));
    svg.path(
        Path.at(192, 640).curve(92, 128, 708, 128, 608, 640), Paint.stroke(Colour.WHITE, 6, 0.35));
    svg.moved(8, 12, () -> svg.circle(400, 690, 88, Paint.stroke(Colour.INK, 80, 0.18)));
    svg.path(
        Path.blob(400, 690, 150, 150, 22, 0.09, look.chance().fork("tie")),
        Paint.fill(palette.cloth()));
    svg.path(
        Path.blob(400, 690, 150, 150, 22, 0.09, look.chance().fork("tie")),
        Paint.fill(textile.field(400, 690)));
    for (int i = 0; i < 20; i++) {
      svg.turned(
          i * 18, 400, 690, () -> svg.line(400, 636, 404, 568, Paint.stroke(Colour.INK, 6, 0.2)));
    }
    svg.circle(400, 690, 46, Paint.fill(palette.paper()));
  }
}
