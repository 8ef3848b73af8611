package id.lapakkarya.web.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text exists in both languages, and every key that a page or a refusal uses exists. */
class MessagesTest {
  private static final Path BUNDLES = Path.of("src/main/resources/id/lapakkarya/web/messages");
  private static final Pattern PAGE_KEY = Pattern.compile("\\b(msg|adm|err)\\['([^'#{}]+)'\\]");
  private static final Pattern REFUSAL =
      Pattern.compile(
          "(?:LapakException\\s*\\.\\s*(?:conflict|unprocessable|forbidden)|showCode)\\(\\s*\"([a-z-]+)\"");
  private static final Pattern NOT_FOUND =
      Pattern.compile("LapakException\\.notFound\\(\"([a-z-]+)\"");
  private static final Pattern VIOLATION =
      Pattern.compile(
          "(?:\\.add|\\.when|invalid)\\((?:[^;\"]*\"[^\"]*\")?[^;\"]*,\\s*\"([a-z-]+)\"\\)");

  @ParameterizedTest
  @ValueSource(strings = {"Shop", "Admin", "Errors"})
  void should_have_every_text_in_both_languages(String bundle) throws IOException {
    Properties indonesian = bundle(bundle + ".properties");
    Properties english = bundle(bundle + "_en.properties");

    assertThat(english.stringPropertyNames()).isEqualTo(indonesian.stringPropertyNames());
    assertThat(indonesian.values()).allSatisfy(text -> assertThat(text.toString()).isNotBlank());
    assertThat(english.values()).allSatisfy(text -> assertThat(text.toString()).isNotBlank());
  }

  /** The template asks for it by the page's own path. */
  @Test
  void should_have_a_guide_to_every_page_of_the_office() throws IOException {
    Properties admin = bundle("Admin.properties");
    for (Path page : files(Path.of("src/main/webapp/admin"), ".xhtml")) {
      if (Files.readString(page).contains("/WEB-INF/templates/admin.xhtml")) {
        String path = Path.of("src/main/webapp").relativize(page).toString();
        assertThat(admin).containsKey(path.replace(".xhtml", "").replace('/', '.') + ".guide");
      }
    }
  }

  @Test
  void should_have_every_key_that_a_page_names() throws IOException {
    Properties shop = bundle("Shop.properties");
    Properties admin = bundle("Admin.properties");
    Properties errors = bundle("Errors.properties");
    Set<String> missing = new TreeSet<>();
    for (Path page : files(Path.of("src/main/webapp"), ".xhtml")) {
      Matcher key = PAGE_KEY.matcher(Files.readString(page));
      while (key.find()) {
        Properties bundle =
            switch (key.group(1)) {
              case "msg" -> shop;
              case "adm" -> admin;
              default -> errors;
            };
        if (!bundle.containsKey(key.group(2))) {
          missing.add(page + ": " + key.group());
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void should_have_words_for_every_refusal_and_every_violation() throws IOException {
    Properties errors = bundle("Errors.properties");
    Set<String> missing = new TreeSet<>();
    for (Path root : List.of(Path.of("../ejb/src/main/java"), Path.of("src/main/java"))) {
      for (Path source : files(root, ".java")) {
        String text = Files.readString(source);
        collect(REFUSAL, text, "", "", errors, missing);
        collect(NOT_FOUND, text, "", "-not-found", errors, missing);
        collect(VIOLATION, text, "violation.", "", errors, missing);
      }
    }

    assertThat(missing).isEmpty();
  }

  private static void collect(
      Pattern pattern,
      String text,
      String prefix,
      String suffix,
      Properties errors,
      Set<String> missing) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String key = prefix + matcher.group(1) + suffix;
      if (!errors.containsKey(key)) {
        missing.add(key);
      }
    }
  }

  private static List<Path> files(Path root, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(each -> each.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Properties bundle(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
