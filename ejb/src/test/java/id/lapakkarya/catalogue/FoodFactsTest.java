package id.lapakkarya.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the attributes of food tell of it. */
class FoodFactsTest {
  @ParameterizedTest
  @CsvSource({
    "3 bulan pada -18 C, 90",
    "4 hari, 4",
    "2 minggu, 14",
    "1 pekan, 7",
    "18 Bulan, 540",
    "2 tahun, 730",
    "lama sekali,",
    "0 hari,",
    "40 tahun,"
  })
  void should_read_how_long_it_keeps(String text, Integer days) {
    assertThat(FoodFacts.NONE.orFrom(Map.of("masa_simpan", text)).shelfLifeDays()).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    "'ikan tenggiri, tapioka, telur', FISH",
    "'udang kering, cabai', FISH",
    "'daging sapi, kelapa', MEAT",
    "'susu sapi segar, gula', MILK",
    "'telur bebek, mentega, susu', PLANT",
    "'terigu, mentega, keju', PLANT",
    "kopi robusta, PLANT",
    "'',"
  })
  void should_go_by_the_first_ingredient(String ingredients, FoodBase base) {
    assertThat(FoodFacts.NONE.orFrom(Map.of("komposisi", ingredients)).base()).isEqualTo(base);
  }

  @Test
  void should_believe_what_was_said_rather_than_what_attributes_tell() {
    FoodFacts said = new FoodFacts(5, FoodBase.MILK, FoodPackaging.UNPACKED);

    assertThat(said.orFrom(Map.of("masa_simpan", "3 bulan", "komposisi", "ikan"))).isEqualTo(said);
    assertThat(FoodFacts.NONE.orFrom(null).isKnown()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"P-IRT, PIRT", "pirt, PIRT", "BPOM MD, BPOM_MD", "bpom-md, BPOM_MD", "halal, HALAL"})
  void should_know_papers_by_what_people_call_them(String text, PaperKind kind) {
    assertThat(PaperKind.find(text)).contains(kind);
    assertThat(PaperKind.find("Hak Cipta")).isEmpty();
    assertThat(PaperKind.find(null)).isEmpty();
  }
}
