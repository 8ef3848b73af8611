package id.lapakkarya.onboarding;

import id.lapakkarya.catalogue.Axes;
import id.lapakkarya.catalogue.Axis;
import id.lapakkarya.catalogue.FoodBase;
import id.lapakkarya.catalogue.FoodFacts;
import id.lapakkarya.catalogue.FoodPackaging;
import id.lapakkarya.catalogue.Measures;
import id.lapakkarya.catalogue.ProductDraft;
import id.lapakkarya.catalogue.ProductExtras;
import id.lapakkarya.catalogue.ProductRules;
import id.lapakkarya.catalogue.ProductStatus;
import id.lapakkarya.catalogue.QuantityPrices;
import id.lapakkarya.catalogue.SkuDraft;
import id.lapakkarya.catalogue.Storage;
import id.lapakkarya.onboarding.CatalogueSheet.Line;
import id.lapakkarya.platform.CellText;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Violation;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of works: one line per variant; the columns of a product stand in its first line. */
final class CatalogueFile {
  static final String PRODUCT = "product";
  static final String SKU = "sku";

  /** May be left out: new works are then published, others stay as they are. */
  private static final String STATUS = "status";

  /** May be left out: of food, these are then told by the attributes and licences. */
  private static final String SHELF_LIFE = "shelf_life_days";

  private static final String FOOD_BASE = "food_base";
  private static final String PACKAGING = "packaging";
  private static final String PAPERS = "papers";

  /** May be left out: new variants then have none, others keep theirs. */
  private static final String QUANTITY_PRICES = "quantity_prices";

  /** May be left out, all of them: new variants are then not measured, others keep theirs. */
  private static final String LENGTH = "length_cm";

  private static final String WIDTH = "width_cm";
  private static final String HEIGHT = "height_cm";

  /** May be left out: variants are then offered, or stay as they are. */
  private static final String WITHDRAWN = "withdrawn";

  private static final String YES = "yes";

  /** May be left out: new works then have none, others keep theirs. */
  private static final String AXES = "axes";

  private static final String BETWEEN_VALUES = "|";
  private static final List<String> MEASURES = List.of(LENGTH, WIDTH, HEIGHT);

  /** May be left out, and then stays as it is. */
  static final String RELATED = "related";

  /**
   * Addresses of the photographs. A new work has those again that its Lapas knows; others stay as
   * they are.
   */
  private static final String PICTURES = "pictures";

  /** Before the name of one, whatever host stands before that. */
  static final String PICTURE_PATH = "/art/own/";

  private static final Pattern PICTURE = Pattern.compile(PICTURE_PATH + "([0-9a-f]{64}[.][a-z]+)");

  private static final List<String> COLUMNS =
      List.of(
          PRODUCT,
          "name",
          "name_en",
          "category",
          "description",
          "description_en",
          "lead_time_days",
          "storage",
          "attributes",
          "licences",
          SKU,
          "article_code",
          "options",
          "price",
          "material_cost",
          "weight_g",
          "stock");

  /** In the order in which they are written. */
  static final List<String> ALL_COLUMNS =
      Stream.concat(
              COLUMNS.stream(),
              Stream.of(
                  STATUS,
                  SHELF_LIFE,
                  FOOD_BASE,
                  PACKAGING,
                  PAPERS,
                  QUANTITY_PRICES,
                  LENGTH,
                  WIDTH,
                  HEIGHT,
                  WITHDRAWN,
                  AXES,
                  PersonalisationCells.COLUMN,
                  RELATED,
                  PICTURES))
          .toList();

  /** The columns of what the rules of a product speak of. */
  private static final Map<String, String> COLUMN_OF =
      Map.ofEntries(
          Map.entry("slug", PRODUCT),
          Map.entry("nameEn", "name_en"),
          Map.entry("descriptionEn", "description_en"),
          Map.entry("leadTimeDays", "lead_time_days"),
          Map.entry("shelfLifeDays", SHELF_LIFE),
          Map.entry("skus", SKU),
          Map.entry("articleCode", "article_code"),
          Map.entry("materialCost", "material_cost"),
          Map.entry("weightGrams", "weight_g"),
          Map.entry("quantityPrices", QUANTITY_PRICES),
          Map.entry("measures.length", LENGTH),
          Map.entry("measures.width", WIDTH),
          Map.entry("measures.height", HEIGHT));

