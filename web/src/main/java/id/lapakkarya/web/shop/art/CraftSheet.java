package id.lapakkarya.web.shop.art;

import java.util.List;

/** The round pictures of all crafts below each other, so that a browser fetches one picture. */
final class CraftSheet {
  /** How wide and how high each of them is, in units and in pixels. */
  static final int SIDE = 160;

  private CraftSheet() {}

  static String svg(List<Drawings.Swatch> swatches) {
    Svg svg = new Svg(SIDE, SIDE * swatches.size(), "crafts");
    for (int place = 0; place < swatches.size(); place++) {
      Drawings.Swatch swatch = swatches.get(place);
      svg.transformed(
          "translate(0 " + place * SIDE + ") scale(" + Svg.ratio(SIDE / swatch.side()) + ")",
          () -> svg.drawn(swatch.document()));
    }
    return svg.finish();
  }
}
