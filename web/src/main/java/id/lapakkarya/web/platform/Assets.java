package id.lapakkarya.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Style sheets, scripts and fixed pictures, under addresses that change with any of them: {@code
 * #{assets.of('shop/shop.css')}}. Browsers keep them for ever and ask for nothing on a second
 * visit.
 */
@Named
@ApplicationScoped
public class Assets {
  static final String ROOT = "/aset/";
  private static final String FOLDER = "/resources/";
  private static final int VERSION_LENGTH = 12;

  @Inject private ServletContext context;

  private final Map<String, byte[]> files = new TreeMap<>();
  private String version;

  @PostConstruct
  void read() {
    Map<String, byte[]> sources = new TreeMap<>();
    collect(FOLDER, sources);
    MessageDigest sum = sha256();
    sources.forEach(
        (path, bytes) -> {
          sum.update(path.getBytes(StandardCharsets.UTF_8));
          sum.update(bytes);
          files.put(path, bundled(path, sources));
        });
    version = HexFormat.of().formatHex(sum.digest()).substring(0, VERSION_LENGTH);
  }

  private void collect(String folder, Map<String, byte[]> sources) {
    Set<String> paths = context.getResourcePaths(folder);
    for (String path : paths == null ? Set.<String>of() : paths) {
      if (path.endsWith("/")) {
        collect(path, sources);
      } else {
        try (InputStream stream = context.getResourceAsStream(path)) {
          sources.put(path.substring(FOLDER.length()), stream.readAllBytes());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private static byte[] bundled(String path, Map<String, byte[]> sources) {
    if (!path.endsWith(".css") && !path.endsWith(".js")) {
      return sources.get(path);
    }
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return Bundle.of(path, text(sources, path), name -> text(sources, folder + name))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Map<String, byte[]> sources, String path) {
    return new String(
        Optional.ofNullable(sources.get(path))
            .orElseThrow(() -> new IllegalStateException("no such file: " + path)),
        StandardCharsets.UTF_8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The address of a file of {@code resources/}. */
  public String of(String path) {
    return ROOT + version + "/" + path;
  }

  /** What all files together are, in a word that changes with any of them. */
  public String getVersion() {
    return version;
  }

  Optional<byte[]> find(String path) {
    return Optional.ofNullable(files.get(path));
  }
}
