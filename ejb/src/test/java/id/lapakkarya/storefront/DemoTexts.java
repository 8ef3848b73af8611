package id.lapakkarya.storefront;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.yaml.snakeyaml.Yaml;

/** The works that {@code tenants/} describes, as their listings tell of them. */
final class DemoTexts {
  private static final Path TENANTS = Path.of("..", "tenants");
  private static final Map<String, String> CATEGORIES =
      Map.ofEntries(
          Map.entry("songket", "Songket Songket"),
          Map.entry("jumputan", "Jumputan Jumputan tie-dye"),
          Map.entry("batik", "Batik Batik"),
          Map.entry("ecoprint", "Ecoprint Ecoprint"),
          Map.entry("tas", "Tas Bags"),
          Map.entry("aksesori", "Aksesori Accessories"),
          Map.entry("mukena", "Mukena Prayer robes"),
          Map.entry("hijab", "Hijab Hijabs"),
          Map.entry("kaos-sablon", "Kaos sablon Printed T-shirts"),
          Map.entry("kuliner", "Kuliner Food"),
          Map.entry("roti", "Roti dan kue Bread and cakes Kuliner Food"),
          Map.entry("pempek", "Pempek Pempek Kuliner Food"),
          Map.entry("kemplang", "Kemplang Fish crackers Kuliner Food"),
          Map.entry("kopi", "Kopi Coffee Kuliner Food"),
          Map.entry("camilan", "Camilan dan bahan Snacks and staples Kuliner Food"),
          Map.entry("kriya", "Kriya Crafts"),
          Map.entry("kayu", "Kriya kayu Woodwork Kriya Crafts"),
          Map.entry("rotan", "Anyaman rotan Rattan weaving Kriya Crafts"),
          Map.entry("miniatur", "Miniatur Miniatures Kriya Crafts"),
          Map.entry("logam", "Kriya logam Metalwork Kriya Crafts"));

  private DemoTexts() {}

  /** A work and the words by which it is found. */
  record Work(String slug, String category, String shop, ListingText text) {}

  static List<Work> all() throws IOException {
    List<Path> folders;
    try (Stream<Path> paths = Files.list(TENANTS)) {
      folders = paths.filter(Files::isDirectory).sorted().toList();
    }
    List<Work> works = new ArrayList<>();
    for (Path folder : folders) {
      Map<String, Object> shop;
      try (Reader yaml = Files.newBufferedReader(folder.resolve("tenant.yaml"))) {
        shop = new Yaml().load(yaml);
      }
      try (Reader csv = Files.newBufferedReader(folder.resolve("catalogue.csv"))) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        for (CSVRecord row : format.parse(csv)) {
          if (!row.get("name").isEmpty()) {
            works.add(work(works.size() + 1, row, folder.getFileName().toString(), shop));
          }
        }
      }
    }
    return works;
  }

  private static Work work(long id, CSVRecord row, String slug, Map<String, Object> shop) {
    String name = row.get("name") + " " + row.get("name_en");
    String values =
        Stream.of(row.get("attributes").split(";"))
            .map(pair -> pair.substring(pair.indexOf('=') + 1).strip())
            .collect(Collectors.joining(" "));
    String about =
        String.join(
            " ",
            row.get("description"),
            row.get("description_en"),
            values,
            String.valueOf(shop.get("name")),
            String.valueOf(shop.get("town")));
    String category = row.get("category");
    return new Work(
        row.get("product"),
        category,
        slug,
        new ListingText(id, name, name + " " + CATEGORIES.get(category), about));
  }
}
