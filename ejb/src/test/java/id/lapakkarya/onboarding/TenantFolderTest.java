package id.lapakkarya.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenantFolderTest {
  static final Path TENANTS = Path.of("..", "tenants");
  static final Set<String> CATEGORIES =
      Set.of(
          "songket",
          "jumputan",
          "batik",
          "ecoprint",
          "tas",
          "aksesori",
          "mukena",
          "hijab",
          "kaos-sablon",
          "kuliner",
          "roti",
          "pempek",
          "kemplang",
          "kopi",
          "camilan",
          "kriya",
          "kayu",
          "rotan",
          "miniatur",
          "logam");

  @TempDir private Path temporary;

  @Test
  void should_accept_all_twenty_tenants_with_at_least_160_products_over_every_category()
      throws IOException, BrokenDescription {
    List<TenantDescription> all = new ArrayList<>();
    try (Stream<Path> folders = Files.list(TENANTS)) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        all.add(TenantFolder.read(folder, CATEGORIES));
      }
    }

    Set<String> slugs = new HashSet<>();
    Set<String> skus = new HashSet<>();
    Set<String> categories = new HashSet<>();
    all.stream()
        .flatMap(tenant -> tenant.goods().stream())
        .forEach(
            goods -> {
              assertThat(slugs.add(goods.product().slug())).as(goods.product().slug()).isTrue();
              goods
                  .product()
                  .skus()
                  .forEach(sku -> assertThat(skus.add(sku.sku())).as(sku.sku()).isTrue());
              categories.add(goods.product().category());
            });
    assertThat(all).hasSize(20).allMatch(tenant -> tenant.scheme().isPresent());
    assertThat(slugs).hasSizeGreaterThanOrEqualTo(160);
    assertThat(categories).isEqualTo(CATEGORIES);
  }

  @Test
  void should_say_file_line_and_reason_of_every_fault() throws IOException {
    Path folder = copyOf("lapas-lahat");
    replace(folder.resolve("tenant.yaml"), "kind: LAPAS", "kind: TOKO");
    List<String> rows = new ArrayList<>(Files.readAllLines(folder.resolve("catalogue.csv")));
    rows.set(1, rows.get(1).replaceAll(",[0-9]+$", ",banyak"));
    Files.write(folder.resolve("catalogue.csv"), rows);

    assertThatThrownBy(() -> TenantFolder.read(folder, CATEGORIES))
        .isInstanceOfSatisfying(
            BrokenDescription.class,
            broken ->
                assertThat(broken.reasons())
                    .containsExactlyInAnyOrder(
                        "lapas-lahat/tenant.yaml:3: kind must be LAPAS, LPP, NARKOTIKA, LPKA or RUTAN",
                        "lapas-lahat/catalogue.csv:2: stock must be a whole number"));
  }

  @Test
  void should_refuse_what_is_not_yaml_with_its_line() throws IOException {
    Path folder = copyOf("lapas-lahat");
    replace(folder.resolve("tenant.yaml"), "town: ", "town: [");

    assertThatThrownBy(() -> TenantFolder.read(folder, CATEGORIES))
        .isInstanceOfSatisfying(
            BrokenDescription.class,
            broken ->
                assertThat(broken.reasons())
                    .singleElement()
                    .asString()
                    .startsWith("lapas-lahat/tenant.yaml:"));
  }

  private Path copyOf(String slug) throws IOException {
    Path folder = Files.createDirectory(temporary.resolve(slug));
    for (String file : List.of("tenant.yaml", "catalogue.csv")) {
      Files.copy(TENANTS.resolve(slug).resolve(file), folder.resolve(file));
    }
    return folder;
  }

  private static void replace(Path file, String what, String with) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(what);
    Files.writeString(file, text.replace(what, with));
  }
}
