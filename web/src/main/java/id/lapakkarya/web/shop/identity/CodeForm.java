package id.lapakkarya.web.shop.identity;

import id.lapakkarya.identity.SignIn.Outcome;
import id.lapakkarya.web.shop.FormProblems;
import id.lapakkarya.web.shop.Texts;
import id.lapakkarya.web.shop.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** What the pages do that ask who one is: say why an answer was not taken. */
@RequestScoped
public class CodeForm {
  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY = 429;

  @Inject private Texts texts;
  @Inject private Visit visit;
  @Inject private Clock clock;

  private final FormProblems problems = new FormProblems();

  /**
   * Shows why not.
   *
   * @param field where the answer was typed
   * @param wrong key of the text for an answer that was wrong
   */
  public void refuse(Outcome outcome, String field, String wrong) {
    problems.head(texts.text("shop.problem.heading"));
    if (outcome instanceof Outcome.Locked locked) {
      Duration left = Duration.between(clock.instant(), locked.until());
      problems.add(texts.text("shop.identity.code.locked", left.plusSeconds(59).toMinutes()));
      visit.refusedFor(TOO_MANY, left);
    } else {
      problems.add(field, texts.text(wrong));
      visit.refused(UNPROCESSABLE);
    }
  }

  public FormProblems problems() {
    return problems;
  }
}
