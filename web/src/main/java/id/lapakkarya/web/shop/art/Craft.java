package id.lapakkarya.web.shop.art;

import java.util.Locale;

/** The categories of the market, as far as a picture depends on them. */
enum Craft {
  SONGKET,
  BATIK,
  JUMPUTAN,
  ECOPRINT,
  AKSESORI,
  TAS,
  MUKENA,
  HIJAB,
  KAOS_SABLON,
  KULINER,
  ROTI,
  PEMPEK,
  KEMPLANG,
  KOPI,
  CAMILAN,
  KRIYA,
  KAYU,
  ROTAN,
  MINIATUR,
  LOGAM;

  static Craft of(String category) {
    String wanted = category == null ? "" : category.strip().toLowerCase(Locale.ROOT);
    for (Craft craft : values()) {
      if (craft.slug().equals(wanted)) {
        return craft;
      }
    }
    return KRIYA;
  }

  String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Whether the goods are cloth by the metre, recognised by their technique rather than by their
   * shape.
   */
  boolean isCloth() {
    return this == SONGKET || this == BATIK || this == JUMPUTAN || this == ECOPRINT;
  }

  boolean isFood() {
    return this == KULINER
        || this == ROTI
        || this == PEMPEK
        || this == KEMPLANG
        || this == KOPI
        || this == CAMILAN;
  }

  /**
   * The cloth craft that a thing is dressed in: "Peci Batik" is an accessory, but its pattern is
   * batik.
   */
  Craft patterned(String words) {
    if (isCloth()) {
      return this;
    }
    for (Craft craft : new Craft[] {SONGKET, JUMPUTAN, ECOPRINT, BATIK}) {
      if (words.contains(craft.slug())) {
        return craft;
      }
    }
    return this;
  }
}