  /** Addresses have neither. */
  private static final String BETWEEN = "[;,\\s]+";

  private static final Pattern OF_VARIANT =
      Pattern.compile("skus\\[(\\d+)](?:\\.(\\w+(?:\\.\\w+)?)(?:\\[\\d+]\\.\\w+)?)?");

  private final Set<String> categories;
  private final List<CatalogueFault> faults;

  /** Line and column of each fault. */
  private final Set<String> told = new HashSet<>();

  private boolean hasQuantityPrices;
  private boolean hasMeasures;
  private boolean hasWithdrawn;
  private boolean hasAxes;
  private boolean hasPersonalisation;
  private boolean hasRelated;

  private CatalogueFile(Set<String> categories, List<CatalogueFault> faults) {
    this.categories = categories;
    this.faults = faults;
  }

  /**
   * The lines of a work, with a cell for each of {@link #ALL_COLUMNS}: a text or a number.
   *
   * @param pictures addresses of its photographs, but for their names
   */
  static List<List<Object>> lines(TenantDescription.Goods goods, String pictures) {
    ProductDraft product = goods.product();
    List<List<Object>> lines = new ArrayList<>();
    for (int i = 0; i < product.skus().size(); i++) {
      SkuDraft sku = product.skus().get(i);
      boolean first = i == 0;
      lines.add(
          List.of(
              product.slug(),
              first ? CellText.write(product.name()) : "",
              first ? CellText.write(product.nameEn()) : "",
              first ? product.category() : "",
              first ? CellText.write(product.description()) : "",
              first ? CellText.write(product.descriptionEn()) : "",
              first ? product.leadTimeDays() : "",
              first && product.storage() != Storage.NONE ? code(product.storage()) : "",
              first ? CellText.write(PairText.write(product.attributes())) : "",
              first ? CellText.write(PairText.write(product.licences())) : "",
              sku.sku(),
              sku.articleCode() == null ? "" : CellText.write(sku.articleCode()),
              CellText.write(PairText.write(sku.options())),
              sku.price().amount(),
              sku.materialCost().amount(),
              sku.weightGrams(),
              goods.stock().get(i),
              first ? code(product.status()) : "",
              first ? days(product.food()) : "",
              first && product.food() != null ? code(product.food().base()) : "",
              first && product.food() != null ? code(product.food().packaging()) : "",
              first ? CellText.write(PaperCells.write(goods.papers())) : "",
              sku.quantityPrices() == null ? "" : sku.quantityPrices().text(),
              sku.measures() == null ? "" : cell(sku.measures().length()),
              sku.measures() == null ? "" : cell(sku.measures().width()),
              sku.measures() == null ? "" : cell(sku.measures().height()),
              Boolean.TRUE.equals(sku.withdrawn()) ? YES : "",
              first && product.axes() != null ? CellText.write(text(product.axes())) : "",
              first ? asked(product.extras()) : "",
              first ? related(product.extras()) : "",
              first
                  ? goods.pictures().stream().map(pictures::concat).collect(Collectors.joining(" "))
                  : ""));
    }
    return lines;
  }

  private static String asked(ProductExtras extras) {
    return extras.personalisation() == null
        ? ""
        : CellText.write(PersonalisationCells.write(extras.personalisation()));
  }

  private static String related(ProductExtras extras) {
    return extras.related() == null ? "" : String.join("; ", extras.related());
  }

