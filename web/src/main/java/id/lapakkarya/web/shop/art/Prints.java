package id.lapakkarya.web.shop.art;

/** Screen prints for T-shirts, centred on (400,440) and about 240 wide. */
final class Prints {
  private Prints() {}

  static void draw(Svg svg, Look look, Colour main, Colour second, Colour ground) {
    svg.path(Path.at(300, 330).quad(400, 290, 500, 330), Paint.stroke(main, 7));
    if (look.says("kapal", "perahu", "selat", "musi", "sungai")) {
      boat(svg, main, second);
    } else if (look.says("bangau")) {
      heron(svg, main, second);
    } else if (look.says("lokomotif", "kereta")) {
      engine(svg, main, second, ground);
    } else if (look.says("goa", "gunung", "bukit")) {
      cave(svg, main, second, ground);
    } else {
      double r = look.chance().fork("print").between(78, 92);
      Emblem.mark(svg, look.motif(), 400, 420, r, main, second);
    }
    for (int i = 0; i < 3; i++) {
      Path wave = Path.at(300 + i * 16, 546 + i * 24);
      for (double x = 300 + i * 16; x < 488 - i * 16; x += 40) {
        wave.quad(x + 10, 532 + i * 24, x + 20, 546 + i * 24);
        wave.quad(x + 30, 560 + i * 24, x + 40, 546 + i * 24);
      }
      svg.path(wave, Paint.stroke(i == 1 ? second : main, 6));
    }
  }

  private static void boat(Svg svg, Colour main, Colour second) {
    svg.circle(400, 400, 56, Paint.fill(second));
    Path hull = Path.at(286, 440).quad(400, 500, 514, 440).quad(500, 510, 460, 512);
    svg.path(hull.line(340, 512).quad(300, 510, 286, 440).close(), Paint.fill(main));
    svg.path(Path.at(362, 448).quad(400, 396, 438, 448).close(), Paint.fill(main));
  }

  private static void heron(Svg svg, Colour main, Colour second) {
    svg.circle(430, 400, 60, Paint.fill(second));
    Path body = Path.at(300, 470).curve(350, 420, 400, 440, 440, 470);
    svg.path(body.curve(400, 510, 340, 510, 300, 470).close(), Paint.fill(main));
    Path neck = Path.at(430, 468).curve(500, 450, 420, 390, 480, 366).line(516, 380);
    svg.path(neck, Paint.stroke(main, 12));
    Path legs = Path.at(370, 498).line(366, 545).move(392, 498).line(396, 545);
    svg.path(legs, Paint.stroke(main, 6));
  }

  private static void engine(Svg svg, Colour main, Colour second, Colour ground) {
    svg.circle(400, 410, 84, Paint.fill(second));
    Path body = Path.at(300, 500).line(300, 400).line(368, 400).line(368, 424).line(500, 424);
    svg.path(body.line(520, 500).close(), Paint.fill(main));
    svg.rect(290, 386, 92, 16, 6, Paint.fill(main));
    svg.rect(456, 376, 28, 50, 4, Paint.fill(main));
    svg.rect(318, 416, 34, 34, 5, Paint.fill(ground));
    Path smoke = Path.empty().dot(474, 352).dot(452, 330).dot(420, 338);
    svg.path(smoke, Paint.stroke(main, 30, 0.7));
    for (double x : new double[] {330, 390, 450, 500}) {
      svg.circle(x, 504, 22, Paint.fill(main).outlined(ground, 5));
    }
  }

  private static void cave(Svg svg, Colour main, Colour second, Colour ground) {
    svg.circle(456, 380, 44, Paint.fill(second));
    Path hill =
        Path.at(270, 516).curve(310, 420, 350, 372, 388, 372).curve(440, 372, 490, 440, 530, 516);
    svg.path(hill.close(), Paint.fill(main));
    Path mouth = Path.at(344, 516).curve(340, 430, 452, 430, 456, 516).close();
    svg.path(mouth, Paint.fill(ground));
    for (int i = 0; i < 4; i++) {
      double x = 364 + i * 22;
      double length = i % 2 == 0 ? 34 : 22;
      svg.path(
          Path.at(x - 8, 456).line(x, 456 + length).line(x + 8, 456).close(), Paint.fill(main));
    }
  }
}
