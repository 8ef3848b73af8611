package id.lapakkarya.bench.data;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * What is made in a category, and the words that name it.
 *
 * @param things each {@code Indonesian|English}
 * @param motifs what tells two things of a kind apart
 * @param choice what a buyer chooses, with its values in {@code choices}
 * @param from lowest price in thousands of rupiah
 * @param to highest price in thousands of rupiah
 */
record Craft(
    String category,
    List<String> things,
    List<String> motifs,
    String choice,
    List<String> choices,
    int from,
    int to,
    int grams) {
  static final List<String> COLOURS =
      List.of(
          "Merah Marun",
          "Biru Tua",
          "Hijau Daun",
          "Kuning Kunyit",
          "Ungu",
          "Hitam",
          "Putih Gading",
          "Cokelat Kopi",
          "Jingga",
          "Merah Muda",
          "Abu-abu",
          "Toska",
          "Emas",
          "Perak");

  private static final List<String> SIZES = List.of("S", "M", "L", "XL");
  private static final List<String> PACKS = List.of("250 g", "500 g", "1 kg");
  private static final List<String> MEASURES = List.of("Kecil", "Sedang", "Besar");
  private static final List<String> CLOTH_MOTIFS =
      List.of(
          "Bungo Cino",
          "Nampan Perak",
          "Lepus",
          "Limar",
          "Tretes Mider",
          "Pucuk Rebung",
          "Bintang Berantai",
          "Naga Besaung",
          "Kembang Duku",
          "Titik Tujuh",
          "Kenanga",
          "Melati",
          "Ombak Musi",
          "Daun Pakis",
          "Ikan Belida",
          "Perahu Kajang",
          "Rumah Limas",
          "Anggrek");

  private static final Set<String> FOOD = Set.of("roti", "pempek", "kemplang", "kopi", "camilan");

  static final List<Craft> ALL =
      List.of(
          cloth(
              "songket",
              350,
              3_000,
              "Kain Songket|Songket Cloth",
              "Selendang Songket|Songket Shawl",
              "Syal Songket|Songket Scarf",
              "Taplak Songket|Songket Table Runner"),
          cloth(
              "jumputan",
              120,
              600,
              "Kain Jumputan|Jumputan Cloth",
              "Selendang Jumputan|Jumputan Shawl",
              "Blus Jumputan|Jumputan Blouse",
              "Kemeja Jumputan|Jumputan Shirt"),
          cloth(
              "batik",
              95,
              700,
              "Kain Batik Tulis|Hand-drawn Batik",
              "Kain Batik Cap|Stamped Batik",
              "Kemeja Batik|Batik Shirt",
              "Sarung Batik|Batik Sarong"),
          cloth(
              "ecoprint",
              110,
              500,
              "Kain Ecoprint|Ecoprint Cloth",
              "Pashmina Ecoprint|Ecoprint Pashmina",
              "Tunik Ecoprint|Ecoprint Tunic"),
          new Craft(
              "tas",
              List.of(
                  "Tas Rajut|Knitted Bag",
                  "Tas Anyaman Pandan|Pandan Bag",
                  "Dompet Rajut|Knitted Purse",
                  "Tas Selempang|Shoulder Bag",
                  "Tas Belanja|Shopping Bag"),
              CLOTH_MOTIFS,
              "ukuran",
              MEASURES,
              45,
              350,
              450),
          new Craft(
              "aksesori",
              List.of(
                  "Gelang Manik|Bead Bracelet",
                  "Kalung Manik|Bead Necklace",
                  "Bros Kain Perca|Patchwork Brooch",
                  "Anting Resin|Resin Earrings",
                  "Gantungan Kunci|Key Ring"),
              CLOTH_MOTIFS,
              "warna",
              COLOURS,
              15,
              150,
              80),
          cloth(
              "mukena",
              125,
              450,
              "Mukena Dewasa|Prayer Robe",
              "Mukena Anak|Children's Prayer Robe",
              "Mukena Perjalanan|Travel Prayer Robe"),
          cloth(
              "hijab",
              35,
              180,
              "Hijab Segi Empat|Square Hijab",
              "Hijab Instan|Instant Hijab",
              "Pashmina Polos|Plain Pashmina"),
          new Craft(
              "kaos-sablon",
              List.of(
                  "Kaos Sablon|Printed T-shirt",
                  "Kaos Lengan Panjang|Long-sleeved T-shirt",
                  "Jaket Sablon|Printed Jacket"),
              List.of(
                  "Jembatan Ampera",
                  "Sungai Musi",
                  "Benteng Kuto Besak",
                  "Pulau Kemaro",
                  "Gunung Dempo",
                  "Danau Ranau",
                  "Sriwijaya",
                  "Gajah Sumatra"),
              "ukuran",
              SIZES,
              60,
              175,
              250),
          food(
              "roti",
              12,
              85,
              "Roti Manis|Sweet Bread",
              "Roti Sobek|Pull-apart Bread",
              "Bolu Kukus|Steamed Cake",
              "Kue Maksuba|Maksuba Cake",
              "Kue Delapan Jam|Eight-Hour Cake"),
          food(
              "pempek",
              25,
              160,
              "Pempek Lenjer|Pempek Lenjer",
              "Pempek Kapal Selam|Submarine Pempek",
              "Pempek Adaan|Pempek Adaan",
              "Pempek Kulit|Pempek Kulit"),
          food(
              "kemplang",
              15,
              90,
              "Kemplang Panggang|Grilled Crackers",
              "Kemplang Goreng|Fried Crackers",
              "Kerupuk Ikan|Fish Crackers"),
          food(
              "kopi",
              25,
              180,
              "Kopi Robusta|Robusta Coffee",
              "Kopi Bubuk|Ground Coffee",
              "Biji Kopi|Coffee Beans"),
          food(
              "camilan",
              12,
              75,
              "Keripik Pisang|Banana Crisps",
              "Keripik Singkong|Cassava Crisps",
              "Gula Aren|Palm Sugar",
              "Madu Hutan|Forest Honey",
              "Sambal Tempoyak|Durian Sambal"),
          wood(
              "kayu",
              40,
              900,
              "Kotak Tisu Kayu|Wooden Tissue Box",
              "Meja Lipat|Folding Table",
              "Rak Buku|Bookshelf",
              "Talenan Kayu|Chopping Board",
              "Bingkai Foto|Picture Frame",
              "Jam Dinding Kayu|Wooden Clock"),
          wood(
              "rotan",
              35,
              850,
              "Keranjang Rotan|Rattan Basket",
              "Kursi Rotan|Rattan Chair",
              "Tudung Saji|Food Cover",
              "Lampu Hias Rotan|Rattan Lamp"),
          wood(
              "miniatur",
              50,
              700,
              "Miniatur Becak|Model Pedicab",
              "Miniatur Perahu|Model Boat",
              "Miniatur Rumah Limas|Model Limas House",
              "Miniatur Jembatan|Model Bridge"),
          wood(
              "logam",
              35,
              600,
              "Pisau Dapur|Kitchen Knife",
              "Pagar Besi|Iron Fence",
              "Rak Bunga Besi|Iron Plant Stand",
              "Tempat Lilin|Candle Holder"));

  private static Craft cloth(String category, int from, int to, String... things) {
    return new Craft(category, List.of(things), CLOTH_MOTIFS, "warna", COLOURS, from, to, 350);
  }

  /** Needs papers before it is sold. */
  boolean isFood() {
    return FOOD.contains(category);
  }

  private static Craft food(String category, int from, int to, String... things) {
    return new Craft(
        category,
        List.of(things),
        List.of(
            "Original",
            "Pedas",
            "Manis",
            "Gurih",
            "Cokelat",
            "Pandan",
            "Durian",
            "Semendo",
            "Pagar Alam",
            "Tenggiri",
            "Gabus",
            "Belida",
            "Keju",
            "Kacang"),
        "isi",
        PACKS,
        from,
        to,
        600);
  }

  private static Craft wood(String category, int from, int to, String... things) {
    return new Craft(
        category,
        List.of(things),
        List.of(
            "Ukiran Pucuk Rebung",
            "Jati",
            "Mahoni",
            "Tembesu",
            "Meranti",
            "Natural",
            "Pernis",
            "Klasik",
            "Modern",
            "Ukiran Naga",
            "Ukiran Bunga",
            "Lipat",
            "Gantung",
            "Bakar"),
        "ukuran",
        MEASURES,
        from,
        to,
        1_400);
  }

  static <T> T any(List<T> all, SplittableRandom random) {
    return all.get(random.nextInt(all.size()));
  }

  /** One to three words that name something made in it. */
  String search(SplittableRandom random) {
    String thing = any(things, random).replaceAll("\\|.*", "");
    String motif = any(motifs, random);
    String text =
        switch (random.nextInt(6)) {
          case 0, 1 -> word(thing, random);
          case 2 -> thing;
          case 3 -> word(thing, random) + " " + word(motif, random);
          case 4 -> motif;
          default -> thing + " " + word(motif, random);
        };
    return Stream.of(text.split(" ", -1)).limit(3).reduce((a, b) -> a + " " + b).orElseThrow();
  }

  private static String word(String text, SplittableRandom random) {
    String[] words = text.split(" ", -1);
    return words[random.nextInt(words.length)];
  }
}
