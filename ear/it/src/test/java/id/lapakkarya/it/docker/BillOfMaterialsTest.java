package id.lapakkarya.it.docker;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.support.Environment;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The bill of materials (CycloneDX) names exactly what is delivered. */
class BillOfMaterialsTest {
  private static final Path BILL = Environment.root().resolve("ear/target/lapak.cdx.json");

  /** By their SHA-256. */
  private final Map<String, String> delivered = new TreeMap<>();

  private final Map<String, String> named = new TreeMap<>();

  /** The plugin that writes it does nothing in a build without a network. */
  @DisabledIfSystemProperty(named = "lapak.offline", matches = "offline: true")
  @Test
  void should_name_every_library_of_the_application_and_no_other() throws IOException {
    collect(Files.newInputStream(Environment.ear()));
    try (JsonReader reader = Json.createReader(Files.newInputStream(BILL))) {
      JsonObject bill = reader.readObject();
      assertThat(bill.getString("bomFormat")).isEqualTo("CycloneDX");
      bill.getJsonArray("components").forEach(this::read);
    }

    assertThat(delivered).hasSizeGreaterThan(20);
    assertThat(named).isEqualTo(delivered);
  }

  private void read(JsonValue value) {
    JsonObject component = value.asJsonObject();
    if (component.getString("group").equals("id.lapakkarya")) {
      return;
    }
    assertThat(component.getString("purl"))
        .startsWith("pkg:maven/" + component.getString("group") + "/")
        .contains("@" + component.getString("version"));
    component.getJsonArray("hashes").stream()
        .map(JsonValue::asJsonObject)
        .filter(hash -> hash.getString("alg").equals("SHA-256"))
        .forEach(hash -> named.put(hash.getString("content"), component.getString("name")));
  }

  /** Also what lies in the WAR. */
  private void collect(InputStream archive) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(archive)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String file = entry.getName();
        if (file.endsWith(".war")) {
          collect(new ByteArrayInputStream(zip.readAllBytes()));
        } else if (file.matches("(WEB-INF/)?lib/[^/]+\\.jar")) {
          String name = file.replaceFirst(".*/", "").replaceFirst("(-\\d.*)?\\.jar$", "");
          delivered.put(sha256(zip.readAllBytes()), name);
        }
      }
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }
}
