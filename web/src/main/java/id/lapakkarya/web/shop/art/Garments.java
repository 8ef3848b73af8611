package id.lapakkarya.web.shop.art;

/** T-shirts, shirts and outers. */
final class Garments {
  private static final Colour WOOD = Colour.of("#b98a5a");

  private Garments() {}

  /** A T-shirt laid flat, its print in the middle of the chest. */
  static void tshirt(Svg svg, Look look) {
    Palette palette = look.palette();
    Chance chance = look.chance().fork("shirt");
    Studio.above(svg, palette, look.chance().fork("studio"));
    Colour cotton =
        chance.pick(
            Colour.of("#f7f3ea"),
            Colour.of("#2b2b30"),
            palette.brand(),
            palette.cloth(),
            Colour.of("#d9cdb6"));
    boolean longSleeves = look.says("lengan panjang");
    svg.turned(
        chance.between(-5, 5),
        400,
        500,
        () -> {
          Path shape = shirtShape(longSleeves);
          Studio.shadowOf(svg, shape);
          svg.path(shape, Paint.fill(cotton));
          svg.clipped(shape, () -> shirtFolds(svg, cotton));
          print(svg, look, cotton);
          svg.path(
              Path.at(318, 190).curve(340, 262, 460, 262, 482, 190),
              Paint.stroke(cotton.dark(0.22), 16));
          svg.path(
              Path.at(318, 190).curve(340, 214, 460, 214, 482, 190), Paint.fill(cotton.dark(0.4)));
        });
  }

  private static Path shirtShape(boolean longSleeves) {
    Path path = Path.at(318, 186).curve(340, 246, 460, 246, 482, 186).line(586, 226);
    if (longSleeves) {
      path.curve(660, 300, 706, 520, 724, 742).line(650, 756).curve(640, 620, 616, 480, 586, 416);
    } else {
      path.curve(648, 262, 700, 366, 722, 430).line(624, 486).line(586, 410);
    }
    path.line(594, 822).quad(400, 846, 206, 822).line(214, longSleeves ? 416 : 410);
    if (longSleeves) {
      path.curve(184, 480, 160, 620, 150, 756).line(76, 742).curve(94, 520, 140, 300, 214, 226);
    } else {
      path.line(176, 486).line(78, 430).curve(100, 366, 152, 262, 214, 226);
    }
    return path.close();
  }

  private static void shirtFolds(Svg svg, Colour cotton) {
    Colour dark = cotton.brightness() < 0.3 ? Colour.WHITE : Colour.INK;
    Path folds =
        Path.at(214, 410)
            .curve(262, 520, 240, 640, 270, 820)
            .move(586, 410)
            .curve(540, 540, 560, 640, 528, 824);
    folds
        .move(214, 226)
        .curve(208, 290, 214, 350, 214, 410)
        .move(586, 226)
        .curve(592, 290, 586, 350, 586, 410);
    svg.path(folds, Paint.stroke(dark, 5, 0.12));
    svg.rect(60, 170, 680, 690, Paint.fill(Studio.sheen(svg, 0.16, 0.16)));
  }

  /** One or two inks that show on the cotton. */
  private static void print(Svg svg, Look look, Colour cotton) {
    Palette palette = look.palette();
    boolean dark = cotton.brightness() < 0.55;
    Colour main = dark ? palette.thread().light(0.25) : palette.brand();
    Colour second = dark ? palette.accent().light(0.2) : Colour.GOLD;
    Prints.draw(svg, look, main, second, cotton);
  }

  /** A shirt or an outer on a hanger, cut from the craft's cloth. */
  static void shirt(Svg svg, Look look) {
    Palette palette = look.palette();
    Chance chance = look.chance().fork("kemeja");
    Studio.upright(svg, palette, look.chance().fork("studio"));
    Textile textile = look.textile(svg, chance.between(0.5, 0.68));
    boolean open = look.says("outer", "kimono");
    hanger(svg);
    Path left =
        Path.at(336, 226)
            .line(212, 282)
            .curve(166, 380, 138, 470, 126, 560)
            .line(206, 584)
            .line(246, 470);
    left.line(236, 800).line(398, 808).line(398, 330).close();
    svg.moved(14, 12, () -> svg.path(left, Paint.fill(Colour.INK, 0.1)));
    if (open) {
      svg.path(
          Path.at(340, 230).line(460, 230).line(500, 790).line(300, 790).close(),
          Paint.fill(palette.cloth().dark(0.55)));
    }
    for (int side = 0; side < 2; side++) {
      Runnable half =
          () -> {
            svg.path(left, Paint.fill(textile.field(400, 240)));
            svg.path(left, Paint.fill(Studio.side(svg, 0.34, 0.45, 0.14, 0.2)));
            svg.path(
                Path.at(246, 470).curve(252, 420, 250, 360, 236, 300),
                Paint.stroke(Colour.INK, 4, 0.3));
            svg.path(
                Path.at(398, 330).line(398, 806),
                Paint.stroke(palette.thread(), open ? 12 : 4, 0.9));
          };
      if (side == 0) {
        svg.transformed(open ? "translate(-26 0)" : "translate(0 0)", half);
      } else {
        svg.transformed(
            open ? "translate(826 0) scale(-1 1)" : "translate(800 0) scale(-1 1)", half);
      }
    }
    if (!open) {
      Colour inside = palette.cloth().dark(0.5);
      svg.path(
          Path.at(340, 226).quad(400, 250, 460, 226).line(400, 330).close(), Paint.fill(inside));
      for (int side = -1; side <= 1; side += 2) {
        Path collar =
            Path.at(400 + side * 62, 216)
                .line(400 + side * 92, 262)
                .line(400 + side * 40, 342)
                .line(400, 320)
                .close();
        svg.path(
            collar,
            Paint.fill(palette.cloth().light(0.1))
                .outlined(Colour.INK.mix(palette.cloth(), 0.5), 2));
        svg.path(collar, Paint.fill(textile.field(410, 250, side * 30)));
      }
      for (int i = 0; i < 6; i++) {
        svg.circle(400, 374 + i * 72, 8, Paint.fill(palette.thread()));
        svg.circle(400, 374 + i * 72, 3, Paint.fill(palette.cloth().dark(0.3)));
      }
    }
  }

  private static void hanger(Svg svg) {
    svg.path(
        Path.at(400, 222)
            .line(400, 180)
            .curve(400, 150, 446, 156, 440, 120)
            .curve(434, 92, 392, 94, 386, 122),
        Paint.stroke(Colour.of("#9a9288"), 7));
    svg.path(
        Path.at(236, 284).quad(300, 236, 400, 212).quad(500, 236, 564, 284),
        Paint.stroke(WOOD, 20));
  }
}
