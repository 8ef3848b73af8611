package id.lapakkarya.web.shop.discovery;

import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.shop.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whole addresses of pages, as others quote them: without filters and sorting, so that one page has
 * one address in each language. A list has one for each of its pages.
 */
@Named
@RequestScoped
public class Addresses {
  private static final String SHARE = "https://wa.me/?text=";

  @Inject private Language lang;

  @Inject
  @ConfigProperty(name = "lapak.public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  /** This page in the reader's language. */
  public String getCanonical() {
    return in(lang.getCode(), 0);
  }

  /**
   * This page in that language; Indonesian is the one without a mark.
   *
   * @param page of a list, from 0
   */
  public String in(String code, int page) {
    return Query.to(of(lang.path()))
        .with("page", page == 0 ? "" : page)
        .with("lang", "id".equals(code) ? "" : code)
        .toString();
  }

  /** The whole address of a path such as {@code /karya/kain-jumputan}. */
  public String of(String path) {
    String root =
        publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    return root + path;
  }

  /** A link that opens WhatsApp with these words and this page. */
  public String whatsApp(String words) {
    return SHARE + URLEncoder.encode(words + "\n" + getCanonical(), StandardCharsets.UTF_8);
  }
}
