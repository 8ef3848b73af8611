package id.lapakkarya.web.api;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.web.platform.ErrorTexts;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A refusal as RFC 9457 writes it; {@code type} ends in the stable code. */
final class Problem {
  static final MediaType TYPE = new MediaType("application", "problem+json", "UTF-8");
  private static final Map<Integer, String> CODES =
      Map.of(
          400, "malformed-json",
          401, "unauthenticated",
          403, "forbidden",
          404, "not-found",
          405, "method-not-allowed",
          406, "not-acceptable",
          415, "unsupported-media-type");
  private static final String TYPE_PREFIX = "urn:lapakkarya:problem:";

  private Problem() {}

  static Response of(
      LapakException refusal, int status, String path, ErrorTexts texts, Locale locale) {
    Response.ResponseBuilder response =
        Response.status(status).type(TYPE).entity(body(refusal, status, path, texts, locale));
    if (status == 401) {
      response.header("WWW-Authenticate", "Bearer");
    }
    Object wait = refusal.details().get(LapakException.RETRY_AFTER);
    if (wait != null) {
      response.header("Retry-After", wait);
    }
    return response.build();
  }

  static Map<String, Object> body(
      LapakException refusal, int status, String path, ErrorTexts texts, Locale locale) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", TYPE_PREFIX + refusal.code());
    body.put("title", refusal.code().replace('-', ' '));
    body.put("status", status);
    body.put("detail", texts.title(refusal, locale));
    body.put("instance", path);
    refusal.details().forEach(body::putIfAbsent);
    if (!refusal.violations().isEmpty()) {
      body.put(
          "violations",
          refusal.violations().stream()
              .map(
                  violation ->
                      Map.of(
                          "field",
                          violation.field(),
                          "code",
                          violation.code(),
                          "message",
                          texts.text("violation." + violation.code(), locale)))
              .toList());
    }
    return body;
  }

  /** The problem of a plain HTTP status, told by the server itself rather than by a use case. */
  static LapakException ofStatus(int status) {
    return plain(status >= 500 ? "unexpected" : CODES.getOrDefault(status, "invalid-input"));
  }

  static LapakException plain(String code) {
    return new LapakException(LapakException.Kind.INVALID, code, Map.of(), List.of());
  }
}
