package id.lapakkarya.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;

/** Texts of the back office for a person who has just done something. */
@RequestScoped
public class Notices {
  private static final String BUNDLE = "adm";

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

  public String text(String key, Object... arguments) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String text = faces.getApplication().getResourceBundle(faces, BUNDLE).getString(key);
    return arguments.length == 0
        ? text
        : new MessageFormat(text, faces.getViewRoot().getLocale()).format(arguments);
  }
}