  private static String code(Enum<?> constant) {
    return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT);
  }

  /** E.g. {@code ukuran=S|M; warna=merah}. */
  private static String text(Axes axes) {
    Map<String, String> pairs = new LinkedHashMap<>();
    axes.all().forEach(axis -> pairs.put(axis.name(), String.join(BETWEEN_VALUES, axis.values())));
    return PairText.write(pairs);
  }

  private static Object cell(Integer number) {
    return number == null ? "" : number;
  }

  private static String days(FoodFacts facts) {
    return facts == null || facts.shelfLifeDays() == null ? "" : facts.shelfLifeDays().toString();
  }

  /** Reads the file; what is wrong goes into {@code complaints}, one line each. */
  static List<TenantDescription.Goods> read(
      Path path, String shownAs, Set<String> categories, List<String> complaints) {
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      return read(reader, shownAs, categories, complaints);
    } catch (IOException e) {
      complaints.add(shownAs + ":1: cannot be read: " + e.getMessage());
      return List.of();
    }
  }

  /** As the other, from wherever the text comes. */
  static List<TenantDescription.Goods> read(
      Reader reader, String shownAs, Set<String> categories, List<String> complaints) {
    List<CatalogueFault> faults = new ArrayList<>();
    List<TenantDescription.Goods> goods = read(reader, categories, faults);
    faults.forEach(fault -> complaints.add(fault.inEnglish(shownAs)));
    return goods;
  }

  /** Reads comma separated values; what is wrong goes into {@code faults}. */
  static List<TenantDescription.Goods> read(
      Reader reader, Set<String> categories, List<CatalogueFault> faults) {
    try {
      return read(CatalogueSheet.commas(reader), categories, faults);
    } catch (CatalogueSheet.Unreadable e) {
      faults.add(e.fault());
      return List.of();
    }
  }

  /** The works of a table; what is wrong goes into {@code faults}. */
  static List<TenantDescription.Goods> read(
      CatalogueSheet sheet, Set<String> categories, List<CatalogueFault> faults) {
    return new CatalogueFile(categories, faults).read(sheet);
  }

  private List<TenantDescription.Goods> read(CatalogueSheet sheet) {
    Set<String> missing = new TreeSet<>(COLUMNS);
    missing.removeAll(sheet.columns());
    if (!missing.isEmpty()) {
      complain(1, "", "column-missing", missing.toString());
      return List.of();
    }
    hasQuantityPrices = sheet.columns().contains(QUANTITY_PRICES);
    hasWithdrawn = sheet.columns().contains(WITHDRAWN);
    hasAxes = sheet.columns().contains(AXES);
    hasMeasures = MEASURES.stream().anyMatch(sheet.columns()::contains);
    hasPersonalisation = sheet.columns().contains(PersonalisationCells.COLUMN);
    hasRelated = sheet.columns().contains(RELATED);
    Map<String, List<Line>> products = new LinkedHashMap<>();
    for (Line line : sheet.lines()) {
      if (line.width() > sheet.columns().size()) {
        complain(line.number(), "", "wrong-width", String.valueOf(line.width()));
      } else {
        products.computeIfAbsent(line.get(PRODUCT), slug -> new ArrayList<>()).add(line);
      }
    }
    return products.values().stream().map(this::goods).toList();
  }

  private TenantDescription.Goods goods(List<Line> lines) {
    Line first = lines.get(0);
    List<SkuDraft> skus = new ArrayList<>();
    List<Integer> stock = new ArrayList<>();
    for (Line line : lines) {
      skus.add(
          new SkuDraft(
              line.get(SKU),
              line.get("article_code").isEmpty() ? null : text(line, "article_code"),
              pairs(line, "options"),
              Rupiah.of(number(line, "price")),
              Rupiah.of(number(line, "material_cost")),
              (int) number(line, "weight_g"),
              steps(line),
              measures(line),
              withdrawn(line)));
      int pieces = (int) number(line, "stock");
      stock.add(pieces);
      if (line.get(SKU).isEmpty()) {
        complain(line.number(), SKU, "required", "");
      }
    }
    ProductDraft draft =
        new ProductDraft(
            first.get(PRODUCT),
            text(first, "name"),
            text(first, "name_en"),
            text(first, "description"),
            text(first, "description_en"),
            first.get("category"),
            status(first),
            storage(first),
            (int) number(first, "lead_time_days"),
            pairs(first, "attributes"),
            pairs(first, "licences"),
            skus,
            facts(first),
            axes(first),
            extras(first));
    ProductRules.check(draft, categories).all().forEach(each -> complain(each, lines));
    return new TenantDescription.Goods(
        lines.stream().map(Line::number).toList(),
        draft,
        stock,
        PaperCells.read(text(first, PAPERS), first.number(), faults),
        PICTURE.matcher(text(first, PICTURES)).results().map(found -> found.group(1)).toList());
  }

  private QuantityPrices steps(Line line) {
    if (!hasQuantityPrices) {
      return null;
    }
    try {
      return QuantityPrices.parse(line.get(QUANTITY_PRICES));
    } catch (IllegalArgumentException e) {
      complain(line.number(), QUANTITY_PRICES, "quantity-prices", e.getMessage());
      return QuantityPrices.NONE;
    }
  }

  private Measures measures(Line line) {
    return hasMeasures
        ? new Measures(side(line, LENGTH), side(line, WIDTH), side(line, HEIGHT))
        : null;
  }

  private Boolean withdrawn(Line line) {
    if (!hasWithdrawn) {
      return null;
    }
    String text = line.get(WITHDRAWN);
    if (!text.isEmpty() && !text.equals(YES)) {
      complain(line.number(), WITHDRAWN, "unknown-value", "");
    }
    return text.equals(YES);
  }

  private Axes axes(Line line) {
    if (!hasAxes) {
      return null;
    }
    List<Axis> axes = new ArrayList<>();
    pairs(line, AXES)
        .forEach((name, values) -> axes.add(new Axis(name, List.of(values.split("[|]", -1)))));
    return new Axes(axes);
  }

  private Integer side(Line line, String column) {
    return line.get(column).isEmpty() ? null : Integer.valueOf((int) number(line, column));
  }

  private ProductExtras extras(Line line) {
    return new ProductExtras(
        hasPersonalisation
            ? PersonalisationCells.read(
                text(line, PersonalisationCells.COLUMN), line.number(), faults)
            : null,
        hasRelated
            ? Stream.of(text(line, RELATED).split(BETWEEN)).filter(each -> !each.isEmpty()).toList()
            : null);
  }

  private FoodFacts facts(Line line) {
    return new FoodFacts(
        text(line, SHELF_LIFE).isEmpty() ? null : (int) number(line, SHELF_LIFE),
        value(FoodBase.class, line, FOOD_BASE),
        value(FoodPackaging.class, line, PACKAGING));
  }

  private <E extends Enum<E>> E value(Class<E> type, Line line, String column) {
    String text = text(line, column).toUpperCase(Locale.ROOT);
    try {
      return text.isEmpty() ? null : Enum.valueOf(type, text);
    } catch (IllegalArgumentException e) {
      complain(line.number(), column, "unknown-value", "");
      return null;
    }
  }

  private static String text(Line line, String column) {
    return CellText.read(line.get(column));
  }

  private ProductStatus status(Line line) {
    String text = line.get(STATUS);
    if (text.isEmpty()) {
      return null;
    }
    return Stream.of(ProductStatus.values())
        .filter(each -> code(each).equals(text))
        .findFirst()
        .orElseGet(
            () -> {
              complain(line.number(), STATUS, "unknown-value", "");
              return ProductStatus.DRAFT;
            });
  }

  private Storage storage(Line line) {
    String text = line.get("storage");
    if (text.isEmpty()) {
      return Storage.NONE;
    }
    try {
      return Storage.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      complain(line.number(), "storage", "storage", "");
      return Storage.NONE;
    }
  }

  private long number(Line line, String column) {
    try {
      long number = Long.parseLong(line.get(column));
      if (number >= 0 && number <= Integer.MAX_VALUE) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Falls through to the complaint.
    }
    complain(line.number(), column, "not-a-number", "");
    return 0;
  }

  private Map<String, String> pairs(Line line, String column) {
    return PairText.read(
        text(line, column), odd -> complain(line.number(), column, "not-a-pair", odd));
  }

  /** Says it of the variant's own line and column, once. */
  private void complain(Violation violation, List<Line> lines) {
    Matcher ofVariant = OF_VARIANT.matcher(violation.field());
    boolean variant = ofVariant.matches();
    Line line = lines.get(variant ? Integer.parseInt(ofVariant.group(1)) : 0);
    String field =
        variant
            ? ofVariant.group(2)
            : violation.field().replaceFirst("^" + Axes.FIELD + ".*", AXES);
    String column = field == null ? SKU : COLUMN_OF.getOrDefault(field, field);
    if (!told.contains(line.number() + column)) {
      complain(line.number(), column, violation.code(), "");
    }
  }

  private void complain(long line, String field, String code, String detail) {
    told.add(line + field);
    faults.add(new CatalogueFault(line, field, code, detail));
  }
}
