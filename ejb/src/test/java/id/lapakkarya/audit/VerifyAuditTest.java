package id.lapakkarya.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerifyAuditTest {
  @Test
  void should_tell_an_intact_chain_with_the_hash_of_its_head() {
    assertThat(VerifyAudit.lines(report(0)))
        .containsExactly("lpp-palembang: 41 rows intact, 1 waiting, head 3fa9");
  }

  @Test
  void should_tell_each_finding_in_a_line_of_its_own() {
    ChainFinding altered = new ChainFinding(ChainFinding.Kind.ALTERED, 17, 1203);
    ChainFinding cutOff = new ChainFinding(ChainFinding.Kind.CUT_OFF, 42, 0);

    assertThat(VerifyAudit.lines(report(2, altered, cutOff)))
        .containsExactly(
            "lpp-palembang: row 1203 (position 17) was altered after it was sealed",
            "lpp-palembang: rows from position 42 on were cut off");
  }

  @Test
  void should_have_a_sentence_for_every_kind() {
    ChainFinding[] all =
        Arrays.stream(ChainFinding.Kind.values())
            .map(kind -> new ChainFinding(kind, 1, 1))
            .toArray(ChainFinding[]::new);

    assertThat(VerifyAudit.lines(report(all.length, all))).doesNotHaveDuplicates().hasSize(8);
  }

  @Test
  void should_say_how_many_findings_it_leaves_out() {
    ChainFinding one = new ChainFinding(ChainFinding.Kind.MISSING, 3, 9);

    assertThat(VerifyAudit.lines(report(5, one)))
        .containsExactly(
            "lpp-palembang: row 9 (position 3) is missing", "lpp-palembang: and 4 findings more");
  }

  private static ChainReport report(long found, ChainFinding... findings) {
    return new ChainReport(12, "lpp-palembang", "LPP", 41, 1, "3fa9", List.of(findings), found);
  }
}
