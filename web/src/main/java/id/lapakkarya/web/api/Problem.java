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
  private static final String TYPE_PREFIX = "urn:lapakkarya:problem:";

  private Problem() {}

  static Response of(
      LapakException refusal, int status, String path, ErrorTexts texts, Locale locale) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", TYPE_PREFIX + refusal.code());
    body.put("title", refusal.code().replace('-', ' '));
    body.put("status", status);
    body.put("detail", texts.title(refusal, locale));
    body.put("instance", path);
    refusal.details().forEach((name, value) -> body.put(name, value));
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
    Response.ResponseBuilder response = Response.status(status).type(TYPE).entity(body);
    if (status == 401) {
      response.header("WWW-Authenticate", "Bearer");
    }
    return response.build();
  }

  static LapakException plain(String code) {
    return new LapakException(LapakException.Kind.INVALID, code, Map.of(), List.of());
  }
}
