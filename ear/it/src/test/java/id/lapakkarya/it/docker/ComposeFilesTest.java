package id.lapakkarya.it.docker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import id.lapakkarya.it.support.Environment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/**
 * The compose files, where no engine can try them: they follow the Compose Specification, name only
 * what is there, and give away nothing.
 */
class ComposeFilesTest {
  private static final Path DOCKER = Environment.root().resolve("docker");
  private static final Pattern LAPAK_NAME = Pattern.compile("LAPAK_[A-Z_0-9]+");
  private static final Set<String> HANDED_OVER = Set.of("app", "app1", "app2");

  @ParameterizedTest
  @ValueSource(strings = {"compose.yaml", "compose.cluster.yaml"})
  void should_follow_the_compose_specification(String file) throws IOException {
    assertThat(complaints(read(file))).isEmpty();
  }

  @Test
  void should_find_what_does_not_follow_it() throws IOException {
    assertThat(complaints(new Yaml().load("services: {app: {imagee: lapak-karya}}"))).isNotEmpty();
    assertThat(complaints(new Yaml().load("services: {app: {ports: 8080}}"))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"compose.yaml", "compose.cluster.yaml"})
  void should_name_only_what_is_there(String file) throws IOException {
    Map<String, Object> compose = read(file);
    List<String> missing = new ArrayList<>();
    services(file)
        .forEach(
            (name, service) -> {
              names(service, "secrets")
                  .forEach(each -> require(compose, "secrets", each, name, missing));
              names(service, "networks")
                  .forEach(each -> require(compose, "networks", each, name, missing));
              mounted(service)
                  .forEach(
                      source -> {
                        if (!source.startsWith(".")) {
                          require(compose, "volumes", source, name, missing);
                        } else if (!Files.exists(DOCKER.resolve(source))) {
                          missing.add(name + ": " + source);
                        }
                      });
            });
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"compose.yaml", "compose.cluster.yaml"})
  void should_let_nobody_in_but_by_the_proxy(String file) throws IOException {
    assertThat(services(file))
        .allSatisfy(
            (name, service) ->
                assertThat(service.containsKey("ports")).as(name).isEqualTo("proxy".equals(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"compose.yaml", "compose.cluster.yaml"})
  void should_hold_no_secret_and_no_demo(String file) throws IOException {
    services(file)
        .forEach(
            (name, service) ->
                environment(service)
                    .forEach(
                        (variable, value) -> {
                          assertThat(variable).isNotEqualTo("LAPAK_DEMO");
                          if (variable.contains("PASSWORD")) {
                            assertThat(value).as(variable).matches("/run/secrets/.+|\\$\\{.+:-}");
                          }
                        }));
    assertThat(Files.readString(DOCKER.resolve("Dockerfile"))).doesNotContain("DEMO");
    assertThat(Files.readString(DOCKER.resolve("entrypoint"))).contains("\n  DEMO=false\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"compose.yaml", "compose.cluster.yaml"})
  void should_hand_the_application_only_what_it_knows(String file) throws IOException {
    Set<String> known = namesInCode();
    services(file).entrySet().stream()
        .filter(each -> HANDED_OVER.contains(each.getKey()))
        .forEach(
            each ->
                assertThat(known)
                    .as(each.getKey())
                    .containsAll(environment(each.getValue()).keySet()));
  }

  @Test
  void should_explain_every_variable_that_can_be_set() throws IOException {
    String explained =
        Files.readString(Environment.root().resolve("README.md"))
            + Files.readString(DOCKER.resolve("README.md"));
    for (String file : List.of("compose.yaml", "compose.cluster.yaml")) {
      LAPAK_NAME
          .matcher(Files.readString(DOCKER.resolve(file)))
          .results()
          .map(found -> found.group())
          .distinct()
          .forEach(name -> assertThat(explained.contains(name)).as(name).isTrue());
    }
  }

  @Test
  void should_run_the_image_as_nobody_in_particular_and_watch_its_health() throws IOException {
    String last = Files.readString(DOCKER.resolve("Dockerfile")).replaceFirst("(?s).*\nFROM ", "");

    assertThat(last).contains("\nUSER lapak\n").doesNotContain("USER root");
    assertThat(last).contains("HEALTHCHECK", "/opt/lapak/bin/healthcheck");
  }

  @Test
  void should_set_the_database_as_it_is_set_for_the_tests() throws IOException {
    String tested = Files.readString(Environment.root().resolve("ear/server/mysql.sh"));
    for (String line : Files.readAllLines(DOCKER.resolve("database/lapak.cnf"))) {
      String[] setting = line.split(" = ", 2);
      boolean ofClusters = line.startsWith("gtid-mode") || line.startsWith("enforce-gtid");
      if (setting.length == 2 && !ofClusters) {
        assertThat(tested.contains("--" + setting[0] + "=" + setting[1])).as(line).isTrue();
      }
    }
  }

  private static List<String> complaints(Map<String, Object> compose) throws IOException {
    try (InputStream schema = ComposeFilesTest.class.getResourceAsStream("compose-spec.json")) {
      ObjectMapper json = new ObjectMapper();
      ObjectNode rules = (ObjectNode) json.readTree(schema);
      // A name without a place, which the validator takes for an address.
      rules.remove("$id");
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(rules)
          .validate(json.valueToTree(compose))
          .stream()
          .map(Object::toString)
          .toList();
    }
  }

  private static Map<String, Object> read(String file) throws IOException {
    return new Yaml().load(Files.readString(DOCKER.resolve(file)));
  }

  /** Each with what it extends put beneath it. */
  private static Map<String, Map<String, Object>> services(String file) throws IOException {
    Map<String, Map<String, Object>> services = maps(read(file).get("services"));
    for (Map<String, Object> service : services.values()) {
      Map<String, Object> extended = map(service.get("extends"));
      if (!extended.isEmpty()) {
        Map<String, Object> base =
            services((String) extended.get("file")).get(extended.get("service"));
        assertThat(base).as(extended.toString()).isNotNull();
        base.forEach((key, value) -> service.merge(key, value, ComposeFilesTest::merged));
      }
    }
    return services;
  }

  /** Lists are joined and maps laid over each other; anything else is replaced. */
  private static Object merged(Object own, Object beneath) {
    if (own instanceof Map && beneath instanceof Map) {
      Map<String, Object> both = new LinkedHashMap<>(map(beneath));
      both.putAll(map(own));
      return both;
    }
    if (own instanceof Collection<?> more && beneath instanceof Collection<?> some) {
      return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
    return own;
  }

  private static void require(
      Map<String, Object> compose, String kind, String name, String by, List<String> missing) {
    if (!map(compose.get(kind)).containsKey(name)) {
      missing.add(by + ": " + kind + " " + name);
    }
  }

  private static Stream<String> names(Map<String, Object> service, String kind) {
    return service.get(kind) instanceof Collection<?> all
        ? all.stream().map(Object::toString)
        : map(service.get(kind)).keySet().stream();
  }

  /** What is mounted; a later volume takes the place of an earlier one. */
  private static Collection<String> mounted(Map<String, Object> service) {
    return names(service, "volumes")
        .map(volume -> volume.split(":", 3))
        .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0], (first, later) -> later))
        .values();
  }

  private static Map<String, String> environment(Map<String, Object> service) {
    return map(service.get("environment")).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> String.valueOf(each.getValue())));
  }

  /** What the scripts read, and the properties that the application reads from the environment. */
  private static Set<String> namesInCode() throws IOException {
    Set<String> names = new TreeSet<>();
    Path root = Environment.root();
    for (String tree :
        List.of(
            "docker/entrypoint", "ear/server", "ejb/src/main", "web/src/main", "ear/src/main")) {
      try (Stream<Path> all = Files.walk(root.resolve(tree))) {
        for (Path file :
            all.filter(Files::isRegularFile)
                .filter(each -> each.toString().matches(".*(entrypoint|\\.sh|\\.java|\\.xml)"))
                .toList()) {
          String text = Files.readString(file);
          LAPAK_NAME.matcher(text).results().forEach(found -> names.add(found.group()));
          Pattern.compile("\\blapak(\\.[a-z]+)+\\b")
              .matcher(text)
              .results()
              .forEach(
                  found -> names.add(found.group().toUpperCase(Locale.ROOT).replace('.', '_')));
        }
      }
    }
    List.copyOf(names).stream()
        .filter(each -> each.endsWith("PASSWORD"))
        .forEach(each -> names.add(each + "_FILE"));
    return names;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return value instanceof Map ? (Map<String, Object>) value : Map.of();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Map<String, Object>> maps(Object value) {
    return (Map<String, Map<String, Object>>) value;
  }
}
