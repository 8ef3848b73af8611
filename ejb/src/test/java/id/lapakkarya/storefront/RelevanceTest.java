package id.lapakkarya.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well buyers find what they mean, over the demo's catalogue. */
class RelevanceTest {
  private static final double PRECISION = 0.955;
  private static final double RECIPROCAL_RANK = 0.983;

  @TempDir private Path directory;

  @Test
  void should_find_what_buyers_mean() throws IOException {
    Judges judges = new Judges();
    Judges.Verdict verdict;
    try (SearchIndex index = new LuceneIndex(directory)) {
      index.write(Set.of(), judges.texts());
      verdict = judges.judge(index);
    }

    System.out.println(verdict + verdict.missed());
    assertThat(verdict.queries()).isGreaterThanOrEqualTo(120);
    assertThat(verdict.precision()).as("precision at 5").isGreaterThanOrEqualTo(PRECISION);
    assertThat(verdict.reciprocalRank())
        .as("mean reciprocal rank")
        .isGreaterThanOrEqualTo(RECIPROCAL_RANK);
  }
}
