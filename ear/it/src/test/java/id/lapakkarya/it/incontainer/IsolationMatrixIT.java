package id.lapakkarya.it.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.incontainer.matrix.Cell;
import id.lapakkarya.it.incontainer.matrix.Cell.As;
import id.lapakkarya.it.incontainer.matrix.Cell.Outcome;
import id.lapakkarya.it.incontainer.matrix.Kind;
import id.lapakkarya.it.support.Environment;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Nobody reaches a row of another Lapas, by any entity and in any way; and the same attempts do
 * reach it where the units leak. A new entity is declared here, and gets a row in {@code
 * matrix.Rows} when a Lapas owns it.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class IsolationMatrixIT {
  /** Rows of one Lapas each: in both units, filtered in one of them. */
  private static final Set<String> OWNED =
      Set.of(
          "AcceptedMethod",
          "AuditRow",
          "ChangeSet",
          "CatalogueUpload",
          "CatalogueUploadRow",
          "ChecklistOverride",
          "DistributionScheme",
          "FoodPaper",
          "FormerName",
          "Notice",
          "OrderLine",
          "PaperCover",
          "PaperFile",
          "Product",
          "ProductPicture",
          "ProductSku",
          "ShippingPolicy",
          "ShippingRate",
          "ShopOrder",
          "Stock",
          "StockMovement",
          "StockReservation");

  /** Unknown to the unit that a Lapas works in, with the reason. */
  private static final Map<String, String> MARKET_ONLY =
      Map.ofEntries(
          Map.entry("AccessToken", "a person's"),
          Map.entry("TokenFamily", "a person's"),
          Map.entry("Account", "a person's, who may work for several"),
          Map.entry("Area", "the country's"),
          Map.entry("Cart", "a buyer's, over several Lapas"),
          Map.entry("CartLine", "a buyer's"),
          Map.entry("CartQuote", "a buyer's"),
          Map.entry("AttributeDefinition", "the market's"),
          Map.entry("Category", "the market's"),
          Map.entry("Collector", "the platform's, also where it collects for one Lapas"),
          Map.entry("CustomerOrder", "a buyer's, over several Lapas"),
          Map.entry("HelpSession", "of a person of the province"),
          Map.entry("Invitation", "a person's, who may have no account yet"),
          Map.entry("Login", "a person's"),
          Map.entry("Mail", "to buyers"),
          Map.entry("MailLink", "a person's"),
          Map.entry("Motif", "the market's"),
          Map.entry("OutsideLink", "a person's"),
          Map.entry("PartnerKey", "asked for before it is known whose it is"),
          Map.entry("Payment", "of a buyer's whole order"),
          Map.entry("Refund", "the collector's work, by whom it is paid"),
          Map.entry("RecoveryCode", "a person's"),
          Map.entry("RoleAssignment", "a person's"),
          Map.entry("SearchSynonym", "the market's"),
          Map.entry("SecondFactor", "a person's"),
          Map.entry("SavedAddress", "a person's"),
          Map.entry("StoredPicture", "named by its content, shown to everybody"),
          Map.entry("Tenant", "the directory of all"));

  @Deployment
  static EnterpriseArchive ear() {
    return Archives.earWithLeakingUnits(IsolationMatrixIT.class);
  }

  @Test
  void should_reach_no_row_of_another_in_any_way() {
    List<Cell> cells = cellsOf("unit=tenant");

    print("tenant", cells);
    assertThat(cells).filteredOn(cell -> cell.outcome() != Outcome.HELD).isEmpty();
    assertThat(namesOf(cells, "unknown"))
        .as("declared as the market's alone")
        .isEqualTo(new TreeSet<>(MARKET_ONLY.keySet()));
    Set<String> owned = namesOf(cells, "");
    owned.removeAll(MARKET_ONLY.keySet());
    assertThat(owned).as("declared as a Lapas's own").isEqualTo(new TreeSet<>(OWNED));
  }

  @Test
  void should_see_every_leak_of_a_unit_that_lost_its_filter() {
    List<Cell> cells = cellsOf("unit=leaking-filter&keys=ignored");

    print("leaking-filter", cells);
    assertThat(leaks(cells, cell -> true))
        .containsAll(
            EnumSet.complementOf(
                EnumSet.of(Kind.CACHE_CONTAINS, Kind.CACHE_FIND, Kind.CACHE_REFERENCE)));
    for (String entity : OWNED) {
      assertThat(leaks(cells, cell -> cell.entity().equals(entity)))
          .as(entity)
          .contains(
              Kind.FIND,
              Kind.REFERENCE,
              Kind.JPQL,
              Kind.CRITERIA,
              Kind.BULK_UPDATE,
              Kind.BULK_DELETE,
              Kind.MERGE,
              Kind.REFRESH);
      assertThat(leaks(cells, cell -> cell.entity().equals(entity) && cell.as() == As.NOBODY))
          .as(entity + " without a tenant")
          .contains(Kind.FIND, Kind.JPQL, Kind.CRITERIA, Kind.BULK_UPDATE, Kind.BULK_DELETE);
    }
    for (String entity : MARKET_ONLY.keySet()) {
      assertThat(leaks(cells, cell -> cell.entity().equals(entity)))
          .as(entity)
          .contains(Kind.FIND, Kind.JPQL, Kind.CRITERIA, Kind.BULK_UPDATE, Kind.BULK_DELETE);
    }
  }

  @Test
  void should_see_the_leaks_of_a_shared_cache_and_of_tables_without_keys() {
    List<Cell> cells = cellsOf("unit=leaking-cache&keys=ignored");

    print("leaking-cache, keys ignored", cells);
    for (String entity : OWNED) {
      assertThat(leaks(cells, cell -> cell.entity().equals(entity)))
          .as(entity)
          .contains(Kind.CACHE_CONTAINS, Kind.CACHE_FIND, Kind.CACHE_REFERENCE);
    }
    assertThat(cells)
        .filteredOn(cell -> cell.kind() == Kind.JOIN && cell.outcome() == Outcome.LEAK)
        .extracting(Cell::detail)
        .contains("product_id joined", "shop_order_id joined");
  }

  private static Set<Kind> leaks(List<Cell> cells, Predicate<Cell> which) {
    return cells.stream()
        .filter(cell -> cell.outcome() == Outcome.LEAK)
        .filter(which)
        .map(Cell::kind)
        .collect(Collectors.toSet());
  }

  private static Set<String> namesOf(List<Cell> cells, String detail) {
    return cells.stream()
        .filter(cell -> cell.detail().startsWith(detail))
        .map(Cell::entity)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Cell> cellsOf(String query) {
    URI address = URI.create(Environment.url() + "/in-container/matrix?" + query);
    try (Stream<String> lines =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofLines())
            .body()) {
      return lines.map(Cell::parse).toList();
    } catch (IOException e) {
      throw new IllegalStateException(address.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A row for each entity: what held (.), leaked (L), or failed itself (!). */
  private static void print(String unit, List<Cell> cells) {
    long leaks = cells.stream().filter(cell -> cell.outcome() == Outcome.LEAK).count();
    StringBuilder text =
        new StringBuilder(
            "%nIsolation matrix of JPA, unit %s: %d cells, %d leaks%n"
                .formatted(unit, cells.size(), leaks));
    int column = 1;
    for (Kind kind : Kind.values()) {
      text.append("  %2d %s".formatted(column++, kind.name().toLowerCase(Locale.ROOT)));
    }
    text.append("%n%-20s %s%n".formatted("", "as another / as nobody, columns 1 to 15"));
    cells.stream()
        .map(Cell::entity)
        .distinct()
        .sorted()
        .forEach(
            entity ->
                text.append(
                    "%-20s %s   %s%n"
                        .formatted(
                            entity,
                            row(cells, entity, As.OTHER_TENANT),
                            row(cells, entity, As.NOBODY))));
    System.out.println(text);
  }

  private static String row(List<Cell> cells, String entity, As as) {
    return Arrays.stream(Kind.values())
        .map(
            kind ->
                cells.stream()
                    .filter(cell -> cell.entity().equals(entity))
                    .filter(cell -> cell.kind() == kind && cell.as() == as)
                    .map(cell -> mark(cell.outcome()))
                    .findFirst()
                    .orElse(" "))
        .collect(Collectors.joining(" "));
  }

  private static String mark(Outcome outcome) {
    return switch (outcome) {
      case HELD -> ".";
      case LEAK -> "L";
      case BROKEN -> "!";
    };
  }
}
