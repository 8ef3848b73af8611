package id.lapakkarya.it.quality;

/** The sizes that pages are looked at in. */
enum Screen {
  /** The smallest phone that is sold. */
  PHONE(360, 740),
  /** A desk at 400 %, the reflow of WCAG 1.4.10. */
  NARROWEST(320, 640),
  /** A tablet, or an old screen in an office. */
  TABLET(1024, 768),
  DESK(1280, 900),
  /** A desk at 200 %, WCAG 1.4.4. */
  HALF_DESK(640, 450);

  private final int width;
  private final int height;

  Screen(int width, int height) {
    this.width = width;
    this.height = height;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }
}
