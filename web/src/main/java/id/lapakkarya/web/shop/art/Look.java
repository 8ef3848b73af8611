package id.lapakkarya.web.shop.art;

/** Everything a drawing needs to know about the product it shows. */
record Look(Craft craft, Motif motif, Palette palette, Chance chance, String words, Fabric fabric) {

  Textile textile(Svg svg, double scale) {
    return new Textile(svg, fabric, scale);
  }

  boolean says(String... any) {
    for (String word : any) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
