package id.lapakkarya.onboarding;

import id.lapakkarya.catalogue.FoodBase;
import id.lapakkarya.catalogue.FoodFacts;
import id.lapakkarya.catalogue.FoodPackaging;
import id.lapakkarya.catalogue.ProductDraft;
import id.lapakkarya.catalogue.ProductRules;
import id.lapakkarya.catalogue.ProductStatus;
import id.lapakkarya.catalogue.SkuDraft;
import id.lapakkarya.catalogue.Storage;
import id.lapakkarya.platform.CellText;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Violation;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** {@code catalogue.csv}: one row per variant; the columns of a product stand in its first row. */
final class CatalogueFile {
  /** May be left out: the works are then published. */
  private static final String STATUS = "status";

  /** May be left out: of food, these are then told by the attributes and licences. */
  private static final String SHELF_LIFE = "shelf_life_days";

  private static final String FOOD_BASE = "food_base";
  private static final String PACKAGING = "packaging";
  private static final String PAPERS = "papers";

  private static final List<String> COLUMNS =
      List.of(
          "product",
          "name",
          "name_en",
          "category",
          "description",
          "description_en",
          "lead_time_days",
          "storage",
          "attributes",
          "licences",
          "sku",
          "article_code",
          "options",
          "price",
          "material_cost",
          "weight_g",
          "stock");

  /** In the order in which they are written. */
  static final List<String> ALL_COLUMNS =
      Stream.concat(COLUMNS.stream(), Stream.of(STATUS, SHELF_LIFE, FOOD_BASE, PACKAGING, PAPERS))
          .toList();

  private final Set<String> categories;
  private final List<CatalogueFault> faults;

  private CatalogueFile(Set<String> categories, List<CatalogueFault> faults) {
    this.categories = categories;
    this.faults = faults;
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

  /** Reads the text; what is wrong goes into {@code faults}. */
  static List<TenantDescription.Goods> read(
      Reader reader, Set<String> categories, List<CatalogueFault> faults) {
    return new CatalogueFile(categories, faults).read(reader);
  }

  private record Row(CSVRecord record, long line) {}

  private List<TenantDescription.Goods> read(Reader reader) {
    Map<String, List<Row>> products = new LinkedHashMap<>();
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    try (CSVParser parser = format.parse(reader)) {
      Set<String> missing = new TreeSet<>(COLUMNS);
      missing.removeAll(parser.getHeaderMap().keySet());
      if (!missing.isEmpty()) {
        complain(1, "", "column-missing", missing.toString());
        return List.of();
      }
      for (CSVRecord record : parser) {
        long line = parser.getCurrentLineNumber();
        if (!record.isConsistent()) {
          complain(line, "", "wrong-width", String.valueOf(record.size()));
        } else {
          products
              .computeIfAbsent(record.get("product"), slug -> new ArrayList<>())
              .add(new Row(record, line));
        }
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      complain(1, "", "unreadable", String.valueOf(e.getMessage()));
    }
    return products.values().stream().map(this::goods).toList();
  }

  private TenantDescription.Goods goods(List<Row> rows) {
    CSVRecord first = rows.get(0).record;
    long line = rows.get(0).line;
    List<SkuDraft> skus = new ArrayList<>();
    List<Integer> stock = new ArrayList<>();
    for (Row row : rows) {
      CSVRecord record = row.record;
      skus.add(
          new SkuDraft(
              record.get("sku"),
              record.get("article_code").isEmpty() ? null : text(record, "article_code"),
              pairs(text(record, "options"), row.line),
              Rupiah.of(number(record, "price", row.line)),
              Rupiah.of(number(record, "material_cost", row.line)),
              (int) number(record, "weight_g", row.line)));
      stock.add((int) number(record, "stock", row.line));
      if (record.get("sku").isEmpty()) {
        complain(row.line, "sku", "required", "");
      }
    }
    ProductDraft draft =
        new ProductDraft(
            first.get("product"),
            text(first, "name"),
            text(first, "name_en"),
            text(first, "description"),
            text(first, "description_en"),
            first.get("category"),
            status(first, line),
            storage(first.get("storage"), line),
            (int) number(first, "lead_time_days", line),
            pairs(text(first, "attributes"), line),
            pairs(text(first, "licences"), line),
            skus,
            facts(first, line));
    for (Violation violation : ProductRules.check(draft, categories).all()) {
      complain(line, violation.field(), violation.code(), "");
    }
    return new TenantDescription.Goods(
        line, draft, stock, PaperCells.read(optional(first, PAPERS), line, faults));
  }

  private FoodFacts facts(CSVRecord record, long line) {
    return new FoodFacts(
        optional(record, SHELF_LIFE).isEmpty() ? null : (int) number(record, SHELF_LIFE, line),
        value(FoodBase.class, record, FOOD_BASE, line),
        value(FoodPackaging.class, record, PACKAGING, line));
  }

  private <E extends Enum<E>> E value(Class<E> type, CSVRecord record, String column, long line) {
    String text = optional(record, column).toUpperCase(Locale.ROOT);
    try {
      return text.isEmpty() ? null : Enum.valueOf(type, text);
    } catch (IllegalArgumentException e) {
      complain(line, column, "unknown-value", "");
      return null;
    }
  }

  private static String optional(CSVRecord record, String column) {
    return record.isMapped(column) ? text(record, column) : "";
  }

  private static String text(CSVRecord record, String column) {
    return CellText.read(record.get(column));
  }

  private ProductStatus status(CSVRecord record, long line) {
    String text = record.isMapped(STATUS) ? record.get(STATUS) : "";
    if (text.isEmpty() || text.equals("published")) {
      return ProductStatus.PUBLISHED;
    }
    if (!text.equals("draft")) {
      complain(line, STATUS, "unknown-value", "");
    }
    return ProductStatus.DRAFT;
  }

  private Storage storage(String text, long line) {
    if (text.isEmpty()) {
      return Storage.NONE;
    }
    try {
      return Storage.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      complain(line, "storage", "storage", "");
      return Storage.NONE;
    }
  }

  private long number(CSVRecord record, String column, long line) {
    try {
      long number = Long.parseLong(record.get(column));
      if (number >= 0 && number <= Integer.MAX_VALUE) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Falls through to the complaint.
    }
    complain(line, column, "not-a-number", "");
    return 0;
  }

  private Map<String, String> pairs(String text, long line) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String part : text.split(";", -1)) {
      int at = part.indexOf('=');
      if (!part.isBlank() && at < 1) {
        complain(line, "", "not-a-pair", part.strip());
      } else if (at > 0) {
        pairs.put(part.substring(0, at).strip(), part.substring(at + 1).strip());
      }
    }
    return pairs;
  }

  private void complain(long line, String field, String code, String detail) {
    faults.add(new CatalogueFault(line, field, code, detail));
  }
}
