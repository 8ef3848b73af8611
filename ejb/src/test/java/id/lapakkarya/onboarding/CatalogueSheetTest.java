package id.lapakkarya.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueSheetTest {
  private static final String TABLE = "Product;Name\nkue-lapis;Kue café\n";

  @ParameterizedTest
  @CsvSource({"UTF-8", "windows-1252"})
  void should_understand_what_an_indonesian_spreadsheet_program_writes(String encoding)
      throws Exception {
    CatalogueSheet sheet = CatalogueSheet.read(TABLE.getBytes(Charset.forName(encoding)));

    assertThat(sheet.encoding()).isEqualTo(encoding);
    assertThat(sheet.separator()).isEqualTo(";");
    assertThat(sheet.columns()).containsExactly("product", "name");
    assertThat(sheet.lines().get(0).get("name")).isEqualTo("Kue café");
  }

  @Test
  void should_understand_marks_of_the_encoding_and_of_the_separator() throws Exception {
    assertThat(CatalogueSheet.read(utf8("\uFEFFproduct,name\na,b\n")).columns())
        .containsExactly("product", "name");
    assertThat(CatalogueSheet.read(utf8("product\tname\na\tb\n")).lines().get(0).get("name"))
        .isEqualTo("b");
    CatalogueSheet named = CatalogueSheet.read(utf8("sep=;\r\nproduct;name\r\na,b;c\r\n"));
    assertThat(named.lines().get(0).get("product")).isEqualTo("a,b");
    assertThat(named.lines().get(0).number()).isEqualTo(3);
    assertThat(
            CatalogueSheet.read("\uFEFFproduct;name\n".getBytes(StandardCharsets.UTF_16LE))
                .columns())
        .containsExactly("product", "name");
  }

  @Test
  void should_count_lines_as_a_spreadsheet_program_does() throws Exception {
    CatalogueSheet sheet = CatalogueSheet.read(utf8("product,name\n\na,b\n,\nc,d,e\n"));

    assertThat(sheet.lines()).extracting(CatalogueSheet.Line::number).containsExactly(3L, 5L);
    assertThat(sheet.lines().get(1).width()).isEqualTo(3);
  }

  @Test
  void should_refuse_what_is_no_table() {
    refused(new byte[] {0, 1, 2, 0, 5}, "encoding");
    refused(utf8("product,name\n\"a,b\n"), "unreadable");
    refused(new byte[] {'P', 'K', 3, 4, 9, 9, 9}, "unreadable");
  }

  @Test
  void should_refuse_more_lines_than_it_takes() {
    refused(utf8("product,name\n" + "a,b\n".repeat(CatalogueSheet.MOST_LINES + 1)), "too-many");
  }

  @Test
  void should_refuse_a_workbook_that_unpacks_to_more_than_it_should() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 130; i++) {
        zip.write(nothing);
      }
    }

    refused(bytes.toByteArray(), "too-large");
  }

  @Test
  void should_read_no_table_from_nothing() throws Exception {
    assertThat(CatalogueSheet.read(new byte[0]))
        .isEqualTo(new CatalogueSheet(List.of(), List.of(), "UTF-8", ","));
  }

  private static void refused(byte[] file, String code) {
    assertThatThrownBy(() -> CatalogueSheet.read(file))
        .isInstanceOfSatisfying(
            CatalogueSheet.Unreadable.class,
            reason -> assertThat(reason.fault().code()).isEqualTo(code));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
