package id.lapakkarya.web.admin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.audit.AuditActor;
import id.lapakkarya.audit.AuditOutcome;
import id.lapakkarya.audit.AuditView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trail as a file: complete, and harmless to the program that opens it. */
class LogFilesTest {
  @TempDir private Path folder;

  private final LogTexts texts = new LogTexts(Locale.forLanguageTag("id"), Map.of());

  @Test
  void should_write_a_row_for_each_entry_with_before_and_after() throws IOException {
    String csv = csv(entry("LPP-01", "Kalapas, LPP"));

    assertThat(csv.lines().findFirst()).contains(String.join(",", LogFile.COLUMNS));
    assertThat(csv)
        .contains("7,2026-11-22T14:05+07:00,Kanwil,\"Kalapas, LPP\",")
        .contains(",stock.count,sku,LPP-01,done,")
        .contains("onHand: 5 → 9");
  }

  @Test
  void should_say_that_the_personal_data_were_erased() throws IOException {
    String csv = csv(entry("LPP-01", null));

    assertThat(csv).contains("Akun 12 (data pribadi sudah dihapus)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1"})
  void should_let_no_text_be_taken_for_a_formula(String subject) throws IOException {
    assertThat(csv(entry(subject, "Kalapas"))).contains("'" + subject);
    assertThat(sheet(entry(subject, "Kalapas"))).contains("'" + subject).doesNotContain("<f>");
  }

  @Test
  void should_name_the_columns_of_the_workbook_in_the_readers_language() throws IOException {
    assertThat(sheet(entry("LPP-01", "Kalapas"))).contains("Tindakan", "Bertindak untuk");
  }

  private String csv(AuditView entry) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LogCsv csv = new LogCsv(texts, out);
    csv.add(entry);
    csv.end();
    return out.toString(StandardCharsets.UTF_8);
  }

  /** All parts of the workbook in one text. */
  private String sheet(AuditView entry) throws IOException {
    Path file = folder.resolve("catatan.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      LogXlsx workbook = new LogXlsx(texts, out);
      workbook.add(entry);
      workbook.end();
    }
    StringBuilder all = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (var part : Collections.list(zip.entries())) {
        all.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString().replaceAll("&apos;|&#39;", "'").replace("&#x9;", "\t");
  }

  private static AuditView entry(String subject, String name) {
    return new AuditView(
        7,
        Optional.empty(),
        Instant.parse("2026-11-22T07:05:00Z"),
        AuditActor.PERSON,
        Optional.of(12L),
        Optional.of("platform"),
        Optional.empty(),
        "api",
        "stock.count",
        "sku",
        subject,
        AuditOutcome.DONE,
        Optional.empty(),
        List.of(new AuditView.Change("onHand", "5", "9")),
        Map.of("reason", "uji"),
        Map.of(AuditView.NAME, Optional.ofNullable(name)));
  }
}
