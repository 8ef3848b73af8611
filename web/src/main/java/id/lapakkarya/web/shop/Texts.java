package id.lapakkarya.web.shop;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.web.platform.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/** Sentences of the storefront in the reader's language. */
@Named
@RequestScoped
public class Texts {
  private static final String BUNDLE = "id.lapakkarya.web.messages.Shop";

  @Inject private Language lang;

  public String text(String key) {
    return bundle().getString(key);
  }

  public String text(String key, Object... values) {
    return new MessageFormat(text(key), lang.getLocale()).format(values);
  }

  public boolean knows(String key) {
    return bundle().containsKey(key);
  }

  /** Why something was refused, for readers. */
  public String refusal(LapakException refusal) {
    String key = "shop.problem." + refusal.code();
    Object available = refusal.details().get("available");
    if (available != null && knows(key)) {
      return text(key, available);
    }
    return text(knows(key) ? key : "shop.problem.unknown");
  }

  public String fill(String pattern, Object value) {
    return new MessageFormat(pattern, lang.getLocale()).format(new Object[] {value});
  }

  public String fill(String pattern, Object first, Object second) {
    return new MessageFormat(pattern, lang.getLocale()).format(new Object[] {first, second});
  }

  public List<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private ResourceBundle bundle() {
    return ResourceBundle.getBundle(BUNDLE, lang.getLocale());
  }
}
