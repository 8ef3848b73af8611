package id.lapakkarya.platform;

import java.io.Serializable;
import java.util.Locale;

/** A text that tenants or the province write in both languages of the product. */
public record LocalText(String id, String en) implements Serializable {
  /**
   * The English text where English is asked for and there is one, the Indonesian text otherwise.
   */
  public String in(Locale locale) {
    return "en".equals(locale.getLanguage()) && !en.isBlank() ? en : id;
  }
}
