package id.lapakkarya.web.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One reader's request: what was typed, and the ways a page can answer. */
@Named
@RequestScoped
public class Visit {
  @Inject
  @ConfigProperty(name = "lapak.demo", defaultValue = "false")
  private boolean demo;

  public boolean isDemo() {
    return demo;
  }

  public boolean isPost() {
    return "POST".equals(request().getMethod());
  }

  /** A field of the form as it was typed; empty when absent. */
  public String typed(String field) {
    return Optional.ofNullable(request().getParameter(field)).orElse("");
  }

  /** All fields whose names begin so, by the rest of their names. */
  public Map<String, String> typedUnder(String prefix) {
    Map<String, String> typed = new TreeMap<>();
    request()
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (name.startsWith(prefix)) {
                typed.put(name.substring(prefix.length()), values[0]);
              }
            });
    return typed;
  }

  /** After a form that was accepted: the reader is led on, and reloading repeats nothing. */
  public void seeOther(String address) {
    response().setStatus(HttpServletResponse.SC_SEE_OTHER);
    response().setHeader("Location", address);
    FacesContext.getCurrentInstance().responseComplete();
  }

  /** The page shows why nothing was done. */
  public void refused(int status) {
    response().setStatus(status);
  }

  /** As {@link #refused}, until some time has passed. */
  public void refusedFor(int status, Duration wait) {
    refused(status);
    response().setHeader("Retry-After", Long.toString(Math.max(1, wait.toSeconds())));
  }

  /** A page that carries a person's data is not kept anywhere. */
  public void keepNoCopy() {
    response().setHeader("Cache-Control", "private, no-store");
    response().setHeader("Referrer-Policy", "same-origin");
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }

  public HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }
}
