package id.lapakkarya.web.shop.art;

import java.util.Locale;

/** The five motifs a Lapas may choose for its look. */
enum Motif {
  PUCUK_REBUNG,
  BINTANG_BERANTAI,
  JUMPUTAN,
  ECOPRINT,
  ANYAMAN;

  static Motif of(String slug) {
    String wanted = slug == null ? "" : slug.strip().toLowerCase(Locale.ROOT);
    for (Motif motif : values()) {
      if (motif.slug().equals(wanted)) {
        return motif;
      }
    }
    return PUCUK_REBUNG;
  }

  String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
