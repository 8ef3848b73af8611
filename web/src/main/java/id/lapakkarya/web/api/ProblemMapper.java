package id.lapakkarya.web.api;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.TransientFailure;
import id.lapakkarya.web.platform.ErrorTexts;
import id.lapakkarya.web.platform.Language;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns every failure of the API into a problem: the one such place for programs. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

  @Inject private ErrorTexts texts;
  @Inject private Language language;
  @Context private UriInfo uri;

  @Override
  public Response toResponse(Throwable failure) {
    if (TransientFailure.isIn(failure)) {
      return problem(LapakException.conflict("changed-meanwhile"), 409);
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof LapakException refusal) {
        return problem(refusal, status(refusal));
      }
      if (cause instanceof WebApplicationException web) {
        int status = web.getResponse().getStatus();
        if (status < 400) {
          return web.getResponse();
        }
        if (status < 500) {
          return problem(Problem.ofStatus(status), status);
        }
      }
      if (cause instanceof IllegalCharsetNameException
          || cause instanceof UnsupportedCharsetException) {
        return problem(Problem.ofStatus(406), 406);
      }
      if (cause instanceof JsonbException
          || cause instanceof JsonException
          || cause instanceof ProcessingException) {
        return problem(Problem.plain("malformed-json"), 400);
      }
    }
    LOG.log(Level.SEVERE, "request failed: " + resource(), failure);
    return problem(Problem.plain("unexpected"), 500);
  }

  /** Not the path: it may carry what only its owner should know, such as the id of a cart. */
  private String resource() {
    return uri.getMatchedResources().stream()
        .findFirst()
        .map(found -> found.getClass().getSimpleName().replaceFirst("[$].*", ""))
        .orElse("no resource");
  }

  private Response problem(LapakException refusal, int status) {
    return Problem.of(refusal, status, uri.getRequestUri().getPath(), texts, language.getLocale());
  }

  private static int status(LapakException refusal) {
    return switch (refusal.kind()) {
      case INVALID -> 422;
      case UNAUTHENTICATED -> 401;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case OUTDATED -> 412;
      case TOO_MANY -> 429;
      case UNAVAILABLE -> 503;
      case NOT_IMPLEMENTED -> 501;
    };
  }
}
