package id.lapakkarya.web.shop.art;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The kinds of goods the project can draw, each with the words of a product's name by which it is
 * recognised. The order is the order of asking: the narrow words stand before the wide ones.
 */
enum Thing {
  TSHIRT(Garments::tshirt, false, "kaos"),
  SHIRT(Garments::shirt, true, "kemeja", "outer", "kimono"),
  MUKENA(Veils::mukena, false, "mukena"),
  HIJAB(Veils::hijab, false, "hijab", "pashmina", "kerudung"),
  BACKPACK(Bags::backpack, false, "ransel"),
  POUCH(Bags::pouch, false, "dompet", "pinggang", "pouch"),
  SLING(Bags::sling, false, "rajut", "serut", "selempang"),
  TOTE(Bags::tote, false, "tote", "tas "),
  TINS(Metal::tins, false, "loyang kue", "loyang maksuba"),
  PULL_APART(Bakery::pullApart, false, "sobek"),
  DOUGHNUTS(Cakes::doughnuts, false, "donat"),
  CAKE(Cakes::cake, false, "bolu", "maksuba", "kue lapis", "engkak"),
  LOAF(Bakery::loaf, false, "tawar", "gandum", "bagelen"),
  BISCUITS(
      Cakes::biscuits, false, "nastar", "sagon", "kembang loyang", "mekar", "rengginang", "emping"),
  BUNS(Bakery::buns, false, "roti"),
  SOUP(Savoury::soup, false, "tekwan", "model ikan"),
  PEMPEK(Savoury::pempek, false, "pempek"),
  KEMPLANG(Savoury::kemplang, false, "kemplang"),
  CHIPS(Snacks::chips, false, "keripik"),
  TEMPEH(Snacks::tempeh, false, "tempe "),
  JAR(Packs::jar, false, "gula semut", "selai", "kaldu", "dodol"),
  MUSHROOMS(Snacks::mushrooms, false, "jamur"),
  SACK(Packs::sack, false, "beras"),
  BOX(Packs::box, false, "wedang", "teh hitam", "drip", "hampers"),
  COFFEE(Packs::coffee, false),
  CAP(Headwear::cap, false, "peci", "kopiah"),
  TANJAK(Headwear::tanjak, false, "tanjak"),
  KEY_RING(Trinkets::keyRing, false, "gantungan kunci"),
  BRACELET(Trinkets::bracelet, false, "gelang"),
  NECKLACE(Trinkets::necklace, false, "kalung"),
  BROOCH(Trinkets::brooch, false, "bros"),
  HAIR_BAND(Headwear::hairBand, false, "bando", "scrunchie"),
  MUG(Homeware::mug, false, "mug", "cangkir"),
  NECK_PILLOW(Homeware::neckPillow, false, "bantal leher"),
  CUSHION(Homeware::cushion, false, "sarung bantal", "bantal"),
  MONEY_BOX(Homeware::moneyBox, false, "celengan"),
  CURTAIN(Homeware::curtain, false, "tirai"),
  TISSUE_BOX(Wood::tissueBox, false, "tisu"),
  TRAY(Wood::tray, false, "nampan", "talenan"),
  LAMP(Wood::lamp, false, "lampu meja"),
  CLOCK(Wood::clock, false, "jam dinding"),
  NAME_BOARD(Wood::nameBoard, false, "papan nama", "kartu nama"),
  DESK(Wood::desk, false, "meja lipat"),
  ROUND_TRAY(Rattan::roundTray, false, "tampah", "piring anyam", "tempat tidur"),
  DOME(Rattan::dome, false, "tudung saji", "lampu gantung"),
  CHAIR(Rattan::chair, false, "kursi teras", "kursi rotan"),
  MAT(Rattan::mat, false, "tikar"),
  BASKET(Rattan::basket, false, "keranjang", "bakul"),
  STEAMER(Metal::steamer, false, "dandang", "panci kukus"),
  LEAF_DISH(Ironwork::leafDish, false, "asbak"),
  SPOON(Metal::spoon, false, "saringan", "serok", "sendok"),
  SHELF(Ironwork::shelf, false, "rak dinding"),
  TRIVET(Ironwork::trivet, false, "tatakan"),
  LANTERN(Ironwork::lantern, false, "lentera"),
  BRIDGE(Models::ampera, false, "ampera"),
  BOAT(Vehicles::boat, false, "perahu"),
  TRUCK(Vehicles::truck, false, "truk"),
  PEDICAB(Vehicles::pedicab, false, "becak"),
  MEGALITH(Models::megalith, false, "arca", "megalit"),
  HOUSE(Models::house, false, "miniatur"),
  CLOTH(Cloth::any, true);

  private static final Map<Craft, Thing> USUAL = new EnumMap<>(Craft.class);

  static {
    USUAL.put(Craft.KAOS_SABLON, TSHIRT);
    USUAL.put(Craft.MUKENA, MUKENA);
    USUAL.put(Craft.HIJAB, HIJAB);
    USUAL.put(Craft.TAS, TOTE);
    USUAL.put(Craft.ROTI, BUNS);
    USUAL.put(Craft.PEMPEK, PEMPEK);
    USUAL.put(Craft.KEMPLANG, KEMPLANG);
    USUAL.put(Craft.CAMILAN, CHIPS);
    USUAL.put(Craft.KULINER, JAR);
    USUAL.put(Craft.KOPI, COFFEE);
    USUAL.put(Craft.AKSESORI, BROOCH);
    USUAL.put(Craft.MINIATUR, HOUSE);
    USUAL.put(Craft.KRIYA, MUG);
    USUAL.put(Craft.KAYU, TISSUE_BOX);
    USUAL.put(Craft.ROTAN, BASKET);
    USUAL.put(Craft.LOGAM, STEAMER);
  }

  private final BiConsumer<Svg, Look> drawing;
  private final boolean textile;
  private final List<String> words;

  Thing(BiConsumer<Svg, Look> drawing, boolean textile, String... words) {
    this.drawing = drawing;
    this.textile = textile;
    this.words = List.of(words);
  }

  static Thing of(Craft craft, String words) {
    String name = words + " ";
    return Arrays.stream(values())
        .filter(thing -> thing.words.stream().anyMatch(name::contains))
        .findFirst()
        .orElseGet(() -> USUAL.getOrDefault(craft, CLOTH));
  }

  /** The words of a name by which this kind is recognised, in lower case. */
  List<String> words() {
    return words;
  }

  void draw(Svg svg, Look look) {
    drawing.accept(svg, look);
  }

  /** The pattern from near by for cloth, half the picture at twice the size for everything else. */
  void closeUp(Svg svg, Look look) {
    if (textile) {
      Cloth.closeUp(svg, look);
      return;
    }
    Chance chance = look.chance().fork("close");
    double x = 400 + chance.between(-60, 60);
    double y = 620 + chance.between(-60, 60);
    svg.scaled(2, 2 * x - 400, 2 * y - 500, () -> drawing.accept(svg, look));
  }
}
