package id.lapakkarya.web.admin;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.web.platform.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Texts of the back office for a person who has just done something. */
@RequestScoped
public class Notices {
  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  @Inject private Language language;

  /** Tells that it is done; the key names a text of the bundle with these arguments. */
  public void done(String key, Object... arguments) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text(key, arguments), null));
  }

  /** As {@link #done}, but shown by the next page, to which the answer redirects. */
  public void doneAfterRedirect(String key, Object... arguments) {
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    done(key, arguments);
  }

  /** Tells what is wrong, for what the page itself could not read. */
  public void wrong(String key, Object... arguments) {
    FacesContext.getCurrentInstance()
        .addMessage(
            null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text(key, arguments), null));
  }

  /** A text of the bundle that is stored, and so is needed in both languages. */
  public LocalText both(String key) {
    return new LocalText(text(key, INDONESIAN), text(key, Locale.ENGLISH));
  }

  private static String text(String key, Locale locale) {
    return ResourceBundle.getBundle(
            "id.lapakkarya.web.messages.Admin",
            locale,
            Notices.class.getClassLoader(),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
        .getString(key);
  }

  /** In the reader's language, also before the page has been built and knows it. */
  public String text(String key, Object... arguments) {
    Locale locale = language.getLocale();
    String text = text(key, locale);
    return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
  }
}
