package id.lapakkarya.web.api;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.web.platform.ErrorTexts;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.platform.LapakAuthentication;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Errors that the server tells before any resource is reached are problems too, not pages. */
public class ApiErrorFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient ErrorTexts texts;
  @Inject private transient Language language;
  @Inject private transient Jsonb jsonb;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(
        request,
        new HttpServletResponseWrapper(response) {
          @Override
          public void sendError(int status) throws IOException {
            byte[] body =
                jsonb
                    .toJson(
                        Problem.body(
                            refusalOf(request, status),
                            status,
                            request.getRequestURI(),
                            texts,
                            language.getLocale()))
                    .getBytes(StandardCharsets.UTF_8);
            resetBuffer();
            setStatus(status);
            setContentType(Problem.TYPE.toString());
            setContentLength(body.length);
            getOutputStream().write(body);
            flushBuffer();
          }

          @Override
          public void sendError(int status, String message) throws IOException {
            sendError(status);
          }
        });
  }

  private static LapakException refusalOf(HttpServletRequest request, int status) {
    return request.getAttribute(LapakAuthentication.REFUSAL) instanceof LapakException refusal
        ? refusal
        : Problem.ofStatus(status);
  }
}
