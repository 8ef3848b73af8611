package id.lapakkarya.web.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShopTextsTest {
  private static final Pattern IN_BEANS =
      Pattern.compile("texts\\s*\\.text\\(\\s*\"(shop\\.[\\w.-]*\\w)\"");

  @Test
  void should_have_a_text_for_every_key_of_the_beans() {
    Set<String> used = keysIn(Path.of("src/main/java/id/lapakkarya/web/shop"), ".java", IN_BEANS);

    assertThat(used).isNotEmpty();
    assertThat(texts("Shop").stringPropertyNames()).containsAll(used);
  }

  /** A lone apostrophe would swallow the values of a text that is filled in. */
  @Test
  void should_not_use_the_straight_apostrophe() {
    assertThat(texts("Shop").values()).noneMatch(text -> text.toString().contains("'"));
    assertThat(texts("Shop_en").values()).noneMatch(text -> text.toString().contains("'"));
  }

  private static Set<String> keysIn(Path folder, String ending, Pattern pattern) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .map(ShopTextsTest::read)
          .flatMap(text -> pattern.matcher(text).results())
          .map(found -> found.group(1))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties texts(String bundle) {
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            ShopTextsTest.class.getResourceAsStream(
                "/id/lapakkarya/web/messages/" + bundle + ".properties"),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
