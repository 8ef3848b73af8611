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
  TSHIRT(Garments::tshirt, 440, "kaos"),
  FRAMED(Interiors::framed, 0, "berbingkai"),
  TABLE(Interiors::table, 0, "taplak"),
  RUNNER(Interiors::runner, 0, "pelari meja"),
  SHIRT(Garments::shirt, 0, "kemeja", "outer", "kimono"),
  MUKENA(Veils::mukena, 650, "mukena"),
  HIJAB(Veils::hijab, 560, "hijab", "pashmina", "kerudung"),
  BACKPACK(Bags::backpack, 470, "ransel"),
  POUCH(Bags::pouch, 480, "dompet", "pinggang", "pouch"),
  KNIT(Knits::bag, 640, "rajut"),
  SLING(Bags::sling, 640, "serut", "selempang"),
  TOTE(Bags::tote, 610, "tote", "tas "),
  TINS(Metal::tins, 480, "loyang kue", "loyang maksuba"),
  PULL_APART(Bakery::pullApart, 540, "sobek"),
  DOUGHNUTS(Cakes::doughnuts, 540, "donat"),
  CAKE(Cakes::cake, 560, "bolu", "maksuba", "kue lapis", "engkak"),
  LOAF(Bakery::loaf, 600, "tawar", "gandum", "bagelen"),
  BISCUITS(
      Cakes::biscuits, 540, "nastar", "sagon", "kembang loyang", "mekar", "rengginang", "emping"),
  SWEETS(Cakes::sweets, 500, "dodol", "permen", "wajik"),
  BUNS(Bakery::buns, 540, "roti"),
  SOUP(Savoury::soup, 540, "tekwan", "model ikan"),
  PEMPEK(Savoury::pempek, 540, "pempek"),
  KEMPLANG(Savoury::kemplang, 540, "kemplang"),
  CHIPS(Snacks::chips, 520, "keripik"),
  TEMPEH(Snacks::tempeh, 540, "tempe "),
  JAR(Packs::jar, 540, "gula semut", "selai", "kaldu"),
  MUSHROOMS(Snacks::mushrooms, 480, "jamur"),
  SACK(Packs::sack, 560, "beras"),
  BOX(Packs::box, 590, "wedang", "teh hitam", "drip", "hampers"),
  COFFEE(Packs::coffee, 540),
  CAP(Headwear::cap, 570, "peci", "kopiah"),
  TANJAK(Headwear::tanjak, 560, "tanjak"),
  KEY_RING(Trinkets::keyRing, 600, "gantungan kunci"),
  BRACELET(Trinkets::bracelet, 540, "gelang"),
  NECKLACE(Trinkets::necklace, 440, "kalung"),
  BROOCH(Trinkets::brooch, 480, "bros"),
  HAIR_BAND(Headwear::hairBand, 420, "bando", "scrunchie"),
  MUG(Homeware::mug, 540, "mug", "cangkir"),
  NECK_PILLOW(Homeware::neckPillow, 420, "bantal leher"),
  CUSHION(Homeware::cushion, 540, "sarung bantal", "bantal"),
  MONEY_BOX(Homeware::moneyBox, 540, "celengan"),
  CURTAIN(Homeware::curtain, 420, "tirai"),
  TISSUE_BOX(Wood::tissueBox, 540, "tisu"),
  TRAY(Wood::tray, 540, "nampan", "talenan"),
  LAMP(Wood::lamp, 560, "lampu meja"),
  CLOCK(Wood::clock, 440, "jam dinding"),
  NAME_BOARD(Wood::nameBoard, 540, "papan nama", "kartu nama"),
  DESK(Wood::desk, 540, "meja lipat"),
  ROUND_TRAY(Rattan::roundTray, 540, "tampah", "piring anyam", "tempat tidur"),
  DOME(Rattan::dome, 540, "tudung saji", "lampu gantung"),
  CHAIR(Rattan::chair, 440, "kursi teras", "kursi rotan"),
  MAT(Rattan::mat, 540, "tikar"),
  BASKET(Rattan::basket, 540, "keranjang", "bakul"),
  STEAMER(Metal::steamer, 530, "dandang", "panci kukus"),
  LEAF_DISH(Ironwork::leafDish, 540, "asbak"),
  SPOON(Metal::spoon, 430, "saringan", "serok", "sendok"),
  SHELF(Ironwork::shelf, 560, "rak dinding"),
  TRIVET(Ironwork::trivet, 540, "tatakan"),
  LANTERN(Ironwork::lantern, 540, "lentera"),
  BRIDGE(Models::ampera, 560, "ampera"),
  BOAT(Vehicles::boat, 610, "perahu"),
  TRUCK(Vehicles::truck, 540, "truk"),
  PEDICAB(Vehicles::pedicab, 560, "becak"),
  MEGALITH(Models::megalith, 470, "arca", "megalit"),
  HOUSE(Models::house, 500, "miniatur"),
  SHAWL(Cloth::shawl, 0, "selendang", "syal"),
  CLOTH(Cloth::any, 0);

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

  /** The height that a close-up centres on; 0 shows the cloth itself. */
  private final int focus;

  private final List<String> words;

  Thing(BiConsumer<Svg, Look> drawing, int focus, String... words) {
    this.drawing = drawing;
    this.focus = focus;
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
    if (focus == 0) {
      Cloth.closeUp(svg, look);
      return;
    }
    Chance chance = look.chance().fork("close");
    double x = 400 + chance.between(-40, 40);
    double y = focus + chance.between(-30, 30);
    svg.scaled(2, 2 * x - 400, 2 * y - 500, () -> drawing.accept(svg, look));
  }
}
