package id.lapakkarya.web.shop.art;

/**
 * A way of making cloth: what its field, its narrow band and its end border (kepala kain) look
 * like.
 */
interface Fabric {
  Tile field();

  Tile band();

  /** The end border; it repeats sideways only and its foot is the hem. */
  Tile end();

  static Fabric of(Craft craft, Motif motif, Palette palette, Chance chance) {
    return switch (craft) {
      case SONGKET -> new SongketWeave(motif, palette, chance);
      case BATIK -> new BatikWax(motif, palette, chance);
      case JUMPUTAN -> new JumputanDye(motif, palette, chance);
      case ECOPRINT -> new LeafPrint(palette, chance);
      default -> of(motif, palette, chance);
    };
  }

  /** The fabric in which a motif is at home. */
  static Fabric of(Motif motif, Palette palette, Chance chance) {
    return switch (motif) {
      case PUCUK_REBUNG, BINTANG_BERANTAI -> new SongketWeave(motif, palette, chance);
      case JUMPUTAN -> new JumputanDye(motif, palette, chance);
      case ECOPRINT -> new LeafPrint(palette, chance);
      case ANYAMAN -> new Wickerwork(palette);
    };
  }
}
