package id.lapakkarya.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairTextTest {
  @Test
  void should_read_what_it_wrote() {
    Map<String, String> pairs = new LinkedHashMap<>();
    pairs.put("bahan", "katun; sutra");
    pairs.put("rumus=a", "b=c");
    pairs.put("jalur", "C:\\karya\\");

    assertThat(read(PairText.write(pairs), new ArrayList<>())).isEqualTo(pairs);
    assertThat(PairText.write(pairs)).startsWith("bahan=katun\\; sutra; ");
  }

  @Test
  void should_complain_of_what_is_no_pair() {
    List<String> odd = new ArrayList<>();

    assertThat(read("bahan=katun; merah;; =kosong; warna=", odd))
        .containsEntry("bahan", "katun")
        .containsEntry("warna", "");
    assertThat(odd).containsExactly("merah", "=kosong");
  }

  private static Map<String, String> read(String text, List<String> odd) {
    return PairText.read(text, odd::add);
  }
}
