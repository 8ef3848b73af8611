package id.lapakkarya.web.shop.art;

/** Beads, brooches and key rings. */
final class Trinkets {
  private static final Colour BRASS = Colour.of("#d2ab55");

  private Trinkets() {}

  private static Colour[] beads(Palette palette) {
    return new Colour[] {
      palette.cloth(), palette.thread(), palette.accent(), palette.brand(), palette.relief()
    };
  }

  private static void bead(Svg svg, double x, double y, double r, Colour colour) {
    svg.circle(x + 3, y + 5, r, Paint.fill(Colour.INK, 0.22));
    svg.circle(x, y, r, Paint.fill(colour));
    svg.circle(x, y, r, Paint.stroke(colour.dark(0.4), 1.5, 0.6));
    svg.circle(x - r * 0.3, y - r * 0.34, r * 0.3, Paint.fill(Colour.WHITE, 0.65));
  }

  /** Strings of beads on a plain bust. */
  static void necklace(Svg svg, Look look) {
    Palette palette = look.palette();
    Studio.upright(svg, palette, look.chance().fork("studio"));
    Studio.shadow(svg, 400, 850, 220, 30);
    Path bust =
        Path.at(334, 150)
            .line(466, 150)
            .curve(470, 270, 480, 320, 560, 360)
            .curve(640, 400, 650, 520, 640, 846);
    bust.line(160, 846)
        .curve(150, 520, 160, 400, 240, 360)
        .curve(320, 320, 330, 270, 334, 150)
        .close();
    Colour linen = Colour.of("#ece2d0");
    svg.path(
        bust,
        Paint.fill(
            svg.linear(
                0,
                0,
                1,
                0,
                Stop.at(0, linen.dark(0.12)),
                Stop.at(0.4, linen.light(0.6)),
                Stop.at(1, linen.dark(0.24)))));
    Colour[] tones = beads(palette);
    int strings = look.says("tiga") ? 3 : 2;
    for (int s = 0; s < strings; s++) {
      string(svg, 70 + s * 40, 240 + s * 140, tones, s * 2, palette.brand());
    }
    Emblem.mark(
        svg,
        look.motif(),
        400,
        318 + 0.75 * (240 + (strings - 1) * 140),
        46,
        palette.cloth(),
        BRASS);
  }

  /** Beads at even distances along a curve that hangs from both sides of the neck. */
  private static void string(
      Svg svg, double wide, double deep, Colour[] tones, int first, Colour middle) {
    double lastX = 346;
    double lastY = 236;
    int count = first;
    for (int step = 0; step <= 400; step++) {
      double t = step / 400.0;
      double swing = 3 * t * (1 - t);
      double x = 346 + 108 * t * t * (3 - 2 * t) - wide * swing * (1 - 2 * t);
      double y = 246 + deep * swing;
      if (Math.hypot(x - lastX, y - lastY) >= 25) {
        bead(svg, x, y, 12.5, tones[count++ % 4]);
        lastX = x;
        lastY = y;
      }
    }
    bead(svg, 400, 246 + deep * 0.75, 23, middle);
  }

  static void bracelet(Svg svg, Look look) {
    Palette palette = look.palette();
    Studio.above(svg, palette, look.chance().fork("studio"));
    Colour[] tones = beads(palette);
    for (int ring = 0; ring < 2; ring++) {
      double cx = ring == 0 ? 330 : 480;
      double cy = ring == 0 ? 420 : 600;
      svg.moved(8, 14, () -> svg.circle(cx, cy, 168, Paint.stroke(Colour.INK, 40, 0.12)));
      for (int i = 0; i < 26; i++) {
        double a = i * 2 * Math.PI / 26;
        boolean star = ring == 1 && i % 6 == 0;
        bead(
            svg,
            cx + 168 * Math.sin(a),
            cy - 168 * Math.cos(a),
            star ? 30 : 20,
            star ? BRASS : tones[(i / 2 + ring) % 4]);
      }
    }
  }

