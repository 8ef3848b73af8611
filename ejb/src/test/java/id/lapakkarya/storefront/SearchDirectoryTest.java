package id.lapakkarya.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchDirectoryTest {
  private static final String INSTANCE = "com.sun.aas.instanceRoot";

  @TempDir private Path instance;

  @BeforeEach
  void enter() {
    System.setProperty(INSTANCE, instance.toString());
  }

  @AfterEach
  void leave() {
    System.clearProperty(INSTANCE);
  }

  @Test
  void should_begin_without_what_a_killed_server_has_left() throws IOException {
    Path left = Files.createDirectories(instance.resolve("search").resolve("1"));
    Files.writeString(left.resolve("segments_1"), "half written");
    SearchDirectory directory = new SearchDirectory();

    directory.begin();

    assertThat(left).doesNotExist();
    try (SearchIndex index = new LuceneIndex(directory.next())) {
      index.write(Set.of(), List.of(new ListingText(1, "Songket", "Songket", "emas")));
      assertThat(index.matches("songket").scores()).containsOnlyKeys(1L);
    }
  }

  @Test
  void should_keep_the_newest_generation_alone() throws IOException {
    SearchDirectory directory = new SearchDirectory();
    directory.begin();
    Path first = Files.createDirectories(directory.next());
    Files.writeString(first.resolve("words"), "old");
    Path second = Files.createDirectories(directory.next());
    Files.writeString(second.resolve("words"), "new");

    directory.keepNewest();

    assertThat(first).doesNotExist();
    assertThat(second.resolve("words")).hasContent("new");
  }
}
