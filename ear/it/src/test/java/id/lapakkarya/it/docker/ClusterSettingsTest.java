package id.lapakkarya.it.docker;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.support.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** How nodes share sessions: only where told to, with nobody else, and as long as sessions live. */
class ClusterSettingsTest {
  private static final Path SERVER = Environment.root().resolve("ear/server");
  private static final XPath XPATH = XPathFactory.newInstance().newXPath();

  private static Document grid;
  private static Document web;

  @BeforeAll
  static void read() throws Exception {
    grid = parse(SERVER.resolve("hazelcast.xml"));
    web = parse(Environment.root().resolve("web/src/main/webapp/WEB-INF/web.xml"));
  }

  @Test
  void should_be_off_unless_the_node_has_others() throws IOException {
    assertThat(Files.readString(SERVER.resolve("domain.asadmin")))
        .contains("set-hazelcast-configuration --enabled=false", ":CLUSTERED=false\n")
        .contains("hazelcast-config-specific-configuration.enabled=${CLUSTERED}");
  }

  @Test
  void should_find_the_others_by_name_alone() throws Exception {
    assertThat(at("//*[local-name()='multicast']/@enabled")).isEqualTo("false");
    assertThat(at("//*[local-name()='auto-detection']/@enabled")).isEqualTo("false");
    assertThat(at("//*[local-name()='tcp-ip']/@enabled")).isEqualTo("true");
    assertThat(at("//*[local-name()='port']/@auto-increment")).isEqualTo("false");
    assertThat(property("hazelcast.socket.bind.any")).isEqualTo("false");
    assertThat(property("hazelcast.phone.home.enabled")).isEqualTo("false");
  }

  @Test
  void should_keep_a_copy_of_each_session_as_long_as_it_lives() throws Exception {
    int minutes =
        Integer.parseInt(XPATH.evaluate("//*[local-name()='session-timeout']", web).strip());

    assertThat(XPATH.evaluate("count(//*[local-name()='distributable'])", web)).isEqualTo("1");
    assertThat(at("//*[local-name()='map']/*[local-name()='backup-count']")).isEqualTo("1");
    assertThat(Integer.parseInt(at("//*[local-name()='max-idle-seconds']")))
        .isGreaterThan(minutes * 60);
  }

  private static String property(String name) throws Exception {
    return at("//*[local-name()='property'][@name='" + name + "']");
  }

  private static String at(String path) throws Exception {
    return XPATH.evaluate(path, grid);
  }

  private static Document parse(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(file.toFile());
  }
}
