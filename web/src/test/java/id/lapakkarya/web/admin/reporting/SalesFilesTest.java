package id.lapakkarya.web.admin.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.reporting.SalesGrouping;
import id.lapakkarya.reporting.SalesReport;
import id.lapakkarya.reporting.SalesRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalesFilesTest {
  @TempDir private Path folder;

  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  @Test
  void should_write_a_row_for_each_row_and_the_total_last() throws IOException {
    String csv = csv(report("a", "Lapas A", 3L), SalesGrouping.SHOP);

    assertThat(csv.split("\r\n"))
        .containsExactly(
            "key,label,orders,items,gross,shipping,refunds,net,premi,capital,pnbp",
            "a,Lapas A,3,4,100000,9000,0,109000,50000,35000,15000",
            "total,Jumlah,3,4,100000,9000,0,109000,50000,35000,15000");
  }

  @Test
  void should_quote_what_would_break_the_line() throws IOException {
    assertThat(csv(report("a", "Lapas \"A\", Palembang", 1L), SalesGrouping.SHOP))
        .contains("a,\"Lapas \"\"A\"\", Palembang\",1,");
  }

  @Test
  void should_keep_a_name_from_becoming_a_formula() throws IOException {
    assertThat(csv(report("a", "=HYPERLINK(1)", 1L), SalesGrouping.SHOP))
        .contains("a,'=HYPERLINK(1),1,");
  }

  @Test
  void should_leave_orders_empty_where_they_cannot_be_added_up() throws IOException {
    assertThat(csv(report("batik", "Batik", null), SalesGrouping.CATEGORY))
        .contains("batik,Batik,,4,100000,");
  }

  @Test
  void should_name_months_in_the_readers_language() throws IOException {
    SalesReport report = report("2026-08", "2026-08", 1L);

    assertThat(csv(report, SalesGrouping.MONTH)).contains("2026-08,Agustus 2026,1,");
  }

  @Test
  void should_write_numbers_as_numbers_into_the_workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    SalesXlsx.write(report("a", "Lapas A", 3L), SalesGrouping.SHOP, INDONESIAN, out);

    assertThat(sheetOf(out.toByteArray())).contains("<v>100000</v>").doesNotContain(">100000</t>");
  }

  private static String csv(SalesReport report, SalesGrouping grouping) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SalesCsv.write(report, grouping, INDONESIAN, out);
    return out.toString(UTF_8);
  }

  private static SalesReport report(String key, String label, Long orders) {
    return new SalesReport(List.of(row(key, label, orders)), row("total", "", orders));
  }

  private static SalesRow row(String key, String label, Long orders) {
    return new SalesRow(
        key,
        label,
        orders,
        4,
        Rupiah.of(100_000),
        Rupiah.of(9_000),
        Rupiah.ZERO,
        Rupiah.of(109_000),
        Rupiah.of(50_000),
        Rupiah.of(35_000),
        Rupiah.of(15_000));
  }

  private String sheetOf(byte[] workbook) throws IOException {
    Path file = Files.write(folder.resolve("report.xlsx"), workbook);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), UTF_8);
    }
  }
}
