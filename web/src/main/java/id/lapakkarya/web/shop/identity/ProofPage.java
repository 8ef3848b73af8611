package id.lapakkarya.web.shop.identity;

import id.lapakkarya.identity.SignIn;
import id.lapakkarya.identity.SignIn.Outcome;
import id.lapakkarya.web.shop.FormProblems;
import id.lapakkarya.web.shop.Member;
import id.lapakkarya.web.shop.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Who is at this browser? Asked before something is changed that only the person may change. In the
 * back office the same form lies over the page, and office.js sends it here.
 */
@Named
@RequestScoped
public class ProofPage {
  @Inject private SignIn signIn;
  @Inject private CodeForm form;
  @Inject private Member member;
  @Inject private Visit visit;

  private String next;

  public void open() {
    if (member.enter().isEmpty() || !visit.isPost()) {
      return;
    }
    Outcome outcome = signIn.proveAgain(visit.typed("proof"));
    if (outcome instanceof Outcome.Proven) {
      visit.seeOther(Member.way(next));
    } else {
      form.refuse(outcome, "proof", "shop.identity.proof.wrong");
    }
  }

  public FormProblems getProblems() {
    return form.problems();
  }

  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next;
  }
}
