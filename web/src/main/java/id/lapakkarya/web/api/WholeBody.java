package id.lapakkarya.web.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Lets a body be read only when it has come in whole: no larger than anybody needs, and well formed
 * to its end. Parsson, with which JSON-B reads, never comes back from an object that it skips and
 * that has no end: one such request for each thread, and nobody would be answered any more. A
 * picture is not parsed here, and whoever takes it says how large one may be.
 */
@Provider
public class WholeBody implements ReaderInterceptor {
  /** Bytes. */
  private static final int LARGEST = 2 * 1024 * 1024;

  private static final int DEEPEST = 50;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
    if (Input.isPicture(body.getMediaType())) {
      return body.proceed();
    }
    byte[] whole = body.getInputStream().readNBytes(LARGEST + 1);
    if (whole.length > LARGEST) {
      throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }
    if (whole.length > 0 && !isYaml(body.getMediaType())) {
      check(whole);
    }
    body.setInputStream(new ByteArrayInputStream(whole));
    return body.proceed();
  }

  /** Read by another parser, which ends. By name: a type with a star in it may be anything. */
  private static boolean isYaml(MediaType type) {
    return "application".equalsIgnoreCase(type.getType())
        && "yaml".equalsIgnoreCase(type.getSubtype());
  }

  /**
   * @throws JsonException for what is not JSON, or only the beginning of it
   */
  private static void check(byte[] whole) {
    try (JsonParser parser = Json.createParser(new ByteArrayInputStream(whole))) {
      int depth = 0;
      while (parser.hasNext()) {
        depth +=
            switch (parser.next()) {
              case START_ARRAY, START_OBJECT -> 1;
              case END_ARRAY, END_OBJECT -> -1;
              default -> 0;
            };
        if (depth > DEEPEST) {
          throw new JsonException("nested deeper than anything is");
        }
      }
    }
  }
}
