package id.lapakkarya.web.shop.art;

/**
 * What is shown beside a link that is shared: 1200 by 630 units, the form that social networks and
 * messengers ask for. What matters stands in the middle, for some show only a square of it.
 */
public final class ShareArt {
  public static final int WIDTH = ShopArt.WIDTH;
  public static final int HEIGHT = 630;

  private static final double PIECE = HEIGHT / Studio.HEIGHT;
  private static final double EDGE = (WIDTH - Studio.WIDTH * PIECE) / 2;
  private static final Colour THREAD = Colour.of("#e3c27a");

  private ShareArt() {}

  /** The piece before its Lapas's cloth. */
  public static String product(ProductArt.Subject subject, String shop) {
    Svg svg = new Svg(WIDTH, HEIGHT, "share/" + subject);
    ShopArt.cloth(svg, HEIGHT, shop, subject.brand(), subject.motif());
    svg.rect(EDGE - 10, 0, WIDTH - 2 * EDGE + 20, HEIGHT, Paint.fill(THREAD));
    svg.clipped(
        Path.box(EDGE, 0, WIDTH - 2 * EDGE, HEIGHT),
        () ->
            svg.transformed(
                "translate(" + Svg.n(EDGE) + " 0) scale(" + Svg.ratio(PIECE) + ")",
                () -> ProductArt.draw(svg, subject)));
    return svg.finish();
  }

  /** The Lapas's emblem on its cloth. */
  public static String shop(String slug, String words, String brand, String motif) {
    Svg svg = new Svg(WIDTH, HEIGHT, "share/" + slug + "/" + brand + "/" + Motif.of(motif));
    ShopArt.cloth(svg, HEIGHT, slug, brand, motif);
    medal(svg, () -> ShopArt.emblem(svg, slug, words, brand, motif));
    return svg.finish();
  }

  /**
   * The market's mark on songket.
   *
   * @param mark an SVG drawing of 40 by 40 units
   */
  public static String market(String mark) {
    Svg svg = new Svg(WIDTH, HEIGHT, "share");
    ShopArt.cloth(
        svg, HEIGHT, "lapak-karya", Colour.SONGKET.toString(), Motif.BINTANG_BERANTAI.slug());
    medal(svg, () -> svg.transformed("scale(10)", () -> svg.drawn(mark)));
    return svg.finish();
  }

  private static void medal(Svg svg, Runnable drawing) {
    double x = WIDTH / 2.0;
    double y = HEIGHT / 2.0;
    svg.circle(x, y, 214, Paint.fill(THREAD));
    svg.clipped(
        Path.oval(x, y, 204, 204),
        () -> svg.transformed("translate(396 111) scale(1.02)", drawing));
  }
}
