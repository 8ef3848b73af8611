package id.lapakkarya.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** The province's figures, as they stand in the table. */
public final class SalesReport {
  /** Where a figure stands, counted from the row's name. */
  public enum Figure {
    ORDERS,
    ITEMS,
    GROSS,
    SHIPPING
  }

  /** One line of figures. */
  public record Row(String name, List<Long> figures) {
    public long figure(Figure figure) {
      return figures.get(figure.ordinal());
    }
  }

  private final Window window;

  SalesReport(Window window) {
    this.window = window;
    assertThat(window.heading("Laporan penjualan")).isVisible();
  }

  public SalesReport by(String grouping) {
    Locator choice =
        window
            .byRole(AriaRole.NAVIGATION, "Dikelompokkan menurut")
            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(grouping));
    choice.click();
    assertThat(choice).hasAttribute("aria-current", "page");
    return this;
  }

  public SalesReport lookAgain() {
    window.page().reload();
    return this;
  }

  /** The lines; none at all where nothing was sold yet. */
  public List<Row> rows() {
    return read(table().locator("tbody tr"));
  }

  public Row total() {
    return read(table().locator("tfoot tr")).get(0);
  }

  /** A figure of one line; nothing sold is nothing. */
  public long figure(String name, Figure figure) {
    return rows().stream()
        .filter(row -> row.name().equals(name))
        .mapToLong(row -> row.figure(figure))
        .sum();
  }

  private Locator table() {
    return window.byRole(AriaRole.REGION, "Angka lengkap").locator("table");
  }

  private static List<Row> read(Locator lines) {
    List<Row> rows = new ArrayList<>();
    for (Locator line : lines.all()) {
      List<Long> figures =
          line.locator("td").allInnerTexts().stream().map(SalesReport::number).toList();
      rows.add(new Row(line.locator("th").innerText().strip(), figures));
    }
    return rows;
  }

  private static long number(String shown) {
    String digits = shown.replaceAll("[^0-9]", "");
    long amount = digits.isEmpty() ? 0 : Long.parseLong(digits);
    return shown.strip().matches("^[-−–].*\\d.*") ? -amount : amount;
  }
}
