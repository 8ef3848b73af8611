package id.lapakkarya.web.platform;

import id.lapakkarya.platform.LapakException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words for every code of a refusal, in both languages. */
@ApplicationScoped
public class ErrorTexts {
  private static final String BUNDLE = "id.lapakkarya.web.messages.Errors";

  public String title(LapakException refusal, Locale locale) {
    String text = text(refusal.code(), locale);
    for (Map.Entry<String, Object> detail : refusal.details().entrySet()) {
      text = text.replace("{" + detail.getKey() + "}", String.valueOf(detail.getValue()));
    }
    return text;
  }

  /** The text of a code; the general apology for one that has none. */
  public String text(String code, Locale locale) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ErrorTexts.class.getClassLoader(),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    return texts.containsKey(code) ? texts.getString(code) : texts.getString("unexpected");
  }
}
