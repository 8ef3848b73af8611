package id.lapakkarya.web.platform;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Violation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What went wrong in this request, for the summary on top of a page and for each field. */
@Named
@RequestScoped
public class Problems {
  @Inject private ErrorTexts texts;
  @Inject private Language language;

  private final List<String> all = new ArrayList<>();
  private final Map<String, String> byField = new LinkedHashMap<>();

  public void show(LapakException refusal) {
    add(texts.title(refusal, language.getLocale()));
    for (Violation violation : refusal.violations()) {
      byField.putIfAbsent(
          violation.field(), texts.text("violation." + violation.code(), language.getLocale()));
    }
  }

  /** Shows the text of a code of the bundle of errors. */
  public void showCode(String code) {
    add(texts.text(code, language.getLocale()));
  }

  private void add(String text) {
    all.add(text);
    FacesContext context = FacesContext.getCurrentInstance();
    if (context != null) {
      context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, ""));
    }
  }

  /** The text of a violation, wherever it stands. */
  public String violation(String code) {
    return texts.text("violation." + code, language.getLocale());
  }

  /** The text for a field, or null when nothing is wrong with it. */
  public String of(String field) {
    return byField.get(field);
  }

  public List<String> getAll() {
    return List.copyOf(all);
  }

  public Map<String, String> getFields() {
    return byField;
  }

  public boolean isAny() {
    return !all.isEmpty();
  }
}
