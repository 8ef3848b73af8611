package id.lapakkarya.web.assets;

import id.lapakkarya.identity.Secrets;
import id.lapakkarya.web.answers.Answer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
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

  private final Map<String, String> sources = new TreeMap<>();
  private final Map<String, Answer> files = new TreeMap<>();
  private String version;

  @PostConstruct
  void read() {
    collect(FOLDER);
    sources.keySet().forEach(path -> files.put(path, bundled(path)));
    version = Secrets.hash(sources.toString()).substring(0, VERSION_LENGTH);
  }

  private void collect(String folder) {
    for (String path : context.getResourcePaths(folder)) {
      if (path.endsWith("/")) {
        collect(path);
      } else {
        try (InputStream stream = context.getResourceAsStream(path)) {
          String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
          sources.put(path.substring(FOLDER.length()), text);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private Answer bundled(String path) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    String bundle = Bundle.of(path, text(path), name -> text(folder + name));
    return Answer.of(
            context.getMimeType(path) + ";charset=UTF-8", bundle.getBytes(StandardCharsets.UTF_8))
        .toKeep();
  }

  /** A file as it was written. */
  public String text(String path) {
    return findText(path).orElseThrow(() -> new IllegalStateException("no such file: " + path));
  }

  /** A file as it was written, where there is one. */
  public Optional<String> findText(String path) {
    return Optional.ofNullable(sources.get(path));
  }

  /** The address of a file of {@code resources/}. */
  public String of(String path) {
    return ROOT + version + "/" + path;
  }

  /** What all files together are, in a word that changes with any of them. */
  public String getVersion() {
    return version;
  }

  Optional<Answer> find(String path) {
    return Optional.ofNullable(files.get(path));
  }
}
