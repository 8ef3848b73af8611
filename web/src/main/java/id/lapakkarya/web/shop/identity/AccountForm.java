package id.lapakkarya.web.shop.identity;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.web.platform.ErrorTexts;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.shop.FormProblems;
import id.lapakkarya.web.shop.Texts;
import id.lapakkarya.web.shop.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** What all forms about an account do: try, and say at each field what is wrong. */
@RequestScoped
public class AccountForm {
  private static final int UNPROCESSABLE = 422;
  private static final int CONFLICT = 409;
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;

  @Inject private Visit visit;
  @Inject private Texts texts;
  @Inject private ErrorTexts errors;
  @Inject private Language lang;

  private final FormProblems problems = new FormProblems();

  /** Leads on when it succeeds; otherwise the page shows why not, with what was typed. */
  public void send(Runnable deed, String then) {
    if (succeeds(deed)) {
      visit.seeOther(then);
    }
  }

  /** False when it was refused, and the problems say why. */
  public boolean succeeds(Runnable deed) {
    try {
      deed.run();
      return true;
    } catch (LapakException refusal) {
      show(refusal);
      return false;
    }
  }

  private void show(LapakException refusal) {
    Locale locale = lang.getLocale();
    problems.head(texts.text("shop.problem.heading"));
    refusal
        .violations()
        .forEach(
            violation ->
                problems.add(
                    violation.field(), errors.text("violation." + violation.code(), locale)));
    if (problems.isEmpty()) {
      problems.add(errors.title(refusal, locale));
    }
    visit.refused(
        switch (refusal.kind()) {
          case CONFLICT -> CONFLICT;
          case TOO_MANY -> TOO_MANY;
          case UNAVAILABLE -> UNAVAILABLE;
          case INVALID -> UNPROCESSABLE;
          default -> throw refusal;
        });
  }

  public FormProblems problems() {
    return problems;
  }
}
