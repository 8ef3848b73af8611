package id.lapakkarya.web.shop.art;

/** The market's mark as the icons that a phone's home screen asks for. */
public final class Icons {
  private static final String GROUND = Colour.SONGKET.toString();

  private Icons() {}

  /**
   * With room around the mark, for phones that cut icons to a shape of their own: the mark keeps
   * within the middle four fifths (W3C Web Application Manifest, "Icon masks and safe zone").
   *
   * @param mark an SVG drawing of 40 by 40 units
   */
  public static String maskable(String mark) {
    Svg svg = new Svg(52, 52, "icon");
    svg.rect(0, 0, 52, 52, Paint.fill(GROUND));
    svg.moved(6, 6, () -> svg.drawn(mark));
    return svg.finish();
  }
}
