package id.lapakkarya.web.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {
  private static final Path RESOURCES = Path.of("src/main/webapp/resources");

  @Test
  void should_put_imported_sheets_in_their_place_and_under_their_medium() {
    Map<String, String> beside = Map.of("base.css", "a{b:$1}\n", "print.css", "c{d:e}\n");

    String bundle =
        Bundle.of(
            "shop/all.css",
            "@import url(\"base.css\");\n@import url(\"print.css\") print;\nf{g:h}\n",
            beside::get);

    assertThat(bundle).isEqualTo("a{b:$1}\n\n@media print {\nc{d:e}\n}\nf{g:h}\n");
  }

  @Test
  void should_keep_the_names_of_an_imported_script_to_itself() {
    String bundle =
        Bundle.of("shop.js", "import \"./parts.js\";\nrun();\n", name -> "const name = 1;\n");

    assertThat(bundle).isEqualTo("{\nconst name = 1;\n}\nrun();\n");
  }

  @Test
  void should_fail_for_what_is_not_there() {
    assertThatThrownBy(
            () ->
                Bundle.of(
                    "a.css",
                    "@import url(\"b.css\");",
                    name -> {
                      throw new IllegalStateException(name);
                    }))
        .hasMessage("b.css");
  }

  @ParameterizedTest
  @ValueSource(strings = {"shop", "admin"})
  void should_leave_no_sheet_out(String folder) throws IOException {
    List<String> sheets;
    try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
      sheets =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".css") && !name.equals("all.css"))
              .toList();
    }

    assertThat(sheets)
        .allSatisfy(
            sheet ->
                assertThat(Files.readString(RESOURCES.resolve(folder).resolve("all.css")))
                    .contains("@import url(\"" + sheet + "\")"));
  }
}
