package id.lapakkarya.web.shop.art;

/**
 * Songket: gold weft floating over a plain ground. Drawn as a weaver counts it, on a grid of
 * threads, so that every edge is stepped and the ground shows between two rows.
 */
final class SongketWeave implements Fabric {
  private static final double CELL = 4;

  private final Motif motif;
  private final Palette palette;
  private final int star;
  private final int heart;
  private final int filler;
  private final int teeth;

  SongketWeave(Motif motif, Palette palette, Chance chance) {
    this.motif = motif;
    this.palette = palette;
    this.star = 7 + chance.below(4);
    this.heart = chance.below(3);
    this.filler = chance.below(4);
    this.teeth = 12 + 2 * chance.below(4);
  }

  @Override
  public Tile field() {
    return switch (motif) {
      case BINTANG_BERANTAI -> woven(32, 32, this::chainedStars, this::starHearts);
      case PUCUK_REBUNG -> woven(24, 28, this::shoots, this::shootHearts);
      case ANYAMAN -> woven(24, 24, this::lattice, this::latticeHearts);
      case JUMPUTAN, ECOPRINT -> woven(36, 36, this::scatteredFlowers, this::flowerHearts);
    };
  }

  @Override
  public Tile band() {
    return woven(12, 12, this::bandGold, (x, y) -> centre(x, 12) + Math.abs(y - 6) <= 1);
  }

  @Override
  public Tile end() {
    return woven(2 * teeth, 2 * teeth + 14, this::tumpal, this::tumpalHearts);
  }

  private Tile woven(int columns, int rows, Grid gold, Grid accent) {
    return new Tile(
        columns * CELL,
        rows * CELL,
        svg -> {
          svg.rect(0, 0, columns * CELL, rows * CELL, Paint.fill(palette.cloth()));
          svg.path(threads(columns, rows, accent), Paint.fill(palette.accent()));
          svg.path(
              threads(columns, rows, (x, y) -> gold.at(x, y) && !accent.at(x, y)),
              Paint.fill(palette.thread()));
        });
  }

