package id.lapakkarya.web.admin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.platform.Violation;
import id.lapakkarya.platform.Violations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairsTest {
  @Test
  void should_read_pairs_on_lines_and_after_semicolons() {
    assertThat(read("ukuran = M; warna=merah;\n\nbahan = katun\n"))
        .containsExactly(
            Map.entry("ukuran", "M"), Map.entry("warna", "merah"), Map.entry("bahan", "katun"));
  }

  @Test
  void should_leave_a_semicolon_to_the_value_where_no_pair_comes_after_it() {
    assertThat(read("perawatan = cuci; jemur teduh\nukuran = M"))
        .containsExactly(Map.entry("perawatan", "cuci; jemur teduh"), Map.entry("ukuran", "M"));
  }

  @Test
  void should_read_what_was_printed() {
    Map<String, String> odd = new LinkedHashMap<>();
    odd.put("perawatan", "cuci; jemur");
    odd.put("rumus", "a; b = c");
    odd.put("akhir", "titik;");
    odd.put("ukuran", "M");

    for (String separator : List.of("\n", "; ")) {
      assertThat(read(Pairs.print(odd, separator))).as(separator).isEqualTo(odd);
    }
  }

  @Test
  void should_refuse_what_is_no_pair() {
    Violations violations = new Violations();

    assertThat(Pairs.read("attributes", "katun\n= M", violations)).isEmpty();
    assertThat(violations.all()).contains(new Violation("attributes", "not-a-pair"));
  }

  private static Map<String, String> read(String text) {
    Violations violations = new Violations();
    Map<String, String> pairs = Pairs.read("attributes", text, violations);
    assertThat(violations.all()).isEmpty();
    return pairs;
  }
}
