package id.lapakkarya.onboarding;

import id.lapakkarya.catalogue.ProductDraft;
import id.lapakkarya.catalogue.ProductRules;
import id.lapakkarya.catalogue.ProductStatus;
import id.lapakkarya.catalogue.SkuDraft;
import id.lapakkarya.catalogue.Storage;
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
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** {@code catalogue.csv}: one row per variant; the columns of a product stand in its first row. */
final class CatalogueFile {
  private static final Set<String> COLUMNS =
      Set.of(
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

  private final String shownAs;
  private final Set<String> categories;
  private final List<String> complaints;

  private CatalogueFile(String shownAs, Set<String> categories, List<String> complaints) {
    this.shownAs = shownAs;
    this.categories = categories;
    this.complaints = complaints;
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
    return new CatalogueFile(shownAs, categories, complaints).read(reader);
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
        complain(1, "these columns are missing: " + missing);
        return List.of();
      }
      for (CSVRecord record : parser) {
        long line = parser.getCurrentLineNumber();
        if (!record.isConsistent()) {
          complain(line, "has " + record.size() + " columns");
        } else {
          products
              .computeIfAbsent(record.get("product"), slug -> new ArrayList<>())
              .add(new Row(record, line));
        }
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      complaints.add(shownAs + ":1: cannot be read: " + e.getMessage());
    }
    return products.values().stream().map(this::goods).toList();
  }

  private TenantDescription.Goods goods(List<Row> rows) {
    CSVRecord first = rows.get(0).record;
    long line = rows.get(0).line;
    List<SkuDraft> skus = new ArrayList<>();
    Map<String, Integer> stock = new LinkedHashMap<>();
    for (Row row : rows) {
      CSVRecord record = row.record;
      skus.add(
          new SkuDraft(
              record.get("sku"),
              record.get("article_code").isEmpty() ? null : record.get("article_code"),
              pairs(record.get("options"), row.line),
              Rupiah.of(number(record, "price", row.line)),
              Rupiah.of(number(record, "material_cost", row.line)),
              (int) number(record, "weight_g", row.line)));
      stock.put(record.get("sku"), (int) number(record, "stock", row.line));
      if (record.get("sku").isEmpty()) {
        complain(row.line, "sku is missing");
      }
    }
    ProductDraft draft =
        new ProductDraft(
            first.get("product"),
            first.get("name"),
            first.get("name_en"),
            first.get("description"),
            first.get("description_en"),
            first.get("category"),
            ProductStatus.PUBLISHED,
            storage(first.get("storage"), line),
            (int) number(first, "lead_time_days", line),
            pairs(first.get("attributes"), line),
            pairs(first.get("licences"), line),
            skus);
    for (Violation violation : ProductRules.check(draft, categories).all()) {
      complain(line, violation.field() + " is not acceptable: " + violation.code());
    }
    return new TenantDescription.Goods(draft, stock);
  }

  private Storage storage(String text, long line) {
    if (text.isEmpty()) {
      return Storage.NONE;
    }
    try {
      return Storage.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      complain(line, "storage must be ambient, chilled, frozen or empty");
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
    complain(line, column + " must be a whole number");
    return 0;
  }

  private Map<String, String> pairs(String text, long line) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String part : text.split(";", -1)) {
      int at = part.indexOf('=');
      if (!part.isBlank() && at < 1) {
        complain(line, "'" + part.strip() + "' must be key=value");
      } else if (at > 0) {
        pairs.put(part.substring(0, at).strip(), part.substring(at + 1).strip());
      }
    }
    return pairs;
  }

  private void complain(long line, String reason) {
    complaints.add(shownAs + ":" + line + ": " + reason);
  }
}
