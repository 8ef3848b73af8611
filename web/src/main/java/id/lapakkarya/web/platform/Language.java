package id.lapakkarya.web.platform;

import id.lapakkarya.platform.LocalText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** The language of this request. */
@Named("lang")
@RequestScoped
public class Language {
  static final Locale INDONESIAN = Locale.forLanguageTag("id");

  @Inject private HttpServletRequest request;

  private Locale locale = INDONESIAN;

  static Optional<Locale> find(String code) {
    if ("en".equals(code)) {
      return Optional.of(Locale.ENGLISH);
    }
    return "id".equals(code) ? Optional.of(INDONESIAN) : Optional.empty();
  }

  void use(Locale asked) {
    this.locale = asked;
  }

  public Locale getLocale() {
    return locale;
  }

  public String getCode() {
    return locale.getLanguage();
  }

  public String text(LocalText text) {
    return text == null ? "" : text.in(locale);
  }

  /** The path of this page, as people see it. */
  public String path() {
    Object address = request.getAttribute(ShopRoutes.ADDRESS);
    return address == null ? "/" : address.toString().replaceAll("[?].*", "");
  }

  /** This page in that language. */
  public String url(String code) {
    Object address = request.getAttribute(ShopRoutes.ADDRESS);
    String here = address == null ? "/" : address.toString();
    String plain = here.replaceAll("([?&])lang=[a-z]*(&|$)", "$1").replaceAll("[?&]$", "");
    return plain + (plain.contains("?") ? "&" : "?") + "lang=" + code;
  }
}
