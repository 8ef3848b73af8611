package id.lapakkarya.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.catalogue.FoodFacts;
import id.lapakkarya.catalogue.PaperDraft;
import id.lapakkarya.catalogue.PaperKind;
import id.lapakkarya.catalogue.PaperPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers in a file of works. */
class PaperCellsTest {
  private static final Set<String> FOOD =
      Set.of("kuliner", "roti", "pempek", "kemplang", "kopi", "camilan");

  @Test
  void should_read_what_was_written() {
    List<PaperDraft> papers =
        List.of(
            paper(PaperKind.BPOM_MD, "CONTOH MD 1", LocalDate.of(2027, 1, 1)),
            paper(PaperKind.HALAL, "CONTOH ID1", null));
    List<CatalogueFault> faults = new ArrayList<>();

    assertThat(PaperCells.read(PaperCells.write(papers), 2, faults)).isEqualTo(papers);
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Halal; not-a-paper-cell",
        "Halal=1; not-a-paper-cell",
        "Hak Cipta=EC001|Lapas|2026-01-01|2027-01-01; required",
        "P-IRT=21016|Lapas|kemarin|2027-01-01; not-a-date",
        "P-IRT=21016|Lapas|2026-01-01|besok; not-a-date",
        "P-IRT=21016|Lapas|2026-01-01|; required",
        "P-IRT=21016|Lapas|2026-01-01|2025-01-01; before-from"
      })
  void should_say_what_cannot_be_read(String cell, String code) {
    List<CatalogueFault> faults = new ArrayList<>();

    assertThat(PaperCells.read(cell, 7, faults)).isEmpty();
    assertThat(faults)
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.line()).isEqualTo(7);
              assertThat(fault.field()).startsWith("papers");
              assertThat(fault.code()).isEqualTo(code);
            });
  }

  /** Each of the demo's works is published: its licences are all that it needs. */
  @Test
  void should_find_the_papers_that_they_need_in_all_works_of_the_demo()
      throws IOException, BrokenDescription {
    int food = 0;
    try (Stream<Path> folders = Files.list(TenantFolderTest.TENANTS)) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        for (TenantDescription.Goods goods :
            TenantFolder.read(folder, TenantFolderTest.CATEGORIES).goods()) {
          if (FOOD.contains(goods.product().category())) {
            food++;
            assertThat(gapOf(goods)).as(goods.product().slug()).isEmpty();
          }
        }
      }
    }
    assertThat(food).isGreaterThan(50);
  }

  private static List<String> gapOf(TenantDescription.Goods goods) {
    FoodFacts facts = goods.product().food().orFrom(goods.product().attributes());
    Set<PaperKind> kinds =
        goods.product().licences().entrySet().stream()
            .filter(each -> each.getValue().startsWith("CONTOH"))
            .map(Map.Entry::getKey)
            .flatMap(label -> PaperKind.find(label).stream())
            .collect(Collectors.toSet());
    return PaperPolicy.gap(goods.product().storage(), facts, kinds, LocalDate.of(2026, 11, 29))
        .codes();
  }

  private static PaperDraft paper(PaperKind kind, String number, LocalDate until) {
    return new PaperDraft(kind, number, "Lapas Contoh", LocalDate.of(2026, 1, 1), until, Set.of());
  }
}
