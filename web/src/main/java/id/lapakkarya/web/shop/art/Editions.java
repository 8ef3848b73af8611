package id.lapakkarya.web.shop.art;

import id.lapakkarya.identity.Secrets;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;

/**
 * Which edition of a picture it is: a word that changes with whatever is drawn and with the way of
 * drawing, so that the picture of an edition is the same for ever and on every node.
 */
@ApplicationScoped
class Editions {
  static final int LENGTH = 10;
  private static final String DRAWERS = "/WEB-INF/classes/id/lapakkarya/web/shop/art/";

  @Inject private ServletContext context;

  private String drawers;

  @PostConstruct
  void read() {
    StringBuilder all = new StringBuilder();
    for (String path : new TreeSet<>(context.getResourcePaths(DRAWERS))) {
      try (InputStream stream = context.getResourceAsStream(path)) {
        all.append(new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    drawers = Secrets.hash(all.toString());
  }

  /**
   * @param drawn everything that the drawing is made from
   */
  String of(Record drawn) {
    return Secrets.hash(drawers + drawn).substring(0, LENGTH);
  }
}
