package id.lapakkarya.web.shop.art;

/** Anyaman: strips of rattan, pandan or bamboo passing over and under. */
final class Wickerwork implements Fabric {
  private final Colour warp;
  private final Colour weft;

  Wickerwork(Palette palette) {
    this(palette.cloth(), palette.thread());
  }

  Wickerwork(Colour warp, Colour weft) {
    this.warp = warp;
    this.weft = weft;
  }

  @Override
  public Tile field() {
    return new Tile(
        48,
        48,
        svg -> {
          svg.rect(0, 0, 48, 48, Paint.fill(warp.mix(weft, 0.3).dark(0.55)));
          for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
              double x = i * 24;
              double y = j * 24;
              boolean over = (i + j) % 2 == 0;
              strip(svg, x, y, over);
            }
          }
        });
  }

  @Override
  public Tile band() {
    return new Tile(
        48,
        48,
        svg -> {
          svg.rect(0, 0, 48, 48, Paint.fill(warp.dark(0.2)));
          svg.path(
              Path.at(0, 24).line(24, 6).line(48, 24).line(24, 42).close(),
              Paint.fill(weft).outlined(weft.dark(0.35), 1.5));
          svg.path(
              Path.at(12, 24).line(24, 15).line(36, 24).line(24, 33).close(), Paint.fill(warp));
          svg.path(Path.at(0, 2).line(48, 2).move(0, 46).line(48, 46), Paint.stroke(weft, 3));
        });
  }

  @Override
  public Tile end() {
    return new Tile(
        96,
        144,
        svg -> {
          svg.rect(0, 0, 96, 144, Paint.fill(warp));
          for (int row = 0; row < 5; row++) {
            for (int i = -row; i <= row; i += 2) {
              Path scale =
                  Path.at(48 + i * 9.6 - 9, 20 + row * 18 + 9)
                      .line(48 + i * 9.6, 20 + row * 18 - 9);
              scale
                  .line(48 + i * 9.6 + 9, 20 + row * 18 + 9)
                  .line(48 + i * 9.6, 20 + row * 18 + 27)
                  .close();
              svg.path(
                  scale,
                  Paint.fill(row % 2 == 0 ? weft : weft.mix(warp, 0.35))
                      .outlined(warp.dark(0.3), 1.2));
            }
          }
          svg.rect(0, 112, 96, 32, Paint.fill(weft.mix(warp, 0.2)));
          svg.line(0, 118, 96, 118, Paint.stroke(warp, 2.5));
          svg.line(0, 138, 96, 138, Paint.stroke(warp, 2.5));
          svg.line(4, 128, 92, 128, Paint.stroke(warp, 6).dashed("10 14"));
        });
  }

  private void strip(Svg svg, double x, double y, boolean across) {
    Colour colour = across ? weft : warp;
    double w = across ? 26 : 20;
    double h = across ? 20 : 26;
    double left = across ? x - 1 : x + 2;
    double top = across ? y + 2 : y - 1;
    svg.rect(left, top, w, h, 4, Paint.fill(colour.dark(0.18)));
    if (across) {
      svg.rect(left + 2, top + 3, w - 4, h - 7, 4, Paint.fill(colour));
      svg.line(left + 6, top + 7, left + w - 6, top + 7, Paint.stroke(colour.light(0.4), 1.6, 0.7));
    } else {
      svg.rect(left + 3, top + 2, w - 7, h - 4, 4, Paint.fill(colour));
      svg.line(left + 7, top + 6, left + 7, top + h - 6, Paint.stroke(colour.light(0.4), 1.6, 0.7));
    }
  }
}
