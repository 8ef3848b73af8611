package id.lapakkarya.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.lapakkarya.identity.Permission;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of the back office says in one table who may open it; nothing is let in beside it. */
class RoutesTest {
  private static final Path PAGES = Path.of("src/main/webapp");

  /** What may be opened by whoever is staff at all, and why. */
  private static final Set<String> FOR_ANY_STAFF =
      Set.of(
          "/admin", // each of its cards has a permission of its own
          "/admin/bertindak", // choosing among the own scopes
          "/admin/pemberitahuan", // what this person was told, here
          "/admin/pemberitahuan/jumlah", // how much of it is new
          "/admin/cari", // finds what each of its kinds lets one see
          "/admin/peran"); // the own roles

  private static final Pattern LINK = Pattern.compile("(?:href|action|address)=\"(/admin[^\"#?]*)");
  private static final Pattern PERMISSION = Pattern.compile("actor\\.may\\('([^']+)'\\)");
  private static final Pattern OPENS = Pattern.compile("actor\\.opens\\('([^']+)'\\)");

  @Test
  void should_declare_who_may_open_every_page_of_the_back_office() throws IOException {
    Set<String> declared =
        Routes.all().stream()
            .flatMap(route -> route.view().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(pages("admin")).isNotEmpty().isSubsetOf(declared);
  }

  @Test
  void should_ask_for_a_permission_wherever_not_declared_for_any_staff() {
    assertThat(office())
        .isNotEmpty()
        .allSatisfy(
            route -> {
              if (FOR_ANY_STAFF.contains(route.address())) {
                assertThat(route.access()).isInstanceOf(Access.AnyStaff.class);
              } else {
                assertThat(route.access()).isInstanceOf(Access.Holder.class);
                assertThat(((Access.Holder) route.access()).permissions()).isNotEmpty();
              }
            });
  }

  @Test
  void should_lead_to_pages_that_are_there() {
    assertThat(Routes.all())
        .allSatisfy(
            route ->
                route
                    .view()
                    .ifPresent(view -> assertThat(PAGES.resolve(view.substring(1))).exists()));
  }

  @Test
  void should_declare_who_may_fetch_every_file_of_the_back_office() {
    List<String> files =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("id.lapakkarya.web")
                .stream()
                .filter(servlet -> servlet.isAnnotatedWith(WebServlet.class))
                .map(servlet -> servlet.getAnnotationOfType(WebServlet.class))
                .flatMap(servlet -> Stream.of(servlet.value(), servlet.urlPatterns()))
                .flatMap(Stream::of)
                .filter(Routes::isOffice)
                .toList();

    assertThat(files)
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat(Routes.find(file))
                    .hasValueSatisfying(
                        found ->
                            assertThat(found.access())
                                .isInstanceOf(
                                    FOR_ANY_STAFF.contains(file)
                                        ? Access.AnyStaff.class
                                        : Access.Holder.class)));
  }

  @Test
  void should_link_to_declared_addresses_only() throws IOException {
    Set<String> unknown = new TreeSet<>();
    for (String page : pages("")) {
      Matcher link = LINK.matcher(Files.readString(PAGES.resolve(page.substring(1))));
      while (link.find()) {
        if (Routes.find(link.group(1).replaceAll("#\\{.*", "x")).isEmpty()) {
          unknown.add(page + ": " + link.group(1));
        }
      }
    }

    assertThat(unknown).isEmpty();
  }

  @Test
  void should_ask_pages_for_permissions_and_addresses_that_exist() throws IOException {
    for (String page : pages("")) {
      String source = Files.readString(PAGES.resolve(page.substring(1)));
      Matcher permission = PERMISSION.matcher(source);
      while (permission.find()) {
        assertThat(Permission.valueOf(permission.group(1))).as(page).isNotNull();
      }
      Matcher address = OPENS.matcher(source);
      while (address.find()) {
        assertThat(Routes.find(address.group(1))).as(page + ": " + address.group(1)).isPresent();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/admin/produk/baru, PRICE_WRITE",
    "/admin/produk/12, PRODUCT_READ",
    "/admin/pesanan/LK-261122-7F3KQ-1, ORDER_READ",
    "/admin/laporan.csv, REPORT_READ",
    "/admin/petugas/, STAFF_READ"
  })
  void should_know_the_permission_of_an_address(String address, Permission permission) {
    Access access = Routes.find(address).orElseThrow().access();

    assertThat(((Access.Holder) access).permissions()).contains(permission);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/admin/today.xhtml", "/admin/lain", "/admin/produk/a/b", "/admin//"})
  void should_know_nothing_else(String address) {
    assertThat(Routes.find(address)).isEmpty();
  }

  private static List<Routes.Route> office() {
    return Routes.all().stream().filter(route -> Routes.isOffice(route.address())).toList();
  }

  private static Set<String> pages(String folder) throws IOException {
    try (Stream<Path> all = Files.walk(PAGES.resolve(folder))) {
      return all.map(page -> "/" + PAGES.relativize(page).toString().replace('\\', '/'))
          .filter(page -> page.endsWith(".xhtml"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
