package id.lapakkarya.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NationalHolidaysTest {
  private final List<String> complaints = new ArrayList<>();

  @TempDir private Path temporary;

  @Test
  void should_offer_each_day_in_both_languages_with_its_source() {
    List<NationalHoliday> holidays =
        NationalHolidays.read(TenantFolderTest.TENANTS.resolve("holidays.yaml"), complaints);

    assertThat(complaints).isEmpty();
    assertThat(holidays)
        .isNotEmpty()
        .allSatisfy(
            each -> {
              assertThat(each.name().id()).isNotBlank().isNotEqualTo(each.name().en());
              assertThat(each.source()).contains("CONTOH");
            })
        .extracting(NationalHoliday::day)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void should_say_the_line_of_what_cannot_be_read() throws IOException {
    Path file =
        Files.writeString(
            temporary.resolve("holidays.yaml"),
            "holidays:\n  - {date: besok, id: Hari, en: Day, source: Keppres}\n");

    NationalHolidays.read(file, complaints);

    assertThat(complaints)
        .containsExactly("holidays.yaml:2: date must be a date such as 2026-01-01");
  }
}