  /** Runs of floating threads, each a flat bar that leaves a hair of ground to the next row. */
  private static String threads(int columns, int rows, Grid grid) {
    StringBuilder d = new StringBuilder();
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        int from = x;
        while (x < columns && grid.at(x, y)) {
          x++;
        }
        if (x > from) {
          String length = Svg.n((x - from) * CELL);
          d.append('M').append(Svg.n(from * CELL)).append(' ').append(Svg.n(y * CELL + 0.5));
          d.append('h').append(length).append("v3.1h-").append(length).append('z');
        }
      }
    }
    return d.toString();
  }

  /** Distance from the middle of the nearest repeat. */
  private static int centre(int at, int period) {
    int rest = Math.floorMod(at, period);
    return Math.abs(rest - period / 2);
  }

  private boolean chainedStars(int x, int y) {
    int ax = centre(x, 32);
    int ay = centre(y, 32);
    if (octagram(ax, ay, star) && !octagram(ax, ay, star - 2)) {
      return true;
    }
    if (octagram(ax, ay, star - 4)) {
      return heart == 0 || (heart == 1 ? (ax + ay) % 2 == 0 : !octagram(ax, ay, star - 6));
    }
    boolean chain = !octagram(ax, ay, star + 1) && Math.abs(ax - ay) <= 1 && ax + ay < 30;
    int bx = 16 - ax;
    int by = 16 - ay;
    boolean link = bx + by <= 4 && bx + by != 2;
    return chain && bx + by > 5 || link || fill(ax, by, 3) || fill(bx, ay, 3);
  }

  private boolean fill(int x, int y, int reach) {
    return switch (filler) {
      case 0 -> x + y <= reach;
      case 1 -> x + y == reach || x + y == 0;
      case 2 -> x <= 1 && y <= reach || y <= 1 && x <= reach;
      default -> x + y <= reach && (x + y) % 2 == 0;
    };
  }

  private boolean starHearts(int x, int y) {
    return centre(x, 32) + centre(y, 32) <= 2;
  }

  private static boolean octagram(int ax, int ay, int r) {
    return r >= 0 && (Math.max(ax, ay) <= r * 0.78 || ax + ay <= r * 1.15);
  }

  private boolean shoots(int x, int y) {
    int shifted = y >= 14 ? x + 12 : x;
    int row = y % 14;
    int edge = row - 1 - (int) Math.round(centre(shifted, 24) * 1.15);
    if (row == 13) {
      return false;
    }
    return edge == 0
        || edge == 1
        || heart == 0 && edge >= 4
        || heart > 0 && edge >= 3 && (x + y) % 2 == 0;
  }

  private boolean shootHearts(int x, int y) {
    int shifted = y >= 14 ? x + 12 : x;
    return y % 14 >= 8 && y % 14 <= 11 && centre(shifted, 24) <= (y % 14 - 7) / 2;
  }

  private boolean lattice(int x, int y) {
    int d = centre(x, 24) + centre(y, 24);
    int inner = Math.min(d, 24 - d);
    if (d == 12 || d == 11 || d == 13) {
      return (x + y) % 4 != 0;
    }
    return inner <= star - 3 && inner >= star - 5
        || heart == 0 && inner <= 3
        || heart > 0 && inner == 2;
  }

  private boolean latticeHearts(int x, int y) {
    int d = centre(x, 24) + centre(y, 24);
    return d <= 1 || d >= 23;
  }

  private boolean scatteredFlowers(int x, int y) {
    boolean odd = (x / 18 + y / 18) % 2 == 1;
    int ax = centre(x, 18);
    int ay = centre(y, 18);
    if (odd) {
      return ax + ay <= 1 + filler % 2;
    }
    int petal = Math.abs(ax - ay);
    return heart == 0
        ? ax + ay <= 8 && petal <= 2 && ax + ay >= 2 || ax + ay <= 5 && Math.min(ax, ay) == 0
        : ax + ay <= 7 && (Math.min(ax, ay) <= 1 || petal <= 1) && ax + ay != 3;
  }

  private boolean flowerHearts(int x, int y) {
    return (x / 18 + y / 18) % 2 == 0 && centre(x, 18) + centre(y, 18) <= 1;
  }

  private boolean bandGold(int x, int y) {
    if (y == 0 || y == 11 || y == 1 || y == 10) {
      return y == 1 || y == 10 || x % 2 == 0;
    }
    int d = centre(x, 12) + Math.abs(y - 6);
    return d <= 3 && d != 2;
  }

  /**
   * Pucuk rebung: bamboo shoots standing on the hem, nested, with a bud on each tip and smaller
   * buds between them.
   */
  private boolean tumpal(int x, int y) {
    int height = 2 * teeth;
    int ax = centre(x, 2 * teeth);
    if (y >= height + 4) {
      return hem(x, y - height - 4);
    }
    if (y >= height + 2) {
      return y == height + 2;
    }
    int edge = (int) Math.floor((y - 4) / 2.0) - ax;
    if (edge >= 0 && y < height + 2) {
      int depth = edge;
      return depth <= 1
          || depth == 3
          || depth == 4 && heart == 0
          || depth >= 6 && (ax + y / 2) % 2 == 0;
    }
    boolean bud = ax + Math.abs(y - 2) <= 2;
    int bx = teeth - ax;
    int by = Math.abs(y - height / 2 + 2);
    return bud || bx + by / 2 <= 2 || bx + Math.abs(y - 4) <= 1;
  }

  private boolean tumpalHearts(int x, int y) {
    int edge = (int) Math.floor((y - 4) / 2.0) - centre(x, 2 * teeth);
    return y < 2 * teeth + 1 && edge >= 6 && y > 2 * teeth - 8 && y % 3 != 0;
  }

  private boolean hem(int x, int y) {
    if (y == 0 || y == 8) {
      return true;
    }
    int d = centre(x, 8) + Math.abs(y - 4);
    return y < 8 && d <= 2 || y == 9 && x % 2 == 0;
  }

  /** Whether the gold thread floats on top at this crossing. */
  @FunctionalInterface
  private interface Grid {
    boolean at(int x, int y);
  }
}
