package id.lapakkarya.web.shop.art;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The colours that Lapas name their variants by, each with the words for it. */
enum Dye {
  BLACK("#26211f", "hitam"),
  WHITE("#f5f2ec", "putih"),
  IVORY("#efe5cc", "gading", "krem"),
  NATURAL("#e2d2b3", "natural"),
  GREY("#9b9894", "abu"),
  MAROON("#6d1a2a", "maroon", "marun"),
  RED("#a92a30", "merah"),
  BRICK("#a34a32", "merah bata", "terakota"),
  PINK("#d98fa3", "merah jambu", "dusty pink"),
  FUCHSIA("#b3226e", "fuchsia", "fuksia"),
  SALMON("#e39a86", "salem"),
  ORANGE("#d1672a", "oranye", "jingga"),
  TURMERIC("#d6a01f", "kunyit", "kuning"),
  GOLD("#b98a2c", "emas"),
  COPPER("#a5653a", "tembaga"),
  BROWN("#6a4326", "cokelat", "kopi"),
  MOCHA("#9a7a61", "mocca", "moka", "kopi muda"),
  GREEN("#2f6b45", "hijau", "pandan"),
  MOSS("#5d6238", "hijau lumut", "zaitun"),
  BOTTLE("#1e4a3a", "hijau botol", "hijau tua"),
  SAGE("#a8b49b", "sage"),
  TURQUOISE("#17807a", "toska"),
  BLUE("#2b5d97", "biru"),
  NAVY("#1f2b4c", "navy"),
  AQUA("#8fbdbd", "biru telur asin"),
  ELECTRIC("#2545b8", "biru elektrik"),
  VIOLET("#6b3a83", "ungu"),
  AUBERGINE("#45233f", "ungu terong");

  /** Stands between a product's name and its variant's. */
  static final String VARIANT = " · ";

  private final Colour colour;
  private final String[] words;

  Dye(String hex, String... words) {
    this.colour = Colour.of(hex);
    this.words = words;
  }

  /**
   * @param words a product's name, perhaps with its variant's; only that one dyes
   */
  static Optional<Colour> in(String words) {
    int variant = words.indexOf(VARIANT);
    if (variant < 0) {
      return Optional.empty();
    }
    String named = words.substring(variant).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(dye -> dye.longest(named) > 0)
        .max(Comparator.comparingInt(dye -> dye.longest(named)))
        .map(Dye::colour);
  }

  Colour colour() {
    return colour;
  }

  /** The length of its longest word there: "merah bata" is more than "merah". */
  private int longest(String named) {
    return Arrays.stream(words).filter(named::contains).mapToInt(String::length).max().orElse(0);
  }
}