  /** Flower brooches on a card. */
  static void brooch(Svg svg, Look look) {
    Palette palette = look.palette();
    Chance chance = look.chance().fork("bros");
    Studio.above(svg, palette, look.chance().fork("studio"));
    String cloth = look.textile(svg, 0.36).field(400, 500);
    svg.turned(
        chance.between(-7, 7),
        400,
        500,
        () -> {
          String card = Cloth.rounded(180, 170, 440, 660, 20);
          Studio.shadowOf(svg, card);
          svg.path(card, Paint.fill(Colour.of("#faf4e6")));
          svg.rect(200, 190, 400, 620, 12, Paint.stroke(palette.brand(), 3, 0.6));
          svg.circle(400, 222, 12, Paint.fill(palette.tint().dark(0.2)));
          if (look.says("3", "tiga")) {
            flower(svg, cloth, palette, 400, 360, 100);
            flower(svg, cloth, palette, 310, 600, 84);
            flower(svg, cloth, palette, 496, 616, 84);
          } else {
            flower(svg, cloth, palette, 400, 480, 170);
          }
          svg.rect(330, 764, 140, 8, 4, Paint.fill(palette.brand(), 0.6));
        });
  }

  private static void flower(Svg svg, String cloth, Palette palette, double x, double y, double r) {
    for (int layer = 0; layer < 2; layer++) {
      double reach = layer == 0 ? r : r * 0.68;
      Colour ground = layer == 0 ? palette.cloth() : palette.accent();
      for (int i = 0; i < 8; i++) {
        Path petal =
            Path.at(x, y)
                .curve(
                    x - reach * 0.5,
                    y - reach * 0.4,
                    x - reach * 0.36,
                    y - reach,
                    x,
                    y - reach * 1.04);
        petal.curve(x + reach * 0.36, y - reach, x + reach * 0.5, y - reach * 0.4, x, y).close();
        boolean woven = layer == 0;
        svg.turned(
            i * 45 + layer * 22.5,
            x,
            y,
            () -> {
              svg.path(petal, Paint.fill(ground).outlined(ground.dark(0.35), 2.5));
              if (woven) {
                svg.path(petal, Paint.fill(cloth));
              }
            });
      }
    }
    for (int i = 0; i < 9; i++) {
      double a = i * Math.PI * 2 / 8;
      double reach = i == 8 ? 0 : r * 0.18;
      bead(
          svg,
          x + reach * Math.sin(a),
          y + reach * Math.cos(a),
          r * 0.09,
          i == 8 ? palette.brand() : BRASS);
    }
  }

  /** A ring with a small pendant: boat, bridge, flower or the motif itself. */
  static void keyRing(Svg svg, Look look) {
    Palette palette = look.palette();
    Chance chance = look.chance().fork("kunci");
    Studio.above(svg, palette, look.chance().fork("studio"));
    svg.turned(
        chance.between(-16, 16),
        400,
        500,
        () -> {
          svg.moved(7, 12, () -> svg.circle(400, 250, 92, Paint.stroke(Colour.INK, 16, 0.2)));
          svg.circle(400, 250, 92, Paint.stroke(BRASS.dark(0.2), 17));
          svg.circle(400, 250, 94, Paint.stroke(BRASS.light(0.4), 5));
          svg.path(
              Path.at(400, 346).line(400, 430), Paint.stroke(BRASS.dark(0.1), 14).dashed("2 18"));
          Path disc = Path.oval(400, 600, 172, 172);
          Studio.shadowOf(svg, disc);
          svg.path(disc, Paint.fill(look.says("resin") ? Colour.of("#f3e6dc") : palette.cloth()));
          svg.path(disc, Paint.stroke(BRASS, 12));
          pendant(svg, look);
          svg.path(disc, Paint.fill(Studio.ball(svg, 0.5)));
        });
  }

  private static void pendant(Svg svg, Look look) {
    Palette palette = look.palette();
    Colour light = palette.thread();
    if (look.says("perahu", "bidar")) {
      svg.path(
          Path.at(260, 600)
              .quad(400, 690, 540, 600)
              .quad(520, 690, 400, 692)
              .quad(280, 690, 260, 600)
              .close(),
          Paint.fill(light));
      for (int i = 0; i < 5; i++) {
        svg.circle(316 + i * 42, 600, 15, Paint.fill(palette.accent()));
        svg.line(316 + i * 42, 620, 296 + i * 42, 704, Paint.stroke(light, 6));
      }
    } else if (look.says("ampera", "jembatan")) {
      Models.bridge(svg, 400, 640, 0.42, light, palette.accent());
    } else if (look.says("bunga", "resin")) {
      flower(svg, look.textile(svg, 0.3).field(400, 600), palette, 400, 600, 100);
    } else {
      Emblem.mark(svg, look.motif(), 400, 600, 96, light, palette.accent());
    }
  }
}
