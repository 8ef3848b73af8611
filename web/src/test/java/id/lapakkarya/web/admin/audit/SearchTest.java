package id.lapakkarya.web.admin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.audit.AuditLog;
import id.lapakkarya.audit.AuditOutcome;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SearchTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void should_ask_for_the_last_thirty_days_when_nothing_is_said() {
    Search search = Search.read(null, "", null, null, null, null, null, TODAY);

    assertThat(search.from()).isEqualTo("2026-10-23");
    assertThat(search.to()).isEqualTo(TODAY);
    assertThat(search.understood()).isTrue();
    assertThat(search.isNarrowed()).isFalse();
  }

  @Test
  void should_count_both_days_in_as_the_offices_do() {
    AuditLog.Query query =
        Search.read(
                "2026-11-01",
                "2026-11-02",
                " a@contoh.test ",
                "stock.count",
                "",
                "refused",
                "",
                TODAY)
            .query();

    assertThat(query.from()).isEqualTo(Instant.parse("2026-10-31T17:00:00Z"));
    assertThat(query.until()).isEqualTo(Instant.parse("2026-11-02T17:00:00Z"));
    assertThat(query.actor()).isEqualTo("a@contoh.test");
    assertThat(query.outcome()).isEqualTo(AuditOutcome.REFUSED);
  }

  @Test
  void should_say_when_it_does_not_understand() {
    assertThat(read("kemarin", "", "").understood()).isFalse();
    assertThat(read("", "", "mungkin").understood()).isFalse();
    assertThat(read("2026-11-05", "2026-11-01", "").understood()).isFalse();
  }

  private static Search read(String from, String to, String outcome) {
    return Search.read(from, to, "", "", "", outcome, "", TODAY);
  }
}
